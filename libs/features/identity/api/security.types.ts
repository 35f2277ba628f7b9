import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { SecondFactorMethod } from '@grappe/contracts';
import { DateTime, MutationInput, MutationPayload } from '@grappe/platform/graphql';
import { WebAuthnJson } from './web-authn-json';

registerEnumType(SecondFactorMethod, {
  name: 'SecondFactorMethod',
  description: 'How a second factor is shown at sign-in.',
  valuesMap: {
    AUTHENTICATOR_APP: { description: 'The six digits that an app shows.' },
    PASSKEY: { description: 'A key that a device keeps: `signInWithPasskey`.' },
    RECOVERY_CODE: { description: 'One of the codes kept for when nothing else is at hand.' },
  },
});

@ObjectType({ description: 'How one proves who one is.' })
export class Security {
  @Field(() => Boolean, { description: 'Whether one has chosen a password.' }) hasPassword!: boolean;
  @Field(() => Boolean, { description: 'Whether a second factor is asked at each sign-in.' }) hasSecondFactor!: boolean;
  @Field(() => DateTime, { nullable: true, description: 'Since when an app shows one’s codes; null: none does.' }) authenticatorAppSince!: Date | null;
  @Field(() => Int, { description: 'Recovery codes that are still good.' }) recoveryCodesLeft!: number;
}

@ObjectType({ description: 'A sign-in that waits for its second step.' })
export class PendingSignIn {
  @Field(() => [SecondFactorMethod], { description: 'What may be shown.' }) methods!: SecondFactorMethod[];
}

@InputType({ description: 'The second step of a sign-in.' })
export class PassSecondFactorInput extends MutationInput {
  @Field(() => String, { description: 'The six digits of the app, or a recovery code; each is taken once.' }) code!: string;
}

@InputType({ description: 'The second factor where one has one, else the password.' })
export class ProveAgainInput extends MutationInput {
  @Field(() => String, { nullable: true, description: 'Of somebody who has no second factor.' }) password?: string | null;
  @Field(() => String, { nullable: true, description: 'The six digits of the app, or a recovery code.' }) code?: string | null;
  @Field(() => WebAuthnJson, { nullable: true, description: 'In place of either: AuthenticationResponseJSON of a passkey, asked for by `beginPasskeySignIn`.' }) passkey?: unknown;
}
@ObjectType({ description: 'One has proved once more who one is.' })
export class ProveAgainPayload extends MutationPayload {
  @Field(() => Security, { description: 'How one proves who one is.' }) security!: Security;
}

@InputType({ description: 'Nothing needs to be said.' })
export class BeginAuthenticatorAppInput extends MutationInput {}
@ObjectType({ description: 'What the app needs; nothing has changed yet.' })
export class BeginAuthenticatorAppPayload extends MutationPayload {
  @Field(() => String, { description: 'In base32, to be typed. Shown this once.' }) secret!: string;
  @Field(() => String, { description: 'The same as an otpauth:// address, for a QR code.' }) uri!: string;
}

@InputType({ description: 'Proves that the app has the secret.' })
export class ConfirmAuthenticatorAppInput extends MutationInput {
  @Field(() => String, { description: 'The six digits that it shows.' }) code!: string;
}
@InputType({ description: 'Nothing needs to be said.' })
export class RenewRecoveryCodesInput extends MutationInput {}
@ObjectType({ description: 'Recovery codes, shown this once.' })
export class RecoveryCodesPayload extends MutationPayload {
  @Field(() => [String], { description: 'Each signs in once in place of the second factor.' }) recoveryCodes!: string[];
  @Field(() => Security, { description: 'How one proves who one is.' }) security!: Security;
}

@InputType({ description: 'Nothing needs to be said.' })
export class TurnOffAuthenticatorAppInput extends MutationInput {}
@ObjectType({ description: 'The app is one’s second factor no more.' })
export class TurnOffAuthenticatorAppPayload extends MutationPayload {
  @Field(() => Security, { description: 'How one proves who one is.' }) security!: Security;
}
