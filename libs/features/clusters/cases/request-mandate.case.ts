import { Injectable } from '@nestjs/common';
import { id, decideMandateRequestInput, type MandateRight, type Reader } from '@grappe/contracts';
import { UnitOfWork, type Tx } from '@grappe/platform/database';
import { actingAlone, DomainError, found, judge, newId } from '@grappe/platform/kernel';
import { MandateRepository } from '../data/mandate.repository';
import type { MandateRequestRow } from '../data/mandate-request.entity';
import { MandateRequestDeclined, MandateRequested } from '../domain/events';
import { mandateRequestLifecycle } from '../domain/mandate-request';
import { GiveMandate } from './give-mandate.case';

/** A person asks to represent an organisation that is on record; whoever answers for it decides. */
@Injectable()
export class RequestMandate {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly mandates: MandateRepository,
    private readonly giveMandate: GiveMandate,
  ) {}

  /** Within an application; asked again, the request that waits is the answer. */
  async within(tx: Tx, { personId, organisationId, message }: { personId: string; organisationId: string; message: string | null }): Promise<{ mandateRequestId: string }> {
    const waiting = await this.mandates.findOpenRequest(tx, personId, organisationId);
    if (waiting) return { mandateRequestId: waiting.id };
    const mandateRequestId = newId();
    await this.mandates.insertRequest(tx, { id: mandateRequestId, personId, organisationId, message, status: 'SENT', createdAt: tx.at, decidedAt: null, decidedByPersonId: null });
    tx.record(MandateRequested({ mandateRequestId, personId, organisationId }));
    return { mandateRequestId };
  }

  async accept(reader: Reader, input: { mandateRequestId: string; right: MandateRight }): Promise<void> {
    const { mandateRequestId, right } = judge(decideMandateRequestInput, input);
    await this.decide(reader, mandateRequestId, 'ACCEPTED', async (tx, { personId, organisationId }) => {
      // An organisation without an owner gets one first.
      if (right !== 'OWNER' && (await this.mandates.countOwners(tx, organisationId)) === 0) throw new DomainError('OWNER_FIRST', {}, 'right');
      await this.giveMandate.within(tx, { personId, organisationId, right });
    });
  }

  async decline(reader: Reader, input: { mandateRequestId: string }): Promise<void> {
    await this.decide(reader, judge(id, input.mandateRequestId), 'DECLINED', (tx, { id: mandateRequestId, personId, organisationId }) => {
      tx.record(MandateRequestDeclined({ mandateRequestId, personId, organisationId }));
      return Promise.resolve();
    });
  }

  async withdraw(reader: Reader, input: { mandateRequestId: string }): Promise<void> {
    const mandateRequestId = judge(id, input.mandateRequestId);
    const actor = actingAlone(reader);
    await this.uow.run(actor, async (tx) => {
      const known = await this.mandates.findVisibleRequest(tx, reader, mandateRequestId);
      const { status } = found(known?.personId === actor.personId ? known : null);
      await this.mandates.updateRequest(tx, mandateRequestId, { status: mandateRequestLifecycle.move(status, 'WITHDRAWN'), decidedAt: tx.at, decidedByPersonId: actor.personId });
    });
  }

  private async decide(reader: Reader, mandateRequestId: string, status: 'ACCEPTED' | 'DECLINED', then: (tx: Tx, request: MandateRequestRow) => Promise<void>): Promise<void> {
    const actor = actingAlone(reader);
    await this.uow.run(actor, async (tx) => {
      const known = await this.mandates.findVisibleRequest(tx, reader, mandateRequestId);
      // Who sees it and did not send it answers it. Nobody answers themself: an animateur who asks waits for another.
      const request = found(known?.personId === actor.personId ? null : known);
      await this.mandates.updateRequest(tx, mandateRequestId, { status: mandateRequestLifecycle.move(request.status, status), decidedAt: tx.at, decidedByPersonId: actor.personId });
      await then(tx, request);
    });
  }
}
