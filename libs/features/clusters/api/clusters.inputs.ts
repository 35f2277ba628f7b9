import { Field, Float, ID, InputType, ObjectType } from '@nestjs/graphql';
import { MandateRight, OrganisationNature, PorterRole } from '@grappe/contracts';
import { MutationInput, MutationPayload } from '@grappe/platform/graphql';
import { Cluster, MandateInvitation, Membership, Organisation } from './clusters.types';

@InputType({ description: 'All given conditions hold; within one, any of its values.' })
export class OrganisationFilter {
  @Field(() => ID, { nullable: true, description: 'Active members of this cluster.' }) clusterId?: string | null;
  @Field(() => String, { nullable: true, description: 'Words of the name, place, description or competences.' }) text?: string | null;
  @Field(() => [OrganisationNature], { nullable: true }) natures?: OrganisationNature[] | null;
  @Field(() => [PorterRole], { nullable: true }) roles?: PorterRole[] | null;
  @Field(() => [ID], { nullable: true }) competenceIds?: string[] | null;
  @Field(() => Boolean, { nullable: true }) moteur?: boolean | null;
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

@InputType()
export class ApplyToClusterInput extends MutationInput {
  @Field(() => ID) clusterId!: string;
  @Field(() => ID) organisationId!: string;
  @Field(() => PorterRole) role!: PorterRole;
  @Field(() => String, { nullable: true }) message?: string | null;
}
@InputType()
export class AdmitMemberInput extends MutationInput {
  @Field(() => ID) membershipId!: string;
  @Field(() => PorterRole, { nullable: true, description: 'Where the animateur sees another role than the one applied for.' }) role?: PorterRole | null;
  @Field(() => Boolean, { nullable: true }) moteur?: boolean | null;
}
@InputType()
export class RefuseMemberInput extends MutationInput {
  @Field(() => ID) membershipId!: string;
  @Field(() => String, { description: 'Told to the organisation.' }) reason!: string;
}
@InputType()
export class LeaveClusterInput extends MutationInput {
  @Field(() => ID) membershipId!: string;
}
@ObjectType()
export class MembershipPayload extends MutationPayload {
  @Field(() => Membership) membership!: Membership;
}

@InputType({ description: 'What is absent stays as it is.' })
export class EditOrganisationInput extends MutationInput {
  @Field(() => ID) organisationId!: string;
  @Field(() => String, { nullable: true }) name?: string | null;
  @Field(() => String, { nullable: true }) description?: string | null;
  @Field(() => String, { nullable: true }) website?: string | null;
  @Field(() => String, { nullable: true }) street?: string | null;
  @Field(() => String, { nullable: true }) postcode?: string | null;
  @Field(() => String, { nullable: true }) city?: string | null;
  @Field(() => Float, { nullable: true }) latitude?: number | null;
  @Field(() => Float, { nullable: true }) longitude?: number | null;
  @Field(() => [ID], { nullable: true }) competenceIds?: string[] | null;
}
@ObjectType()
export class OrganisationPayload extends MutationPayload {
  @Field(() => Organisation) organisation!: Organisation;
}

@InputType()
export class InvitePersonInput extends MutationInput {
  @Field(() => ID) clusterId!: string;
  @Field(() => ID) organisationId!: string;
  @Field(() => String) email!: string;
  @Field(() => MandateRight) right!: MandateRight;
  @Field(() => String, { nullable: true }) message?: string | null;
}
@ObjectType()
export class InvitePersonPayload extends MutationPayload {
  @Field(() => MandateInvitation) mandateInvitation!: MandateInvitation;
}
@InputType()
export class RevokeMandateInvitationInput extends MutationInput {
  @Field(() => ID) mandateInvitationId!: string;
}
@ObjectType()
export class RevokeMandateInvitationPayload extends MutationPayload {
  @Field(() => MandateInvitation) mandateInvitation!: MandateInvitation;
}
@InputType()
export class AcceptMandateInvitationInput extends MutationInput {
  @Field(() => String, { description: 'Of the link in the mail.' }) token!: string;
  @Field(() => String, { nullable: true, description: 'Asked of somebody who has no account yet.' }) name?: string | null;
  @Field(() => String, { nullable: true, description: 'The one to set; or the one that is set, to prove that the account is yours.' }) password?: string | null;
}
