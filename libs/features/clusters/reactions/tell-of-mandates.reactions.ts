import { Injectable } from '@nestjs/common';
import { Notify } from '@grappe/features/notifications';
import { sql, UnitOfWork, type Tx } from '@grappe/platform/database';
import { ReactTo, type RecordedEvent } from '@grappe/platform/events';
import { MandateRepository } from '../data/mandate.repository';
import { MandateChanged, MandateEnded, MandateGiven, MandateRequestDeclined, MandateRequested, PersonInvited } from '../domain/events';

interface Mandated {
  readonly personId: string;
  readonly organisationId: string;
}
type MandateKind = 'MANDATE_GIVEN' | 'MANDATE_CHANGED' | 'MANDATE_ENDED' | 'MANDATE_REQUEST_DECLINED';

/** Who is given, or loses, a mandate is told, and so are those who answer for the organisation when somebody asks or is asked in. */
@Injectable()
export class TellOfMandates {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly mandates: MandateRepository,
    private readonly notify: Notify,
  ) {}

  @ReactTo(MandateGiven)
  async given(event: RecordedEvent<Mandated>): Promise<void> {
    // Who took it up by a link, or got it from a list, knows.
    if (event.actor.personId !== null) await this.tellPerson(event, 'MANDATE_GIVEN');
  }

  @ReactTo(MandateChanged)
  async changed(event: RecordedEvent<Mandated>): Promise<void> {
    await this.tellPerson(event, 'MANDATE_CHANGED');
  }

  @ReactTo(MandateEnded)
  async ended(event: RecordedEvent<Mandated>): Promise<void> {
    await this.tellPerson(event, 'MANDATE_ENDED');
  }

  @ReactTo(MandateRequestDeclined)
  async declined(event: RecordedEvent<Mandated>): Promise<void> {
    await this.tellPerson(event, 'MANDATE_REQUEST_DECLINED');
  }

  @ReactTo(MandateRequested)
  async requested(event: RecordedEvent<Mandated>): Promise<void> {
    await this.tellAnswerers(event, 'MANDATE_REQUESTED', event.data.personId);
  }

  /** One's own data is under one's own hand: an animateur who invites somebody to represent an organisation does it in sight of its owners. */
  @ReactTo(PersonInvited)
  async invited(event: RecordedEvent<{ organisationId: string }>): Promise<void> {
    await this.tellAnswerers(event, 'MANDATE_OFFERED', event.actor.personId);
  }

  private async tellPerson(event: RecordedEvent<Mandated>, kind: MandateKind): Promise<void> {
    const { personId, organisationId } = event.data;
    await this.uow.run(event.actor, async (tx) => {
      const { organisation } = await names(tx, { organisationId, personId });
      await this.notify.within(tx, { event, personIds: [personId], kind, subject: { kind: 'organisation', id: organisationId }, facts: { organisation } });
    });
  }

  private async tellAnswerers(event: RecordedEvent<{ organisationId: string }>, kind: 'MANDATE_REQUESTED' | 'MANDATE_OFFERED', personId: string | null): Promise<void> {
    const { organisationId } = event.data;
    await this.uow.run(event.actor, async (tx) => {
      const personIds = await this.mandates.answerersOf(tx, organisationId);
      await this.notify.within(tx, { event, personIds, kind, subject: { kind: 'organisation', id: organisationId }, facts: await names(tx, { organisationId, personId }) });
    });
  }
}

async function names(tx: Tx, { organisationId, personId }: { organisationId: string; personId: string | null }): Promise<{ organisation: string; person: string }> {
  const [row] = await tx.query<{ organisation: string | null; person: string | null }>(
    sql`select (select name from organisation where id = ${organisationId}) as organisation, (select name from person where id = ${personId}) as person`,
  );
  return { organisation: row?.organisation ?? '', person: row?.person ?? '' };
}
