import { Field, Float, ID, InputType, ObjectType } from '@nestjs/graphql';
import { MandateRight, OrganisationNature, PorterRole } from '@grappe/contracts';
import { MutationInput, MutationPayload } from '@grappe/platform/graphql';
import { Cluster, MandateInvitation, Membership, Organisation } from './clusters.types';

@InputType({ description: 'All given conditions hold; within one, any of its values.' })
export class OrganisationFilter {
  @Field(() => ID, { nullable: true, description: 'Active members of this cluster.' }) clusterId?: string | null;
  @Field(() => String, { nullable: true, description: 'Words of the name, place, description or competences.' }) text?: string | null;
  @Field(() => [OrganisationNature], { nullable: true, description: 'Is one of these.' }) natures?: OrganisationNature[] | null;
  @Field(() => [PorterRole], { nullable: true, description: 'Plays one of these in the cluster asked for.' }) roles?: PorterRole[] | null;
  @Field(() => [ID], { nullable: true, description: 'Has one of these.' }) competenceIds?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Pulls the cluster asked for, or does not.' }) moteur?: boolean | null;
}

@InputType({ description: 'Whether those who run the cluster must sign in by two steps.' })
export class AskSecondFactorOfAnimateursInput extends MutationInput {
  @Field(() => ID, { description: 'A cluster that one manages.' }) clusterId!: string;
  @Field(() => Boolean, { description: 'Asked for, or no longer.' }) asked!: boolean;
}
@ObjectType({ description: 'The cluster as it is now.' })
export class AskSecondFactorOfAnimateursPayload extends MutationPayload {
  @Field(() => Cluster, { description: 'The cluster concerned.' }) cluster!: Cluster;
}

@InputType({ description: 'Who applies where, and as what.' })
export class ApplyToClusterInput extends MutationInput {
  @Field(() => ID, { description: 'A cluster that takes applications.' }) clusterId!: string;
  @Field(() => ID, { description: 'For whom one applies; one holds a mandate of it.' }) organisationId!: string;
  @Field(() => PorterRole, { description: 'What it would be there.' }) role!: PorterRole;
  @Field(() => String, { nullable: true, description: 'To those who decide.' }) message?: string | null;
}
@InputType({ description: 'An application, and what the member is to be.' })
export class AdmitMemberInput extends MutationInput {
  @Field(() => ID, { description: 'An application to a cluster that one manages.' }) membershipId!: string;
  @Field(() => PorterRole, { nullable: true, description: 'Where the animateur sees another role than the one applied for.' }) role?: PorterRole | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the organisation pulls the cluster; absent: as before.' }) moteur?: boolean | null;
}
@InputType({ description: 'An application that is refused, and why.' })
export class RefuseMemberInput extends MutationInput {
  @Field(() => ID, { description: 'An application to a cluster that one manages.' }) membershipId!: string;
  @Field(() => String, { description: 'Told to the organisation.' }) reason!: string;
}
@InputType({ description: 'Which membership ends.' })
export class LeaveClusterInput extends MutationInput {
  @Field(() => ID, { description: 'Of an organisation whose owner or representative one is.' }) membershipId!: string;
}
@ObjectType({ description: 'What has become of the membership.' })
export class MembershipPayload extends MutationPayload {
  @Field(() => Membership, { description: 'As it is now.' }) membership!: Membership;
}

@InputType({ description: 'What is absent stays as it is.' })
export class EditOrganisationInput extends MutationInput {
  @Field(() => ID, { description: 'One whose owner or representative one is.' }) organisationId!: string;
  @Field(() => String, { nullable: true, description: 'Absent: as before.' }) name?: string | null;
  @Field(() => String, { nullable: true, description: 'Absent: as before; null: none.' }) description?: string | null;
  @Field(() => String, { nullable: true, description: 'http or https. Absent: as before; null: none.' }) website?: string | null;
  @Field(() => String, { nullable: true, description: 'Absent: as before; null: none.' }) street?: string | null;
  @Field(() => String, { nullable: true, description: 'Absent: as before; null: none.' }) postcode?: string | null;
  @Field(() => String, { nullable: true, description: 'Absent: as before; null: none.' }) city?: string | null;
  @Field(() => Float, { nullable: true, description: 'In degrees. Absent: as before; null: not on the map.' }) latitude?: number | null;
  @Field(() => Float, { nullable: true, description: 'In degrees. Absent: as before; null: not on the map.' }) longitude?: number | null;
  @Field(() => [ID], { nullable: true, description: 'All that it has; absent: as before.' }) competenceIds?: string[] | null;
}
@InputType({ description: 'A new group of companies by its name, or one in which another organisation of one’s own is.' })
export class DeclareCompanyGroupInput extends MutationInput {
  @Field(() => ID, { description: 'One whose owner one is, and that is in no group.' }) organisationId!: string;
  @Field(() => String, { nullable: true, description: 'Of a new group.' }) name?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of a group that holds another organisation whose owner one is.' }) companyGroupId?: string | null;
}
@InputType({ description: 'Which organisation is no longer in its group of companies.' })
export class LeaveCompanyGroupInput extends MutationInput {
  @Field(() => ID, { description: 'One whose owner one is.' }) organisationId!: string;
}
@ObjectType({ description: 'The organisation is changed.' })
export class OrganisationPayload extends MutationPayload {
  @Field(() => Organisation, { description: 'As it is now.' }) organisation!: Organisation;
}

@InputType({ description: 'Somebody who is to represent a member.' })
export class InvitePersonInput extends MutationInput {
  @Field(() => ID, { nullable: true, description: 'For which the animateur invites; null where the organisation invites its own people.' }) clusterId?: string | null;
  @Field(() => ID, { description: 'Who is to be represented.' }) organisationId!: string;
  @Field(() => String, { description: 'Where the link is sent.' }) email!: string;
  @Field(() => MandateRight, { description: 'What the person will be able to do.' }) right!: MandateRight;
  @Field(() => String, { nullable: true, description: 'Said in the mail.' }) message?: string | null;
}
@ObjectType({ description: 'The invitation is on its way.' })
export class InvitePersonPayload extends MutationPayload {
  @Field(() => MandateInvitation, { description: 'What was sent; the link itself is only in the mail.' }) mandateInvitation!: MandateInvitation;
}
@InputType({ description: 'Which invitation.' })
export class RevokeMandateInvitationInput extends MutationInput {
  @Field(() => ID, { description: 'One of a cluster that one manages, not yet accepted.' }) mandateInvitationId!: string;
}
@ObjectType({ description: 'Its link is closed.' })
export class RevokeMandateInvitationPayload extends MutationPayload {
  @Field(() => MandateInvitation, { description: 'As it is now.' }) mandateInvitation!: MandateInvitation;
}
@InputType({ description: 'The link of a mail, and who one is where there is no account yet.' })
export class AcceptMandateInvitationInput extends MutationInput {
  @Field(() => String, { description: 'Of the link in the mail.' }) token!: string;
  @Field(() => String, { nullable: true, description: 'Asked of somebody who has no account yet.' }) name?: string | null;
  @Field(() => String, { nullable: true, description: 'The one to set; or the one that is set, to prove that the account is yours.' }) password?: string | null;
}
