import { Injectable } from '@nestjs/common';
import type { MandateRight } from '@grappe/contracts';
import type { Tx } from '@grappe/platform/database';
import { newId } from '@grappe/platform/kernel';
import { MembershipRepository } from '../data/membership.repository';
import { OrganisationRepository } from '../data/organisation.repository';
import { MandateGiven } from '../domain/events';

/** A person begins to represent an organisation, within the case in which they accepted it. */
@Injectable()
export class GiveMandate {
  constructor(
    private readonly memberships: MembershipRepository,
    private readonly organisations: OrganisationRepository,
  ) {}

  /** A mandate that is there already takes the new right. */
  async within(tx: Tx, { personId, organisationId, right }: { personId: string; organisationId: string; right: MandateRight }): Promise<void> {
    const known = await this.memberships.findMandate(tx, personId, organisationId);
    if (known) await this.memberships.setMandateRight(tx, known.id, right);
    else await this.memberships.insertMandate(tx, { id: newId(), personId, organisationId, right, since: tx.at, endedAt: null });
    tx.record(MandateGiven({ personId, organisationId, clusterIds: await this.organisations.clusterIdsOf(tx, organisationId) }));
  }
}
