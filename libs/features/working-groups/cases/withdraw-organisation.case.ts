import { Injectable } from '@nestjs/common';
import { system } from '@grappe/platform/kernel';
import { UnitOfWork, type Tx } from '@grappe/platform/database';
import { JoinRequestRepository } from '../data/join-request.repository';
import { WorkingGroupRepository } from '../data/working-group.repository';
import { heirOf } from '../domain/chairs';
import { JoinRequestWithdrawn } from '../domain/events';
import { joinRequestLifecycle } from '../domain/join-request.lifecycle';
import { GroupMembership } from './group-membership';

/** An organisation that is no longer in a cluster, or a person who no longer represents it. */
export interface Departure {
  /** null: in whatever cluster. */
  readonly clusterId: string | null;
  readonly organisationId: string;
  /** null: all its persons. */
  readonly personId: string | null;
  /** What began later, after a new admission, is not concerned. */
  readonly at: Date;
}

/** Takes an organisation, or one of its persons, out of the groups where it no longer belongs: its members go, its requests are taken back. */
@Injectable()
export class WithdrawOrganisation {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly groups: WorkingGroupRepository,
    private readonly requests: JoinRequestRepository,
    private readonly membership: GroupMembership,
  ) {}

  async run(departure: Departure): Promise<void> {
    await this.uow.run(system, async (tx) => {
      const workingGroupIds = await this.groups.idsWith(tx, departure.clusterId, departure.organisationId);
      for (const workingGroupId of workingGroupIds) await this.withdrawFrom(tx, workingGroupId, departure);
    });
  }

  private async withdrawFrom(tx: Tx, workingGroupId: string, { organisationId, personId: leaver, at }: Departure): Promise<void> {
    const goes = (personId: string): boolean => leaver === null || leaver === personId;
    const group = await this.groups.findForUpdate(tx, workingGroupId);
    if (!group) return;
    for (const { id, personId, status } of (await this.requests.openOfOrganisation(tx, group.id, organisationId)).filter((request) => request.sentAt <= at && goes(request.personId))) {
      await this.requests.update(tx, id, { status: joinRequestLifecycle.move(status, 'WITHDRAWN'), decidedAt: tx.at });
      tx.record(JoinRequestWithdrawn({ joinRequestId: id, workingGroupId, clusterId: group.clusterId, personId, organisationId }));
    }
    const members = await this.groups.members(tx, group.id);
    const leaving = members.filter((member) => member.organisationId === organisationId && member.joinedAt <= at && goes(member.personId));
    if (leaving.length === 0) return;
    // The group is not left without a chair: the heir is named before the chairs go.
    const heir = heirOf(members.filter((member) => !leaving.includes(member)));
    if (heir) await this.membership.nameChair(tx, group, heir);
    for (const member of leaving) await this.membership.leave(tx, group, member);
  }
}
