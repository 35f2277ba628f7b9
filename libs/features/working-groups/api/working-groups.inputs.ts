import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { GroupAdmission, GroupVisibility } from '@grappe/contracts';
import { MutationInput, MutationPayload } from '@grappe/platform/graphql';
import { JoinResult, WorkingGroup } from './working-groups.types';

export const WorkingGroupOrder = { NEWEST: 'NEWEST', NAME: 'NAME' } as const;
export type WorkingGroupOrder = keyof typeof WorkingGroupOrder;
registerEnumType(WorkingGroupOrder, {
  name: 'WorkingGroupOrder',
  description: 'How a list of groups is ordered.',
  valuesMap: {
    NEWEST: { description: 'The newest first.' },
    NAME: { description: 'By name.' },
  },
});

@InputType({ description: 'All given conditions hold.' })
export class WorkingGroupFilter {
  @Field(() => ID, { nullable: true, description: 'Those of this cluster.' }) clusterId?: string | null;
  @Field(() => String, { nullable: true, description: 'Words of the name or purpose.' }) text?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'In which one takes part.' }) mine?: boolean | null;
}

@InputType({ description: 'A new group, of which one will be chair.' })
export class CreateWorkingGroupInput extends MutationInput {
  @Field(() => ID, { description: 'Where it works.' }) clusterId!: string;
  @Field(() => ID, { description: 'For whom; a member of the cluster.' }) organisationId!: string;
  @Field(() => String, { description: 'Shown to whoever may see the group.' }) name!: string;
  @Field(() => String, { description: 'What it is for.' }) purpose!: string;
  @Field(() => GroupVisibility, { description: 'Who sees it.' }) visibility!: GroupVisibility;
  @Field(() => GroupAdmission, { description: 'How one gets in.' }) admission!: GroupAdmission;
  @Field(() => [String], { nullable: true, description: 'Asked of those who want to join; at most 5.' }) questions?: string[] | null;
}
@InputType({ description: 'What is absent stays as it is.' })
export class EditWorkingGroupInput extends MutationInput {
  @Field(() => ID, { description: 'A group of which one is chair.' }) workingGroupId!: string;
  @Field(() => String, { nullable: true, description: 'Absent: as before.' }) name?: string;
  @Field(() => String, { nullable: true, description: 'Absent: as before.' }) purpose?: string;
  @Field(() => GroupVisibility, { nullable: true, description: 'Absent: as before.' }) visibility?: GroupVisibility;
  @Field(() => GroupAdmission, { nullable: true, description: 'Absent: as before.' }) admission?: GroupAdmission;
  @Field(() => [String], { nullable: true, description: 'All of them; absent: as before.' }) questions?: string[] | null;
}
@ObjectType({ description: 'What has become of the group.' })
export class WorkingGroupPayload extends MutationPayload {
  @Field(() => WorkingGroup, { nullable: true, description: 'Null where one no longer sees it.' }) workingGroup!: WorkingGroup | null;
}
@InputType({ description: 'Which group, and for whom.' })
export class JoinWorkingGroupInput extends MutationInput {
  @Field(() => ID, { description: 'A group that one sees.' }) workingGroupId!: string;
  @Field(() => ID, { description: 'For whom; a member of the group’s cluster.' }) organisationId!: string;
  @Field(() => [String], { nullable: true, description: 'In the order of the group’s questions.' }) answers?: string[] | null;
  @Field(() => String, { nullable: true, description: 'To the chairs, where they decide.' }) message?: string | null;
}
@ObjectType({ description: 'What came of joining.' })
export class JoinWorkingGroupPayload extends MutationPayload {
  @Field(() => JoinResult, { description: 'Whether one takes part, or waits for an answer.' }) result!: typeof JoinResult;
}
@InputType({ description: 'Which request, and why.' })
export class AnswerJoinRequestInput extends MutationInput {
  @Field(() => ID, { description: 'The request to be answered, or taken back.' }) joinRequestId!: string;
  @Field(() => String, { nullable: true, description: 'Told to the one who asked.' }) reason?: string | null;
}
@InputType({ description: 'Which group.' })
export class LeaveWorkingGroupInput extends MutationInput {
  @Field(() => ID, { description: 'A group in which one takes part.' }) workingGroupId!: string;
}
@InputType({ description: 'Who is to be chair too.' })
export class NameChairInput extends MutationInput {
  @Field(() => ID, { description: 'Another member of a group of which one is chair.' }) groupMemberId!: string;
}
