import { Injectable } from '@nestjs/common';
import { Notify } from '@grappe/features/notifications';
import { sql, UnitOfWork, type Tx } from '@grappe/platform/database';
import { ReactTo, type RecordedEvent } from '@grappe/platform/events';
import { MembershipRepository } from '../data/membership.repository';
import { MembershipAdmitted, MembershipApplied, MembershipRefused } from '../domain/events';

interface MembershipAddress {
  readonly membershipId: string;
  readonly clusterId: string;
  readonly organisationId: string;
}

/** Applications are told to animateurs; their answers to those who may bind the organisation. */
@Injectable()
export class TellOfMembership {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly memberships: MembershipRepository,
    private readonly notify: Notify,
  ) {}

  @ReactTo(MembershipApplied)
  async applied(event: RecordedEvent<MembershipAddress>): Promise<void> {
    await this.uow.run(event.actor, async (tx) => {
      const personIds = await this.memberships.animateursOf(tx, event.data.clusterId);
      await this.notify.within(tx, { event, personIds, kind: 'MEMBERSHIP_APPLIED', subject: this.subject(event), facts: await names(tx, event.data) });
    });
  }

  @ReactTo(MembershipAdmitted)
  async admitted(event: RecordedEvent<MembershipAddress>): Promise<void> {
    await this.uow.run(event.actor, async (tx) => {
      const personIds = await this.memberships.speakersOf(tx, event.data.organisationId);
      await this.notify.within(tx, { event, personIds, kind: 'MEMBERSHIP_ADMITTED', subject: this.subject(event), facts: await names(tx, event.data) });
    });
  }

  @ReactTo(MembershipRefused)
  async refused(event: RecordedEvent<MembershipAddress & { reason: string }>): Promise<void> {
    await this.uow.run(event.actor, async (tx) => {
      const personIds = await this.memberships.speakersOf(tx, event.data.organisationId);
      const facts = { ...(await names(tx, event.data)), reason: event.data.reason };
      await this.notify.within(tx, { event, personIds, kind: 'MEMBERSHIP_REFUSED', subject: this.subject(event), facts });
    });
  }

  private subject({ data }: RecordedEvent<MembershipAddress>): { kind: string; id: string } {
    return { kind: 'membership', id: data.membershipId };
  }
}

async function names(tx: Tx, { clusterId, organisationId }: MembershipAddress): Promise<{ organisation: string; cluster: string }> {
  const [row] = await tx.query<{ organisation: string; cluster: string }>(
    sql`select (select name from organisation where id = ${organisationId}) as organisation, (select name from cluster where id = ${clusterId}) as cluster`,
  );
  return row ?? { organisation: '', cluster: '' };
}
