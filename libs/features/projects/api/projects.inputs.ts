import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { OrganisationNature, PorterRole, ProjectAudience, ProjectKind, ProjectStage } from '@grappe/contracts';
import { DateTime, MutationInput, MutationPayload } from '@grappe/platform/graphql';
import { ExpressionOfInterest, Invitation, Project, ProjectFile, Undertaking } from './projects.types';

@InputType({ description: 'All given conditions hold; within one, any of its values.' })
export class ProjectFilter {
  @Field(() => ID, { nullable: true }) clusterId?: string | null;
  @Field(() => String, { nullable: true, description: 'Words of the title or summary.' }) text?: string | null;
  @Field(() => [ProjectStage], { nullable: true }) stages?: ProjectStage[] | null;
  @Field(() => [ProjectKind], { nullable: true }) kinds?: ProjectKind[] | null;
  @Field(() => [ID], { nullable: true, description: 'A seat looks for one of them.' }) competenceIds?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'It leads it or takes part, as far as the reader may know.' }) organisationId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Calls with a free place.' }) openSeats?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'One’s own organisations lead them or take part.' }) mine?: boolean | null;
  @Field(() => DateTime, { nullable: true }) deadlineBefore?: Date | null;
}

@InputType()
export class SeatInput {
  @Field(() => String) title!: string;
  @Field(() => String, { nullable: true }) description?: string | null;
  @Field(() => Boolean) mandatory!: boolean;
  @Field(() => Int) places!: number;
  @Field(() => PorterRole, { nullable: true }) role?: PorterRole | null;
  @Field(() => OrganisationNature, { nullable: true }) nature?: OrganisationNature | null;
  @Field(() => [ID]) competenceIds!: string[];
}
@InputType()
export class CallForProposalsInput {
  @Field(() => String, { nullable: true }) programme?: string | null;
  @Field(() => String, { nullable: true }) name?: string | null;
  @Field(() => String, { nullable: true }) url?: string | null;
  @Field(() => DateTime, { nullable: true }) deadline?: Date | null;
}
@InputType()
export class ProposeProjectInput extends MutationInput {
  @Field(() => ID) clusterId!: string;
  @Field(() => ID, { description: 'The organisation that leads it.' }) organisationId!: string;
  @Field(() => ProjectKind) kind!: ProjectKind;
  @Field(() => String) title!: string;
  @Field(() => String, { description: 'The teaser: name nobody here.' }) summary!: string;
  @Field(() => String, { description: 'The file: for those admitted.' }) description!: string;
  @Field(() => String, { nullable: true, description: 'Its sealed parts: for the consortium.' }) sealed?: string | null;
  @Field(() => ProjectAudience, { nullable: true, description: 'CLUSTER unless said otherwise. Visitors see no project that excludes somebody.' })
  audience?: ProjectAudience | null;
  @Field(() => ID, { nullable: true }) strategicAxisId?: string | null;
  @Field(() => ID, { nullable: true }) workingGroupId?: string | null;
  @Field(() => Int, { nullable: true, description: 'In euros.' }) budget?: number | null;
  @Field(() => DateTime, { nullable: true }) deadline?: Date | null;
  @Field(() => CallForProposalsInput, { nullable: true }) call?: CallForProposalsInput | null;
  @Field(() => [SeatInput]) seats!: SeatInput[];
  @Field(() => [ID], { nullable: true }) excludedOrganisationIds?: string[] | null;
}
@InputType({ description: 'What is absent stays as it is; null empties what can be empty.' })
export class EditProjectInput extends MutationInput {
  @Field(() => ID) projectId!: string;
  @Field(() => Int, { description: 'The version that was read.' }) version!: number;
  @Field(() => String, { nullable: true }) title?: string;
  @Field(() => String, { nullable: true }) summary?: string;
  @Field(() => String, { nullable: true, description: 'The file; another text is another version of it.' }) description?: string;
  @Field(() => String, { nullable: true, description: 'Its sealed parts; another text is another version of the file.' }) sealed?: string | null;
  @Field(() => ProjectAudience, { nullable: true }) audience?: ProjectAudience | null;
  @Field(() => ProjectKind, { nullable: true }) kind?: ProjectKind;
  @Field(() => ID, { nullable: true }) strategicAxisId?: string | null;
  @Field(() => ID, { nullable: true }) workingGroupId?: string | null;
  @Field(() => Int, { nullable: true }) budget?: number | null;
  @Field(() => DateTime, { nullable: true }) deadline?: Date | null;
  @Field(() => CallForProposalsInput, { nullable: true }) call?: CallForProposalsInput | null;
}
@ObjectType()
export class ProjectPayload extends MutationPayload {
  @Field(() => Project) project!: Project;
}
@InputType()
export class AddSeatInput extends MutationInput {
  @Field(() => ID) projectId!: string;
  @Field(() => SeatInput) seat!: SeatInput;
}
@InputType()
export class EditSeatInput extends MutationInput {
  @Field(() => ID) seatId!: string;
  @Field(() => SeatInput) seat!: SeatInput;
}
@InputType()
export class RemoveSeatInput extends MutationInput {
  @Field(() => ID) seatId!: string;
}
@InputType()
export class AdvanceProjectStageInput extends MutationInput {
  @Field(() => ID) projectId!: string;
  @Field(() => ProjectStage) stage!: ProjectStage;
}
@InputType()
export class SupportProjectInput extends MutationInput {
  @Field(() => ID) projectId!: string;
  @Field(() => ID) organisationId!: string;
}
@InputType()
export class ExcludeOrganisationInput extends MutationInput {
  @Field(() => ID) projectId!: string;
  @Field(() => ID) organisationId!: string;
}
@InputType()
export class LeaveProjectInput extends MutationInput {
  @Field(() => ID) projectId!: string;
  @Field(() => ID) organisationId!: string;
}
@ObjectType()
export class LeaveProjectPayload extends MutationPayload {
  @Field(() => Project, { nullable: true, description: 'Null where one no longer sees it.' }) project!: Project | null;
}

@InputType()
export class ExpressInterestInput extends MutationInput {
  @Field(() => ID) seatId!: string;
  @Field(() => ID) organisationId!: string;
  @Field(() => String) pitch!: string;
  @Field(() => String, { nullable: true }) expects?: string | null;
}
@InputType()
export class DecideInterestInput extends MutationInput {
  @Field(() => ID) expressionOfInterestId!: string;
  @Field(() => String, { nullable: true, description: 'Told to the organisation.' }) reason?: string | null;
}
@InputType()
export class WithdrawInterestInput extends MutationInput {
  @Field(() => ID) expressionOfInterestId!: string;
}
@ObjectType({ description: 'Null where one no longer sees it: after withdrawing from what is outside of one’s audience.' })
export class ExpressionOfInterestPayload extends MutationPayload {
  @Field(() => ExpressionOfInterest, { nullable: true }) expressionOfInterest!: ExpressionOfInterest | null;
  @Field(() => Project, { nullable: true }) project!: Project | null;
}
@InputType()
export class InviteToSeatInput extends MutationInput {
  @Field(() => ID) seatId!: string;
  @Field(() => ID) organisationId!: string;
  @Field(() => String, { nullable: true }) message?: string | null;
}
@InputType()
export class AnswerInvitationInput extends MutationInput {
  @Field(() => ID) invitationId!: string;
}
@ObjectType({ description: 'Null where one no longer sees it: after declining what is outside of one’s audience.' })
export class InvitationPayload extends MutationPayload {
  @Field(() => Invitation, { nullable: true }) invitation!: Invitation | null;
  @Field(() => Project, { nullable: true }) project!: Project | null;
}

@InputType({ description: 'A project, and the organisation to which its file is opened.' })
export class ProposeUndertakingInput extends MutationInput {
  @Field(() => ID, { description: 'Whose file.' }) projectId!: string;
  @Field(() => ID, { description: 'To whom.' }) organisationId!: string;
}
@InputType({ description: 'An undertaking, accepted for the organisation to which it is proposed.' })
export class AcceptUndertakingInput extends MutationInput {
  @Field(() => ID, { description: 'The undertaking.' }) undertakingId!: string;
  @Field(() => Int, { description: 'The version of the text that was read: the current one.' }) textVersion!: number;
}
@InputType({ description: 'An undertaking, declined for the organisation to which it is proposed.' })
export class DeclineUndertakingInput extends MutationInput {
  @Field(() => ID, { description: 'The undertaking.' }) undertakingId!: string;
}
@InputType({ description: 'An undertaking under which nothing is read any more.' })
export class WithdrawUndertakingInput extends MutationInput {
  @Field(() => ID, { description: 'The undertaking.' }) undertakingId!: string;
  @Field(() => String, { nullable: true, description: 'Told to the organisation, and kept in the register.' }) reason?: string | null;
}
@InputType({ description: 'A project, and the organisation for which one reads its file.' })
export class OpenProjectFileInput extends MutationInput {
  @Field(() => ID, { description: 'Whose file.' }) projectId!: string;
  @Field(() => ID, { description: 'For which of one’s organisations.' }) organisationId!: string;
}
@ObjectType({ description: 'Null where one no longer sees it.' })
export class UndertakingPayload extends MutationPayload {
  @Field(() => Undertaking, { nullable: true, description: 'As it stands now.' }) undertaking!: Undertaking | null;
  @Field(() => Project, { nullable: true, description: 'As it stands now.' }) project!: Project | null;
}
@ObjectType({ description: 'What one reads.' })
export class OpenProjectFilePayload extends MutationPayload {
  @Field(() => ProjectFile, { description: 'What was handed over.' }) file!: ProjectFile;
}
