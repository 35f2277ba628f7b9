import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { createWorkingGroupInput, type Reader } from '@grappe/contracts';
import { sortNameOf } from '@grappe/features/clusters';
import { Channels } from '@grappe/features/conversations';
import { UnitOfWork } from '@grappe/platform/database';
import { actingFor, allow, judge, newId } from '@grappe/platform/kernel';
import { WorkingGroupRepository } from '../data/working-group.repository';
import { WorkingGroupCreated } from '../domain/events';
import { actsIn } from '../domain/working-group.policy';
import { GroupMembership } from './group-membership';

/** A person creates a group for a member of the cluster, and is its first chair. */
@Injectable()
export class CreateWorkingGroup {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly groups: WorkingGroupRepository,
    private readonly channels: Channels,
    private readonly membership: GroupMembership,
  ) {}

  /** The id of the group. */
  async run(reader: Reader, input: z.input<typeof createWorkingGroupInput>): Promise<string> {
    const { clusterId, organisationId, questions, ...fields } = judge(createWorkingGroupInput, input);
    const actor = actingFor(reader, organisationId);
    allow(actsIn(reader, clusterId, organisationId));
    return this.uow.run(actor, async (tx) => {
      const group = {
        id: newId(),
        clusterId,
        ...fields,
        sortName: sortNameOf(fields.name),
        questions: questions ?? [],
        channelId: await this.channels.within(tx).open('WORKING_GROUP'),
        createdByPersonId: actor.personId,
        createdByOrganisationId: organisationId,
        createdAt: tx.at,
      };
      await this.groups.insert(tx, group);
      tx.record(WorkingGroupCreated({ workingGroupId: group.id, clusterId, visibility: group.visibility }));
      await this.membership.enter(tx, group, { personId: actor.personId, organisationId, role: 'CHAIR' });
      return group.id;
    });
  }
}
