import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { JoinPolicy, OrganisationNature, OrganisationSize, PorterRole } from '@grappe/contracts';
import { ConnectionOf, DateTime, MutationInput, MutationPayload, Node } from '@grappe/platform/graphql';
import { Cluster, Membership } from './clusters.types';
import { MandateRequest } from './mandates.types';

@ObjectType({ implements: Node, description: 'A link that the animateur hands round: whoever holds it may register, and apply with an organisation.' })
export class JoinLink extends Node {
  @Field(() => String, { description: 'To whom it was given, in the animateur’s words.' }) label!: string;
  @Field(() => DateTime, { description: 'When it was made.' }) createdAt!: Date;
  @Field(() => DateTime, { description: 'Until when it is good.' }) expiresAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When it was withdrawn; null: it was not.' }) revokedAt!: Date | null;
  @Field(() => Int, { description: 'How many registrations it has let in.' }) uses!: number;
}
@ObjectType({ description: 'A list of links to join.' })
export class JoinLinkConnection extends ConnectionOf(JoinLink) {}

@ObjectType({ description: 'What the link of a registration opens.' })
export class Registration {
  @Field(() => String, { description: 'The address that it proves.' }) email!: string;
  @Field(() => DateTime, { description: 'Until when it is good.' }) expiresAt!: Date;
  @Field(() => Cluster, { description: 'The cluster at whose door one registers.' }) cluster!: Cluster;
  @Field(() => Boolean, { description: 'Whether one may register without an organisation.' }) alone!: boolean;
}

@InputType({ description: 'An organisation that is brought to the door of a cluster, and what it wants there.' })
export class OrganisationThatAppliesInput {
  @Field(() => String, { description: 'Its name.' }) name!: string;
  @Field(() => OrganisationNature, { description: 'What it is.' }) nature!: OrganisationNature;
  @Field(() => String, { nullable: true, description: 'Its number in France; where it is on record already, its own persons are asked.' }) siren?: string | null;
  @Field(() => OrganisationSize, { nullable: true, description: 'Its size.' }) size?: OrganisationSize | null;
  @Field(() => String, { nullable: true, description: 'Its town.' }) city?: string | null;
  @Field(() => String, { nullable: true, description: 'Its web site.' }) website?: string | null;
  @Field(() => PorterRole, { description: 'The role that it would have in the cluster.' }) role!: PorterRole;
  @Field(() => String, { nullable: true, description: 'What it says to the animateur.' }) message?: string | null;
}
@InputType({ description: 'An address at the door of a cluster.' })
export class AskForRegistrationInput extends MutationInput {
  @Field(() => ID, { description: 'Where one wants to come in.' }) clusterId!: string;
  @Field(() => String, { nullable: true, description: 'The secret of a link that the animateur handed round.' }) joinLinkToken?: string | null;
  @Field(() => String, { description: 'A mail address; whether there is an account is not told.' }) email!: string;
}
@ObjectType({ description: 'A link is on its way.' })
export class AskForRegistrationPayload extends MutationPayload {
  @Field(() => String, { description: 'The address as it was understood.' }) email!: string;
}
@InputType({ description: 'An account to make, by the link of a mail.' })
export class CompleteRegistrationInput extends MutationInput {
  @Field(() => String, { description: 'The secret in the address of the link.' }) token!: string;
  @Field(() => String, { description: 'One’s name, as others will read it.' }) name!: string;
  @Field(() => String, { description: 'A password: hard to guess, whatever it is made of.' }) password!: string;
  @Field(() => OrganisationThatAppliesInput, { nullable: true, description: 'The organisation that one brings.' }) organisation?: OrganisationThatAppliesInput | null;
}
@InputType({ description: 'An organisation that is not on record applies to a cluster.' })
export class ApplyWithOrganisationInput extends MutationInput {
  @Field(() => ID, { description: 'Where it would be a member.' }) clusterId!: string;
  @Field(() => String, { nullable: true, description: 'The secret of a link that the animateur handed round.' }) joinLinkToken?: string | null;
  @Field(() => OrganisationThatAppliesInput, { description: 'Who applies.' }) organisation!: OrganisationThatAppliesInput;
}
@ObjectType({ description: 'What came of an application: one of the two.' })
export class ApplyWithOrganisationPayload extends MutationPayload {
  @Field(() => Membership, { nullable: true, description: 'The application, which waits for the animateur; null where the organisation was on record.' }) membership!: Membership | null;
  @Field(() => MandateRequest, { nullable: true, description: 'The request to those who answer for the organisation, where it was on record; else null.' }) mandateRequest!: MandateRequest | null;
}
@InputType({ description: 'How one comes into a cluster.' })
export class ChooseJoinPolicyInput extends MutationInput {
  @Field(() => ID, { description: 'A cluster that one manages.' }) clusterId!: string;
  @Field(() => JoinPolicy, { description: 'Its policy from now on.' }) joinPolicy!: JoinPolicy;
}
@ObjectType({ description: 'The policy is chosen.' })
export class ChooseJoinPolicyPayload extends MutationPayload {
  @Field(() => Cluster, { description: 'The cluster as it now is.' }) cluster!: Cluster;
}
@InputType({ description: 'A link to hand round.' })
export class CreateJoinLinkInput extends MutationInput {
  @Field(() => ID, { description: 'A cluster that one manages.' }) clusterId!: string;
  @Field(() => String, { description: 'To whom it is given.' }) label!: string;
  @Field(() => Int, { description: 'How long it is good, in days.' }) expiresInDays!: number;
}
@ObjectType({ description: 'A link is made.' })
export class CreateJoinLinkPayload extends MutationPayload {
  @Field(() => JoinLink, { description: 'What may be shown again of it.' }) joinLink!: JoinLink;
  @Field(() => String, { description: 'The secret of its address. Shown this once.' }) secret!: string;
}
@InputType({ description: 'A link to withdraw.' })
export class RevokeJoinLinkInput extends MutationInput {
  @Field(() => ID, { description: 'One of a cluster that one manages.' }) joinLinkId!: string;
}
@ObjectType({ description: 'A link is withdrawn: it opens nothing any more.' })
export class RevokeJoinLinkPayload extends MutationPayload {
  @Field(() => JoinLink, { description: 'As it is now.' }) joinLink!: JoinLink;
}
