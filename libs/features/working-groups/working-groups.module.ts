import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PersonalDataRegistry } from '@grappe/features/identity';
import { ChannelHomes, ConversationsModule } from '@grappe/features/conversations';
import { NounRegistry } from '@grappe/platform/reads';
import { AcceptJoinRequest } from './cases/accept-join-request.case';
import { CreateWorkingGroup } from './cases/create-working-group.case';
import { DeclineJoinRequest } from './cases/decline-join-request.case';
import { EditWorkingGroup } from './cases/edit-working-group.case';
import { GroupMembership } from './cases/group-membership';
import { JoinRequestWork } from './cases/join-request-work';
import { JoinWorkingGroup } from './cases/join-working-group.case';
import { LeaveWorkingGroup } from './cases/leave-working-group.case';
import { NameChair } from './cases/name-chair.case';
import { WithdrawJoinRequest } from './cases/withdraw-join-request.case';
import { WithdrawOrganisation } from './cases/withdraw-organisation.case';
import { WorkingGroups } from './cases/working-groups';
import { WorkingGroupQueries } from './cases/working-groups.queries';
import { workingGroupsPersonalData } from './data/personal-data';
import { JoinRequestRepository } from './data/join-request.repository';
import { GroupMemberRow, JoinRequestRow, WorkingGroupRow } from './data/working-group.entity';
import { groupMemberReads, joinRequestReads, workingGroupReads } from './data/working-group.reads';
import { WorkingGroupRepository } from './data/working-group.repository';

const cases = [
  CreateWorkingGroup,
  EditWorkingGroup,
  JoinWorkingGroup,
  AcceptJoinRequest,
  DeclineJoinRequest,
  WithdrawJoinRequest,
  LeaveWorkingGroup,
  NameChair,
  WithdrawOrganisation,
  WorkingGroups,
  WorkingGroupQueries,
];

/** Groups, their members, and how one gets in. */
@Module({
  imports: [ConversationsModule, TypeOrmModule.forFeature([WorkingGroupRow, GroupMemberRow, JoinRequestRow])],
  providers: [WorkingGroupRepository, JoinRequestRepository, GroupMembership, JoinRequestWork, ...cases],
  exports: cases,
})
export class WorkingGroupsModule {
  constructor(registry: NounRegistry, personalData: PersonalDataRegistry, homes: ChannelHomes, groups: WorkingGroups) {
    personalData.declare(...workingGroupsPersonalData);
    registry.declare(workingGroupReads, groupMemberReads, joinRequestReads);
    homes.declare('WORKING_GROUP', (tx, channelId) => groups.homeOf(tx, channelId));
  }
}
