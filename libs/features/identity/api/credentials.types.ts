import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MailLinkPurpose } from '@grappe/contracts';
import { DateTime, MutationInput, MutationPayload } from '@grappe/platform/graphql';
import { Viewer } from './identity.types';

registerEnumType(MailLinkPurpose, {
  name: 'MailLinkPurpose',
  description: 'What a link is for that was sent to an address.',
  valuesMap: {
    SIGN_IN: { description: 'To sign in without a password.' },
    RESET_PASSWORD: { description: 'To choose a new password.' },
    CHANGE_EMAIL: { description: 'To confirm a new address of an account.' },
    REGISTER: { description: 'To make an account.' },
  },
});

@ObjectType({ description: 'A link that was sent to an address, as whoever opens it sees it.' })
export class MailLink {
  @Field(() => MailLinkPurpose, { description: 'What it is for.' }) purpose!: MailLinkPurpose;
  @Field(() => String, { description: 'The address to which it was sent.' }) email!: string;
  @Field(() => DateTime, { description: 'Until when it is good.' }) expiresAt!: Date;
  @Field(() => Boolean, { description: 'Whether it is opened in the browser in which it was asked for; elsewhere, ask before you use it.' }) sameBrowser!: boolean;
}

@InputType({ description: 'An address to which a link is to be sent.' })
export class AskForMailLinkInput extends MutationInput {
  @Field(() => String, { description: 'A mail address; whether there is an account is not told.' }) email!: string;
}
@ObjectType({ description: 'A link is on its way, if it is right for the address.' })
export class AskForMailLinkPayload extends MutationPayload {
  @Field(() => String, { description: 'The address as it was understood.' }) email!: string;
}
@InputType({ description: 'A link of a mail, to be used.' })
export class UseMailLinkInput extends MutationInput {
  @Field(() => String, { description: 'The secret in its address.' }) token!: string;
}
@InputType({ description: 'A new password, by a link of a mail.' })
export class ResetPasswordInput extends MutationInput {
  @Field(() => String, { description: 'The secret in the address of the link.' }) token!: string;
  @Field(() => String, { description: 'The new password: hard to guess, whatever it is made of.' }) password!: string;
}
@ObjectType({ description: 'The password is changed; one signs in with it.' })
export class ResetPasswordPayload extends MutationPayload {
  @Field(() => Boolean, { description: 'Always true.' }) changed!: boolean;
}
@InputType({ description: 'Another password for one’s account.' })
export class ChangePasswordInput extends MutationInput {
  @Field(() => String, { nullable: true, description: 'The one so far; where there is none, a fresh proof is asked for instead.' }) currentPassword?: string | null;
  @Field(() => String, { description: 'The new one: hard to guess, whatever it is made of.' }) password!: string;
}
@ObjectType({ description: 'The password is changed.' })
export class ChangePasswordPayload extends MutationPayload {
  @Field(() => Viewer, { description: 'The one who is signed in.' }) viewer!: Viewer;
}
@InputType({ description: 'Another address for one’s account.' })
export class ChangeEmailInput extends MutationInput {
  @Field(() => String, { description: 'The new address, to which a link is sent.' }) email!: string;
  @Field(() => String, { nullable: true, description: 'The password of the account; where there is none, a fresh proof is asked for instead.' }) currentPassword?: string | null;
}
@ObjectType({ description: 'The address is confirmed.' })
export class ConfirmEmailPayload extends MutationPayload {
  @Field(() => String, { description: 'The address of the account from now on.' }) email!: string;
}
