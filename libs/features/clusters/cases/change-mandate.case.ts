import { Injectable } from '@nestjs/common';
import { changeMandateInput, id, type MandateRight, type Reader } from '@grappe/contracts';
import { UnitOfWork, type Tx } from '@grappe/platform/database';
import { actingFor, allow, DomainError, found, judge, signedIn } from '@grappe/platform/kernel';
import { MandateRepository } from '../data/mandate.repository';
import type { MandateRow } from '../data/membership.entity';
import { OrganisationRepository } from '../data/organisation.repository';
import { mayFor } from '../domain/mandate.policy';
import { MandateChanged, MandateEnded } from '../domain/events';

/** An owner changes what a colleague may do for the organisation, or takes it back; anyone may lay down their own mandate. */
@Injectable()
export class ChangeMandate {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly mandates: MandateRepository,
    private readonly organisations: OrganisationRepository,
  ) {}

  async run(reader: Reader, input: { mandateId: string; right: MandateRight }): Promise<{ organisationId: string }> {
    const { mandateId, right } = judge(changeMandateInput, input);
    return this.onMandate(reader, mandateId, async (tx, { personId, organisationId, right: before }) => {
      allow(mayFor(reader, organisationId, 'GIVE_MANDATES'));
      if (before === right) return;
      if (before === 'OWNER') await this.keepAnOwner(tx, organisationId);
      await this.mandates.update(tx, mandateId, { right });
      tx.record(MandateChanged({ personId, organisationId, right, clusterIds: await this.organisations.clusterIdsOf(tx, organisationId) }));
    });
  }

  async end(reader: Reader, input: { mandateId: string }): Promise<{ organisationId: string }> {
    const mandateId = judge(id, input.mandateId);
    return this.onMandate(reader, mandateId, async (tx, mandate) => {
      allow(mandate.personId === reader.personId || mayFor(reader, mandate.organisationId, 'GIVE_MANDATES'));
      await this.endWithin(tx, mandate);
    });
  }

  /** Within another act of the person themself. LAST_OWNER where nobody else could say who represents the organisation. */
  async endWithin(tx: Tx, { id: mandateId, personId, organisationId, right }: MandateRow): Promise<void> {
    if (right === 'OWNER') await this.keepAnOwner(tx, organisationId);
    await this.mandates.update(tx, mandateId, { endedAt: tx.at });
    tx.record(MandateEnded({ personId, organisationId, clusterIds: await this.organisations.clusterIdsOf(tx, organisationId) }));
  }

  /** Mandates are public among those signed in, so who may not change one is told so. */
  private async onMandate(reader: Reader, mandateId: string, change: (tx: Tx, mandate: MandateRow) => Promise<void>): Promise<{ organisationId: string }> {
    signedIn(reader);
    const acting = { personId: reader.personId, organisationId: null };
    return this.uow.run(acting, async (tx) => {
      const mandate = found(await this.mandates.findForUpdate(tx, mandateId));
      actingFor(reader, mandate.organisationId);
      await change(tx, mandate);
      return { organisationId: mandate.organisationId };
    });
  }

  private async keepAnOwner(tx: Tx, organisationId: string): Promise<void> {
    const [name, owners] = [(await this.organisations.findForUpdate(tx, organisationId))?.name ?? '', await this.mandates.countOwners(tx, organisationId)];
    if (owners <= 1) throw new DomainError('LAST_OWNER', { organisation: name });
  }
}
