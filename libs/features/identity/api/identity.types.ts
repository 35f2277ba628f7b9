import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DeviceForm, Language, TokenScope } from '@grappe/contracts';
import { DateTime, MutationInput, MutationPayload, Node } from '@grappe/platform/graphql';

registerEnumType(Language, {
  name: 'Language',
  description: 'The languages of the product.',
  valuesMap: {
    FR: { description: 'French.' },
    EN: { description: 'English.' },
  },
});
registerEnumType(DeviceForm, {
  name: 'DeviceForm',
  description: 'What kind of device a browser runs on.',
  valuesMap: {
    COMPUTER: { description: 'With a desk, or on one’s knees.' },
    PHONE: { description: 'Of a hand’s size.' },
    TABLET: { description: 'In between.' },
  },
});
registerEnumType(TokenScope, {
  name: 'TokenScope',
  description: 'What an access token may be used for.',
  valuesMap: {
    ACCOUNT: { description: 'Reads who its person is and what they are told.' },
    DIRECTORY_READ: { description: 'Reads who belongs where.' },
    DIRECTORY_WRITE: { description: 'Keeps the organisation’s page, applies to clusters, leaves them; reads the directory too.' },
    GROUPS_READ: { description: 'Reads working groups.' },
    GROUPS_WRITE: { description: 'Acts in working groups; reads them too.' },
    MESSAGES_READ: { description: 'Reads what is said in channels.' },
    MESSAGES_WRITE: { description: 'Speaks in channels; reads them too.' },
    PROJECTS_READ: { description: 'Reads projects, offers and needs.' },
    PROJECTS_WRITE: { description: 'Acts in projects, offers and needs; reads them too.' },
  },
});

@ObjectType({ implements: Node, description: 'Somebody who represents one or more organisations.' })
export class Person extends Node {
  @Field(() => String, { description: 'As they call themself.' }) name!: string;
  @Field(() => Language, { description: 'In which they are written to.' }) language!: Language;
}

@ObjectType({ description: 'The one who is signed in.' })
export class Viewer {
  @Field(() => Person, { description: 'Who they are.' }) person!: Person;
  @Field(() => Boolean, { description: 'Whether they run the installation.' }) operator!: boolean;
}

@ObjectType({ description: 'What a browser told of itself; what it did not tell is null.' })
export class Device {
  @Field(() => String, { nullable: true, description: 'Its name, e.g. Firefox; null: not told.' }) browser!: string | null;
  @Field(() => String, { nullable: true, description: 'The operating system, e.g. Windows; null: not told.' }) system!: string | null;
  @Field(() => DeviceForm, { nullable: true, description: 'Computer, phone or tablet; null: not told.' }) form!: DeviceForm | null;
}

@ObjectType({ implements: Node, description: 'A browser in which one is signed in.' })
export class Session extends Node {
  @Field(() => Device, { description: 'The browser and the device that it runs on.' }) device!: Device;
  @Field(() => String, { nullable: true, description: 'From where it was last used: the beginning of its internet address, e.g. 203.0.113.0/24; null: not known. No service of localisation is asked.' })
  network!: string | null;
  @Field(() => DateTime, { description: 'When one signed in.' }) createdAt!: Date;
  @Field(() => DateTime, { description: 'When it was last used, to the minute.' }) lastUsedAt!: Date;
  @Field(() => Boolean, { description: 'Whether it is the one that asks.' }) current!: boolean;
}

@ObjectType({ implements: Node, description: 'What a client program shows to act for a person, within scopes.' })
export class AccessToken extends Node {
  @Field(() => String, { description: 'As its person called it.' }) name!: string;
  @Field(() => [TokenScope], { description: 'What it opens; nothing else, whatever its person may.' }) scopes!: TokenScope[];
  @Field(() => DateTime, { description: 'When it was made.' }) createdAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'To the minute; null while it was never used.' }) lastUsedAt!: Date | null;
  @Field(() => DateTime, { description: 'From then on it opens nothing.' }) expiresAt!: Date;
}

@InputType({ description: 'What one signs in with.' })
export class SignInInput extends MutationInput {
  @Field(() => String, { description: 'Of the account.' }) email!: string;
  @Field(() => String, { description: 'Of the account.' }) password!: string;
}
@ObjectType({ description: 'Somebody has proved who they are, whole or by half.' })
export class SignInPayload extends MutationPayload {
  @Field(() => Viewer, { nullable: true, description: 'The one who is signed in; null while the second factor is awaited.' }) viewer!: Viewer | null;
  @Field(() => Boolean, { description: 'Whether `passSecondFactor` must follow: until then, nothing is open.' }) awaitsSecondFactor!: boolean;
}
@InputType({ description: 'Nothing needs to be said.' })
export class SignOutInput extends MutationInput {}
@ObjectType({ description: 'One is a visitor again.' })
export class SignOutPayload extends MutationPayload {
  @Field(() => Boolean, { description: 'Always true.' }) signedOut!: boolean;
}
@InputType({ description: 'Which session.' })
export class RevokeSessionInput extends MutationInput {
  @Field(() => ID, { description: 'One of one’s own.' }) sessionId!: string;
}
@ObjectType({ description: 'The session is ended.' })
export class RevokeSessionPayload extends MutationPayload {
  @Field(() => [Session], { description: 'Those that are left.' }) sessions!: Session[];
}
@InputType({ description: 'Nothing needs to be said.' })
export class RevokeOtherSessionsInput extends MutationInput {}
@ObjectType({ description: 'One is signed out everywhere else.' })
export class RevokeOtherSessionsPayload extends MutationPayload {
  @Field(() => [Session], { description: 'The one session that is left.' }) sessions!: Session[];
}
@InputType({ description: 'A new token.' })
export class CreateAccessTokenInput extends MutationInput {
  @Field(() => String, { description: 'For oneself, to know it again.' }) name!: string;
  @Field(() => [TokenScope], { description: 'What it is to open; the fewer the better.' }) scopes!: TokenScope[];
  @Field(() => Int, { description: '1 to 365.' }) expiresInDays!: number;
}
@ObjectType({ description: 'The token, with its secret.' })
export class CreateAccessTokenPayload extends MutationPayload {
  @Field(() => AccessToken, { description: 'What may be shown again of it.' }) accessToken!: AccessToken;
  @Field(() => String, { description: 'Shown this once.' }) secret!: string;
}
@InputType({ description: 'Which token.' })
export class RevokeAccessTokenInput extends MutationInput {
  @Field(() => ID, { description: 'One of one’s own.' }) accessTokenId!: string;
}
@ObjectType({ description: 'The token opens nothing any more.' })
export class RevokeAccessTokenPayload extends MutationPayload {
  @Field(() => [AccessToken], { description: 'Those that are left.' }) accessTokens!: AccessToken[];
}
@InputType({ description: 'The language of a person.' })
export class ChooseLanguageInput extends MutationInput {
  @Field(() => Language, { description: 'In which mails are written, and the API answers where the request asks for none.' }) language!: Language;
}
@ObjectType({ description: 'The language is chosen.' })
export class ChooseLanguagePayload extends MutationPayload {
  @Field(() => Viewer, { description: 'The one who is signed in.' }) viewer!: Viewer;
}
