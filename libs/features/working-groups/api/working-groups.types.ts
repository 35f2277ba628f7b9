import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { GroupAdmission, GroupRole, GroupVisibility, JoinRequestStatus } from '@grappe/contracts';
import { Cluster, Organisation } from '@grappe/features/clusters/clusters-api.module';
import { Channel } from '@grappe/features/conversations/conversations-api.module';
import { Person } from '@grappe/features/identity/identity-api.module';
import { ConnectionOf, DateTime } from '@grappe/platform/graphql';

registerEnumType(GroupVisibility, { name: 'GroupVisibility', description: 'Who sees a group: the cluster and its network, the cluster, or its members only.' });
registerEnumType(GroupAdmission, { name: 'GroupAdmission', description: 'How one gets into a group.' });
registerEnumType(GroupRole, { name: 'GroupRole', description: 'What a member is in a group.' });
registerEnumType(JoinRequestStatus, { name: 'JoinRequestStatus', description: 'Where a request to join stands.' });

@ObjectType({ description: 'What the reader may do in a group.' })
export class GroupPermissions {
  @Field(() => Boolean) edit!: boolean;
  @Field(() => Boolean, { description: 'At once.' }) join!: boolean;
  @Field(() => Boolean) requestToJoin!: boolean;
  @Field(() => Boolean) leave!: boolean;
  @Field(() => Boolean) decideRequests!: boolean;
  @Field(() => Boolean) nameChair!: boolean;
}

@ObjectType({ description: 'A person who takes part in a group for an organisation.' })
export class GroupMember {
  @Field(() => ID) id!: string;
  @Field(() => Person) person!: Person;
  @Field(() => Organisation, { nullable: true }) organisation!: Organisation | null;
  @Field(() => GroupRole) role!: GroupRole;
  @Field(() => DateTime) joinedAt!: Date;
}

@ObjectType({ description: 'Members of a cluster who work on one thing together.' })
export class WorkingGroup {
  @Field(() => ID) id!: string;
  @Field(() => Cluster) cluster!: Cluster;
  @Field(() => String) name!: string;
  @Field(() => String) purpose!: string;
  @Field(() => GroupVisibility) visibility!: GroupVisibility;
  @Field(() => GroupAdmission) admission!: GroupAdmission;
  @Field(() => [String], { description: 'Asked of those who want to join.' }) questions!: string[];
  @Field(() => Int) memberCount!: number;
  @Field(() => [GroupMember], { description: 'Chairs first. Of a closed group, only its members see them.' }) members!: object[];
  @Field(() => Channel, { nullable: true, description: 'To members.' }) channel!: Channel | null;
  @Field(() => [JoinRequest], { description: 'To chairs those that wait; to others their own.' }) joinRequests!: object[];
  @Field(() => GroupRole, { nullable: true }) viewerRole!: GroupRole | null;
  @Field(() => DateTime) createdAt!: Date;
}

@ObjectType({ description: 'What the reader may do with a request to join.' })
export class JoinRequestPermissions {
  @Field(() => Boolean, { description: 'Accept or decline.' }) decide!: boolean;
  @Field(() => Boolean) withdraw!: boolean;
}

@ObjectType({ description: 'A person asks to join a group for an organisation.' })
export class JoinRequest {
  @Field(() => ID) id!: string;
  @Field(() => WorkingGroup, { nullable: true, description: 'Null where the reader no longer sees it.' }) group!: WorkingGroup | null;
  @Field(() => Person) person!: Person;
  @Field(() => Organisation, { nullable: true }) organisation!: Organisation | null;
  @Field(() => [String], { description: 'In the order of the group’s questions.' }) answers!: string[];
  @Field(() => String, { nullable: true }) message!: string | null;
  @Field(() => JoinRequestStatus) status!: JoinRequestStatus;
  @Field(() => DateTime) sentAt!: Date;
  @Field(() => DateTime, { nullable: true }) decidedAt!: Date | null;
  @Field(() => String, { nullable: true }) decisionReason!: string | null;
}

@ObjectType({ description: 'A list of groups.' })
export class WorkingGroupConnection extends ConnectionOf(WorkingGroup) {}

@ObjectType({ description: 'One takes part.' })
export class Joined {
  @Field(() => WorkingGroup) group!: WorkingGroup;
}

@ObjectType({ description: 'A chair will answer.' })
export class RequestPending {
  @Field(() => WorkingGroup) group!: WorkingGroup;
  @Field(() => JoinRequest) request!: JoinRequest;
}

export const JoinResult = createUnionType({
  name: 'JoinResult',
  description: 'What came of joining: one takes part, or a chair will answer.',
  types: () => [Joined, RequestPending] as const,
  resolveType: ({ __typename }: { __typename: 'Joined' | 'RequestPending' }) => __typename,
});
