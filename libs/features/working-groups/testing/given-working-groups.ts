import type { GroupAdmission, GroupVisibility } from '@grappe/contracts';
import type { Given, Representative } from '@grappe/features/clusters/testing';
import { UnitOfWork } from '@grappe/platform/database';
import { found, system } from '@grappe/platform/kernel';
import { AcceptJoinRequest } from '../cases/accept-join-request.case';
import { CreateWorkingGroup } from '../cases/create-working-group.case';
import { JoinWorkingGroup } from '../cases/join-working-group.case';
import { WorkingGroupRepository } from '../data/working-group.repository';

export interface GroupWanted {
  readonly clusterId: string;
  readonly chair: Representative;
  readonly name?: string;
  readonly visibility?: GroupVisibility;
  readonly admission?: GroupAdmission;
  readonly questions?: readonly string[];
}

/** Groups and their members, made through cases: `given.workingGroup({ clusterId, chair })`. */
export class GivenWorkingGroups {
  constructor(private readonly app: Given) {}

  /** The ids of a group and of its channel. */
  async workingGroup(wanted: GroupWanted): Promise<{ workingGroupId: string; channelId: string }> {
    const { clusterId, chair, name = 'Recyclage des alliages', visibility = 'OPEN', admission = 'FREE', questions = [] } = wanted;
    const workingGroupId = await this.app.get(CreateWorkingGroup).run(await chair.reader(), {
      clusterId,
      organisationId: chair.organisationId,
      name,
      purpose: 'Partager ce que nous savons du recyclage des alliages.',
      visibility,
      admission,
      questions: [...questions],
    });
    const { channelId } = found(await this.app.get(UnitOfWork).run(system, (tx) => this.app.get(WorkingGroupRepository).findForUpdate(tx, workingGroupId)));
    return { workingGroupId, channelId };
  }

  /** Lets somebody in: at once, or by a request that the chair accepts. */
  async member(workingGroupId: string, who: Representative, chair: Representative, answers: readonly string[] = []): Promise<void> {
    const join = { workingGroupId, organisationId: who.organisationId, answers: [...answers] };
    const { joinRequestId } = await this.app.get(JoinWorkingGroup).run(await who.reader(), join);
    if (joinRequestId !== null) await this.app.get(AcceptJoinRequest).run(await chair.reader(), { joinRequestId });
  }
}
