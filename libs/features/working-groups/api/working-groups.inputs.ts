import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { GroupAdmission, GroupVisibility } from '@grappe/contracts';
import { MutationInput, MutationPayload } from '@grappe/platform/graphql';
import { JoinResult, WorkingGroup } from './working-groups.types';

export const WorkingGroupOrder = { NEWEST: 'NEWEST', NAME: 'NAME' } as const;
export type WorkingGroupOrder = keyof typeof WorkingGroupOrder;
registerEnumType(WorkingGroupOrder, { name: 'WorkingGroupOrder', description: 'How a list of groups is ordered.' });

@InputType({ description: 'All given conditions hold.' })
export class WorkingGroupFilter {
  @Field(() => ID, { nullable: true }) clusterId?: string | null;
  @Field(() => String, { nullable: true, description: 'Words of the name or purpose.' }) text?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'In which one takes part.' }) mine?: boolean | null;
}

@InputType()
export class CreateWorkingGroupInput extends MutationInput {
  @Field(() => ID) clusterId!: string;
  @Field(() => ID, { description: 'For whom; a member of the cluster.' }) organisationId!: string;
  @Field(() => String) name!: string;
  @Field(() => String) purpose!: string;
  @Field(() => GroupVisibility) visibility!: GroupVisibility;
  @Field(() => GroupAdmission) admission!: GroupAdmission;
  @Field(() => [String], { nullable: true }) questions?: string[] | null;
}
@InputType({ description: 'What is absent stays as it is.' })
export class EditWorkingGroupInput extends MutationInput {
  @Field(() => ID) workingGroupId!: string;
  @Field(() => String, { nullable: true }) name?: string;
  @Field(() => String, { nullable: true }) purpose?: string;
  @Field(() => GroupVisibility, { nullable: true }) visibility?: GroupVisibility;
  @Field(() => GroupAdmission, { nullable: true }) admission?: GroupAdmission;
  @Field(() => [String], { nullable: true }) questions?: string[] | null;
}
@ObjectType()
export class WorkingGroupPayload extends MutationPayload {
  @Field(() => WorkingGroup, { nullable: true, description: 'Null where one no longer sees it.' }) workingGroup!: WorkingGroup | null;
}
@InputType()
export class JoinWorkingGroupInput extends MutationInput {
  @Field(() => ID) workingGroupId!: string;
  @Field(() => ID, { description: 'For whom; a member of the group’s cluster.' }) organisationId!: string;
  @Field(() => [String], { nullable: true, description: 'In the order of the group’s questions.' }) answers?: string[] | null;
  @Field(() => String, { nullable: true }) message?: string | null;
}
@ObjectType()
export class JoinWorkingGroupPayload extends MutationPayload {
  @Field(() => JoinResult) result!: typeof JoinResult;
}
@InputType()
export class AnswerJoinRequestInput extends MutationInput {
  @Field(() => ID) joinRequestId!: string;
  @Field(() => String, { nullable: true, description: 'Told to the one who asked.' }) reason?: string | null;
}
@InputType()
export class LeaveWorkingGroupInput extends MutationInput {
  @Field(() => ID) workingGroupId!: string;
}
@InputType()
export class NameChairInput extends MutationInput {
  @Field(() => ID) groupMemberId!: string;
}
