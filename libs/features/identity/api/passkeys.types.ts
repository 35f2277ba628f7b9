import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { DateTime, MutationInput, MutationPayload, Node } from '@grappe/platform/graphql';
import { Security } from './security.types';
import { WebAuthnJson } from './web-authn-json';

@ObjectType({ implements: Node, description: 'A key that a device keeps to sign its person in.' })
export class Passkey extends Node {
  @Field(() => String, { description: 'What its person calls it.' }) name!: string;
  @Field(() => DateTime, { description: 'When it was added.' }) createdAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When it last signed in; null: never yet.' }) lastUsedAt!: Date | null;
}

@InputType({ description: 'Nothing needs to be said.' })
export class BeginPasskeyInput extends MutationInput {}
@ObjectType({ description: 'What the browser needs to make a passkey; nothing has changed yet.' })
export class BeginPasskeyPayload extends MutationPayload {
  @Field(() => WebAuthnJson, { description: 'For the browser: PublicKeyCredentialCreationOptionsJSON.' }) options!: unknown;
}
@InputType({ description: 'A passkey that a device has made.' })
export class AddPasskeyInput extends MutationInput {
  @Field(() => String, { description: 'How one will know it again.' }) name!: string;
  @Field(() => WebAuthnJson, { description: 'What the browser made of the options: a RegistrationResponseJSON.' }) passkey!: unknown;
}
@ObjectType({ description: 'The passkey signs in from now on.' })
export class AddPasskeyPayload extends MutationPayload {
  @Field(() => [String], { nullable: true, description: 'Recovery codes, which come with a first second factor and are shown this once; null: one has them already.' })
  recoveryCodes!: string[] | null;
  @Field(() => Security, { description: 'How one proves who one is.' }) security!: Security;
}

@InputType({ description: 'Another name for a passkey.' })
export class RenamePasskeyInput extends MutationInput {
  @Field(() => ID, { description: 'One of one’s own.' }) passkeyId!: string;
  @Field(() => String, { description: 'Its new name.' }) name!: string;
}
@InputType({ description: 'A passkey that is to sign in no more.' })
export class RemovePasskeyInput extends MutationInput {
  @Field(() => ID, { description: 'One of one’s own.' }) passkeyId!: string;
}
@ObjectType({ description: 'One’s passkeys as they are now.' })
export class PasskeysPayload extends MutationPayload {
  @Field(() => Security, { description: 'How one proves who one is.' }) security!: Security;
}

@InputType({ description: 'Nothing needs to be said.' })
export class BeginPasskeySignInInput extends MutationInput {}
@ObjectType({ description: 'What the browser needs to ask for a passkey.' })
export class BeginPasskeySignInPayload extends MutationPayload {
  @Field(() => WebAuthnJson, { description: 'For the browser: PublicKeyCredentialRequestOptionsJSON; good for one answer, for a while.' }) options!: unknown;
}
@InputType({ description: 'The answer of a passkey.' })
export class SignInWithPasskeyInput extends MutationInput {
  @Field(() => WebAuthnJson, { description: 'What the browser made of the options of `beginPasskeySignIn`: an AuthenticationResponseJSON.' }) passkey!: unknown;
}
