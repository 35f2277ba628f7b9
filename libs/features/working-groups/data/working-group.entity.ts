import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { GroupAdmission, GroupRole, GroupVisibility, JoinRequestStatus } from '@grappe/contracts';
import type { JoinRequest } from '../domain/join-request';
import type { GroupMember, WorkingGroup } from '../domain/working-group';

@Entity('working_group')
export class WorkingGroupRow implements WorkingGroup {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') clusterId!: string;
  @Column('text') name!: string;
  @Column('text') sortName!: string;
  @Column('text') purpose!: string;
  @Column('text') visibility!: GroupVisibility;
  @Column('text') admission!: GroupAdmission;
  @Column('text', { array: true }) questions!: string[];
  @Column('uuid') channelId!: string;
  @Column('uuid') createdByPersonId!: string;
  @Column('uuid') createdByOrganisationId!: string;
  @Column('timestamptz') createdAt!: Date;
}

@Entity('working_group_member')
export class GroupMemberRow implements GroupMember {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') workingGroupId!: string;
  @Column('uuid') personId!: string;
  @Column('uuid') organisationId!: string;
  @Column('text') role!: GroupRole;
  @Column('timestamptz') joinedAt!: Date;
  @Column('timestamptz', { nullable: true }) leftAt!: Date | null;
}

@Entity('join_request')
export class JoinRequestRow implements JoinRequest {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') workingGroupId!: string;
  @Column('uuid') personId!: string;
  @Column('uuid') organisationId!: string;
  @Column('text', { array: true }) answers!: string[];
  @Column('text', { nullable: true }) message!: string | null;
  @Column('text') status!: JoinRequestStatus;
  @Column('timestamptz') sentAt!: Date;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('uuid', { nullable: true }) decidedByPersonId!: string | null;
  @Column('text', { nullable: true }) decisionReason!: string | null;
}
