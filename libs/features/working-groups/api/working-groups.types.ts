import { createUnionType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { GroupAdmission, GroupRole, GroupVisibility, JoinRequestStatus } from '@grappe/contracts';
import { Cluster, Organisation } from '@grappe/features/clusters/clusters-api.module';
import { Channel } from '@grappe/features/conversations/conversations-api.module';
import { Person } from '@grappe/features/identity/identity-api.module';
import { ConnectionOf, DateTime, Node } from '@grappe/platform/graphql';

registerEnumType(GroupVisibility, {
  name: 'GroupVisibility',
  description: 'Who sees a group: the cluster and its network, the cluster, or its members only.',
  valuesMap: {
    OPEN: { description: 'Its cluster and the network see it, with its members.' },
    CLOSED: { description: 'Its cluster sees it, not who is in it.' },
    SECRET: { description: 'Its members only.' },
  },
});
registerEnumType(GroupAdmission, {
  name: 'GroupAdmission',
  description: 'How one gets into a group.',
  valuesMap: {
    FREE: { description: 'At once.' },
    ON_REQUEST: { description: 'A chair answers.' },
    BY_INVITATION: { description: 'A chair asks one in.' },
  },
});
registerEnumType(GroupRole, {
  name: 'GroupRole',
  description: 'What a member is in a group.',
  valuesMap: {
    CHAIR: { description: 'Leads it: lets in, edits, moderates.' },
    MEMBER: { description: 'Takes part.' },
  },
});
registerEnumType(JoinRequestStatus, {
  name: 'JoinRequestStatus',
  description: 'Where a request to join stands.',
  valuesMap: {
    SENT: { description: 'Waits for a chair.' },
    ACCEPTED: { description: 'The person takes part.' },
    DECLINED: { description: 'A chair said no.' },
    WITHDRAWN: { description: 'Taken back by who asked.' },
  },
});

@ObjectType({ description: 'What the reader may do in a group.' })
export class GroupPermissions {
  @Field(() => Boolean, { description: 'Change its texts, visibility and admission.' }) edit!: boolean;
  @Field(() => Boolean, { description: 'At once.' }) join!: boolean;
  @Field(() => Boolean, { description: 'Join, or ask to.' }) requestToJoin!: boolean;
  @Field(() => Boolean, { description: 'Leave; the last chair cannot.' }) leave!: boolean;
  @Field(() => Boolean, { description: 'Answer those who want to join.' }) decideRequests!: boolean;
  @Field(() => Boolean, { description: 'Make another member chair.' }) nameChair!: boolean;
}

@ObjectType({ implements: Node, description: 'A person who takes part in a group for an organisation.' })
export class GroupMember extends Node {
  @Field(() => Person, { description: 'Who takes part.' }) person!: Person;
  @Field(() => Organisation, { nullable: true, description: 'For whom; null where the reader may not see it.' }) organisation!: Organisation | null;
  @Field(() => GroupRole, { description: 'Chair, or not.' }) role!: GroupRole;
  @Field(() => DateTime, { description: 'Since when.' }) joinedAt!: Date;
}

@ObjectType({ implements: Node, description: 'Members of a cluster who work on one thing together.' })
export class WorkingGroup extends Node {
  @Field(() => Cluster, { description: 'Where it works.' }) cluster!: Cluster;
  @Field(() => String, { description: 'As its chairs call it.' }) name!: string;
  @Field(() => String, { description: 'What it is for.' }) purpose!: string;
  @Field(() => GroupVisibility, { description: 'Who sees it.' }) visibility!: GroupVisibility;
  @Field(() => GroupAdmission, { description: 'How one gets in.' }) admission!: GroupAdmission;
  @Field(() => [String], { description: 'Asked of those who want to join.' }) questions!: string[];
  @Field(() => Int, { description: 'Persons, chairs included; of a closed group too.' }) memberCount!: number;
  @Field(() => [GroupMember], { description: 'Chairs first. Of a closed group, only its members see them.' }) members!: object[];
  @Field(() => Channel, { nullable: true, description: 'To members; null for everyone else.' }) channel!: Channel | null;
  @Field(() => [JoinRequest], { description: 'To chairs those that wait; to others their own.' }) joinRequests!: object[];
  @Field(() => GroupRole, { nullable: true, description: 'Null: the reader does not take part.' }) viewerRole!: GroupRole | null;
  @Field(() => DateTime, { description: 'When it was founded.' }) createdAt!: Date;
}

@ObjectType({ description: 'What the reader may do with a request to join.' })
export class JoinRequestPermissions {
  @Field(() => Boolean, { description: 'Accept or decline.' }) decide!: boolean;
  @Field(() => Boolean, { description: 'Take it back.' }) withdraw!: boolean;
}

@ObjectType({ implements: Node, description: 'A person asks to join a group for an organisation.' })
export class JoinRequest extends Node {
  @Field(() => WorkingGroup, { nullable: true, description: 'Null where the reader no longer sees it.' }) group!: WorkingGroup | null;
  @Field(() => Person, { description: 'Who asks.' }) person!: Person;
  @Field(() => Organisation, { nullable: true, description: 'For whom; null where the reader may not see it.' }) organisation!: Organisation | null;
  @Field(() => [String], { description: 'In the order of the group’s questions.' }) answers!: string[];
  @Field(() => String, { nullable: true, description: 'What they say to the chairs; null: nothing.' }) message!: string | null;
  @Field(() => JoinRequestStatus, { description: 'Where it stands.' }) status!: JoinRequestStatus;
  @Field(() => DateTime, { description: 'When it was sent.' }) sentAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When it was answered or taken back; null: it waits.' }) decidedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'What the chair said with the answer; null: nothing.' }) decisionReason!: string | null;
}

@ObjectType({ description: 'A list of groups.' })
export class WorkingGroupConnection extends ConnectionOf(WorkingGroup) {}

@ObjectType({ description: 'One takes part.' })
export class Joined {
  @Field(() => WorkingGroup, { description: 'The group, with oneself in it.' }) group!: WorkingGroup;
}

@ObjectType({ description: 'A chair will answer.' })
export class RequestPending {
  @Field(() => WorkingGroup, { description: 'The group, as one sees it from outside.' }) group!: WorkingGroup;
  @Field(() => JoinRequest, { description: 'What waits for a chair.' }) request!: JoinRequest;
}

export const JoinResult = createUnionType({
  name: 'JoinResult',
  description: 'What came of joining: one takes part, or a chair will answer.',
  types: () => [Joined, RequestPending] as const,
  resolveType: ({ __typename }: { __typename: 'Joined' | 'RequestPending' }) => __typename,
});
