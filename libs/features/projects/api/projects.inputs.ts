import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { OrganisationNature, PorterRole, Audience, ProjectKind, ProjectStage } from '@grappe/contracts';
import { DateTime, MutationInput, MutationPayload } from '@grappe/platform/graphql';
import { Elevation, ExpressionOfInterest, Invitation, Project, ProjectFile, Undertaking } from './projects.types';

@InputType({ description: 'All given conditions hold; within one, any of its values.' })
export class ProjectFilter {
  @Field(() => ID, { nullable: true, description: 'Proposed in this cluster.' }) clusterId?: string | null;
  @Field(() => String, { nullable: true, description: 'Words of the title or summary.' }) text?: string | null;
  @Field(() => [ProjectStage], { nullable: true, description: 'In one of these.' }) stages?: ProjectStage[] | null;
  @Field(() => [ProjectKind], { nullable: true, description: 'One of these.' }) kinds?: ProjectKind[] | null;
  @Field(() => [ID], { nullable: true, description: 'A seat looks for one of them.' }) competenceIds?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'It leads it or takes part, as far as the reader may know.' }) organisationId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Calls with a free place.' }) openSeats?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'One’s own organisations lead them or take part.' }) mine?: boolean | null;
  @Field(() => DateTime, { nullable: true, description: 'Partners are sought until before then.' }) deadlineBefore?: Date | null;
}

@InputType({ description: 'A partner sought.' })
export class SeatInput {
  @Field(() => String, { description: 'What is sought, in a few words.' }) title!: string;
  @Field(() => String, { nullable: true, description: 'In full.' }) description?: string | null;
  @Field(() => Boolean, { description: 'Whether there is no consortium without it.' }) mandatory!: boolean;
  @Field(() => Int, { description: 'For how many organisations: 1 to 20.' }) places!: number;
  @Field(() => PorterRole, { nullable: true, description: 'The Porter role sought; null: any.' }) role?: PorterRole | null;
  @Field(() => OrganisationNature, { nullable: true, description: 'What the partner is to be; null: anything.' }) nature?: OrganisationNature | null;
  @Field(() => [ID], { description: 'What the partner must bring; at most 12.' }) competenceIds!: string[];
}
@InputType({ description: 'The programme that a project answers.' })
export class CallForProposalsInput {
  @Field(() => String, { nullable: true, description: 'Who funds, or the programme’s name.' }) programme?: string | null;
  @Field(() => String, { nullable: true, description: 'The call’s own name.' }) name?: string | null;
  @Field(() => String, { nullable: true, description: 'Where it is published: http or https.' }) url?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When the programme closes.' }) deadline?: Date | null;
}
@InputType({ description: 'An idea of a joint project.' })
export class ProposeProjectInput extends MutationInput {
  @Field(() => ID, { description: 'A cluster in which the organisation is a member.' }) clusterId!: string;
  @Field(() => ID, { description: 'The organisation that leads it.' }) organisationId!: string;
  @Field(() => ProjectKind, { description: 'What it is for.' }) kind!: ProjectKind;
  @Field(() => String, { description: '4 to 140 characters.' }) title!: string;
  @Field(() => String, { description: 'The teaser: name nobody here.' }) summary!: string;
  @Field(() => String, { description: 'The file: for those admitted.' }) description!: string;
  @Field(() => String, { nullable: true, description: 'Its sealed parts: for the consortium.' }) sealed?: string | null;
  @Field(() => Audience, { nullable: true, description: 'CLUSTER unless said otherwise. Visitors see no project that excludes somebody.' })
  audience?: Audience | null;
  @Field(() => [ID], { nullable: true, description: 'To whom it is shown where the audience is NAMED; at most 50.' }) namedOrganisationIds?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'One of the cluster; null: none.' }) strategicAxisId?: string | null;
  @Field(() => ID, { nullable: true, description: 'A group of the cluster; null: none.' }) workingGroupId?: string | null;
  @Field(() => Int, { nullable: true, description: 'In euros.' }) budget?: number | null;
  @Field(() => DateTime, { nullable: true, description: 'Until when partners will be sought; null: open.' }) deadline?: Date | null;
  @Field(() => CallForProposalsInput, { nullable: true, description: 'The programme that it answers; null: none.' }) call?: CallForProposalsInput | null;
  @Field(() => [SeatInput], { description: 'The partners sought; at most 20.' }) seats!: SeatInput[];
  @Field(() => [ID], { nullable: true, description: 'For whom the project is not there; at most 50.' }) excludedOrganisationIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Nor to the organisations of these groups, nor to those that join them later; at most 50.' }) excludedCompanyGroupIds?: string[] | null;
}
@InputType({ description: 'What is absent stays as it is; null empties what can be empty.' })
export class EditProjectInput extends MutationInput {
  @Field(() => ID, { description: 'A project that one leads.' }) projectId!: string;
  @Field(() => Int, { description: 'The version that was read.' }) version!: number;
  @Field(() => String, { nullable: true, description: '4 to 140 characters.' }) title?: string;
  @Field(() => String, { nullable: true, description: 'The teaser: names nobody; 20 to 600 characters.' }) summary?: string;
  @Field(() => String, { nullable: true, description: 'The file; another text is another version of it.' }) description?: string;
  @Field(() => String, { nullable: true, description: 'Its sealed parts; another text is another version of the file.' }) sealed?: string | null;
  @Field(() => Audience, { nullable: true, description: 'To whom the teaser is shown; absent: as before.' }) audience?: Audience | null;
  @Field(() => [ID], { nullable: true, description: 'All whom the audience NAMED names; absent: as before.' }) namedOrganisationIds?: string[] | null;
  @Field(() => ProjectKind, { nullable: true, description: 'What it is for.' }) kind?: ProjectKind;
  @Field(() => ID, { nullable: true, description: 'One of its cluster; null: none.' }) strategicAxisId?: string | null;
  @Field(() => ID, { nullable: true, description: 'A group of its cluster; null: none.' }) workingGroupId?: string | null;
  @Field(() => Int, { nullable: true, description: 'In euros; null: not said.' }) budget?: number | null;
  @Field(() => DateTime, { nullable: true, description: 'Until when partners are sought; null: open.' }) deadline?: Date | null;
  @Field(() => CallForProposalsInput, { nullable: true, description: 'Absent: as before; null: none.' }) call?: CallForProposalsInput | null;
}
@ObjectType({ description: 'What has become of the project.' })
export class ProjectPayload extends MutationPayload {
  @Field(() => Project, { description: 'As it is now.' }) project!: Project;
}
@InputType({ description: 'One more partner sought.' })
export class AddSeatInput extends MutationInput {
  @Field(() => ID, { description: 'A project that one leads.' }) projectId!: string;
  @Field(() => SeatInput, { description: 'What the partner must bring.' }) seat!: SeatInput;
}
@InputType({ description: 'A place as it is to be.' })
export class EditSeatInput extends MutationInput {
  @Field(() => ID, { description: 'A place of a project that one leads.' }) seatId!: string;
  @Field(() => SeatInput, { description: 'All of it, as it is to be.' }) seat!: SeatInput;
}
@InputType({ description: 'Which place.' })
export class RemoveSeatInput extends MutationInput {
  @Field(() => ID, { description: 'A place that nobody holds or waits for.' }) seatId!: string;
}
@InputType({ description: 'Where a project is to go.' })
export class AdvanceProjectStageInput extends MutationInput {
  @Field(() => ID, { description: 'A project that one leads.' }) projectId!: string;
  @Field(() => ProjectStage, { description: 'Where it goes; an impossible move is IMPOSSIBLE_MOVE.' }) stage!: ProjectStage;
}
@InputType({ description: 'Who supports what.' })
export class SupportProjectInput extends MutationInput {
  @Field(() => ID, { description: 'A project that one may know of.' }) projectId!: string;
  @Field(() => ID, { description: 'For whom one supports it.' }) organisationId!: string;
}
@InputType({ description: 'For whom a project is not there, or is there again.' })
export class ExcludeOrganisationInput extends MutationInput {
  @Field(() => ID, { description: 'A project that one leads.' }) projectId!: string;
  @Field(() => ID, { description: 'Whom it concerns; nobody tells them.' }) organisationId!: string;
}
@InputType({ description: 'For which group of companies a project is not there, or is there again.' })
export class ExcludeCompanyGroupInput extends MutationInput {
  @Field(() => ID, { description: 'A project that one leads.' }) projectId!: string;
  @Field(() => ID, { description: 'Whose organisations it concerns; nobody tells them.' }) companyGroupId!: string;
}
@InputType({ description: 'Who leaves what.' })
export class LeaveProjectInput extends MutationInput {
  @Field(() => ID, { description: 'A project in which it takes part.' }) projectId!: string;
  @Field(() => ID, { description: 'Who leaves; one is its owner or representative.' }) organisationId!: string;
}
@InputType({ description: 'Whose file one has to read without taking part, and why.' })
export class ElevateInput extends MutationInput {
  @Field(() => ID, { description: 'A project of a cluster that one animates; an operator, any.' }) projectId!: string;
  @Field(() => String, { description: 'Told to the consortium: 3 to 1,000 characters.' }) reason!: string;
}
@InputType({ description: 'An elevation that is not needed any more.' })
export class EndElevationInput extends MutationInput {
  @Field(() => ID, { description: 'One’s own.' }) elevationId!: string;
}
@InputType({ description: 'Under what one reads.' })
export class OpenElevatedFileInput extends MutationInput {
  @Field(() => ID, { description: 'One’s own, which has not ended.' }) elevationId!: string;
}
@ObjectType({ description: 'What has become of the elevation.' })
export class ElevationPayload extends MutationPayload {
  @Field(() => Elevation, { nullable: true, description: 'As it is now; null to an operator for whom the project is not there any more.' }) elevation!: Elevation | null;
}
@ObjectType({ description: 'The partner has left.' })
export class LeaveProjectPayload extends MutationPayload {
  @Field(() => Project, { nullable: true, description: 'Null where one no longer sees it.' }) project!: Project | null;
}

@InputType({ description: 'An application to a place.' })
export class ExpressInterestInput extends MutationInput {
  @Field(() => ID, { description: 'A free place of a call.' }) seatId!: string;
  @Field(() => ID, { description: 'For whom one applies; one holds a mandate of it.' }) organisationId!: string;
  @Field(() => String, { description: 'What it brings: 20 to 4,000 characters.' }) pitch!: string;
  @Field(() => String, { nullable: true, description: 'What it hopes for.' }) expects?: string | null;
}
@InputType({ description: 'Which expression of interest, and why.' })
export class DecideInterestInput extends MutationInput {
  @Field(() => ID, { description: 'One to a project that one leads.' }) expressionOfInterestId!: string;
  @Field(() => String, { nullable: true, description: 'Told to the organisation.' }) reason?: string | null;
}
@InputType({ description: 'Which expression of interest.' })
export class WithdrawInterestInput extends MutationInput {
  @Field(() => ID, { description: 'One of one’s own organisation.' }) expressionOfInterestId!: string;
}
@ObjectType({ description: 'What has become of the expression of interest. After withdrawing from what is outside of one’s audience, one no longer sees it.' })
export class ExpressionOfInterestPayload extends MutationPayload {
  @Field(() => ExpressionOfInterest, { nullable: true, description: 'As it is now; null where one no longer sees it.' }) expressionOfInterest!: ExpressionOfInterest | null;
  @Field(() => Project, { nullable: true, description: 'As it is now; null where one no longer sees it.' }) project!: Project | null;
}
@InputType({ description: 'Who is wanted for a place.' })
export class InviteToSeatInput extends MutationInput {
  @Field(() => ID, { description: 'A free place of a call that one leads.' }) seatId!: string;
  @Field(() => ID, { description: 'A member of some cluster.' }) organisationId!: string;
  @Field(() => String, { nullable: true, description: 'What one says with it.' }) message?: string | null;
}
@InputType({ description: 'Which invitation.' })
export class AnswerInvitationInput extends MutationInput {
  @Field(() => ID, { description: 'The invitation to be answered, or taken back.' }) invitationId!: string;
}
@ObjectType({ description: 'What has become of the invitation. After declining what is outside of one’s audience, one no longer sees it.' })
export class InvitationPayload extends MutationPayload {
  @Field(() => Invitation, { nullable: true, description: 'As it is now; null where one no longer sees it.' }) invitation!: Invitation | null;
  @Field(() => Project, { nullable: true, description: 'As it is now; null where one no longer sees it.' }) project!: Project | null;
}

@InputType({ description: 'A project, and the organisation to which its file is opened.' })
export class ProposeUndertakingInput extends MutationInput {
  @Field(() => ID, { description: 'Whose file.' }) projectId!: string;
  @Field(() => ID, { description: 'To whom.' }) organisationId!: string;
}
@InputType({ description: 'An undertaking, accepted for the organisation to which it is proposed.' })
export class AcceptUndertakingInput extends MutationInput {
  @Field(() => ID, { description: 'One that is proposed to an organisation that one may bind.' }) undertakingId!: string;
  @Field(() => Int, { description: 'The version of the text that was read: the current one.' }) textVersion!: number;
}
@InputType({ description: 'An undertaking, declined for the organisation to which it is proposed.' })
export class DeclineUndertakingInput extends MutationInput {
  @Field(() => ID, { description: 'One that is proposed to an organisation that one may bind.' }) undertakingId!: string;
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
@ObjectType({ description: 'What has become of the undertaking.' })
export class UndertakingPayload extends MutationPayload {
  @Field(() => Undertaking, { nullable: true, description: 'As it stands now; null where one no longer sees it.' }) undertaking!: Undertaking | null;
  @Field(() => Project, { nullable: true, description: 'As it stands now; null where one no longer sees it.' }) project!: Project | null;
}
@ObjectType({ description: 'What one reads.' })
export class OpenProjectFilePayload extends MutationPayload {
  @Field(() => ProjectFile, { description: 'What was handed over.' }) file!: ProjectFile;
}

@ArgsType()
export class AudienceReachArgs {
  @Field(() => ID, { description: 'The cluster of the project.' }) clusterId!: string;
  @Field(() => ID, { description: 'Who leads it.' }) organisationId!: string;
  @Field(() => Audience, { description: 'To whom it would be shown.' }) audience!: Audience;
  @Field(() => ID, { nullable: true, description: 'The group of WORKING_GROUP.' }) workingGroupId?: string | null;
  @Field(() => [ID], { nullable: true, description: 'The organisations of NAMED.' }) namedOrganisationIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'But to these.' }) excludedOrganisationIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Nor to the organisations of these groups, nor to those that join them later; at most 50.' }) excludedCompanyGroupIds?: string[] | null;
}
