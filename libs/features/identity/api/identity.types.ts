import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DeviceForm, Language, TokenScope } from '@grappe/contracts';
import { DateTime, MutationInput, MutationPayload } from '@grappe/platform/graphql';

registerEnumType(Language, { name: 'Language', description: 'The languages of the product.' });
registerEnumType(DeviceForm, { name: 'DeviceForm', description: 'What kind of device a browser runs on.' });
registerEnumType(TokenScope, { name: 'TokenScope', description: 'What an access token may be used for.' });

@ObjectType({ description: 'Somebody who represents one or more organisations.' })
export class Person {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => Language) language!: Language;
}

@ObjectType({ description: 'The one who is signed in.' })
export class Viewer {
  @Field(() => Person) person!: Person;
  @Field(() => Boolean, { description: 'Whether they run the installation.' }) operator!: boolean;
}

@ObjectType({ description: 'What a browser told of itself; what it did not tell is null.' })
export class Device {
  @Field(() => String, { nullable: true, description: 'Its name, e.g. Firefox.' }) browser!: string | null;
  @Field(() => String, { nullable: true, description: 'The operating system, e.g. Windows.' }) system!: string | null;
  @Field(() => DeviceForm, { nullable: true, description: 'Computer, phone or tablet.' }) form!: DeviceForm | null;
}

@ObjectType({ description: 'A browser in which one is signed in.' })
export class Session {
  @Field(() => ID, { description: 'Its id, by which it is ended.' }) id!: string;
  @Field(() => Device, { description: 'The browser and the device that it runs on.' }) device!: Device;
  @Field(() => String, { nullable: true, description: 'From where it was last used: the beginning of its internet address, e.g. 203.0.113.0/24. No service of localisation is asked.' })
  network!: string | null;
  @Field(() => DateTime, { description: 'When one signed in.' }) createdAt!: Date;
  @Field(() => DateTime, { description: 'When it was last used, to the minute.' }) lastUsedAt!: Date;
  @Field(() => Boolean, { description: 'Whether it is the one that asks.' }) current!: boolean;
}

@ObjectType({ description: 'What a client program shows to act for a person, within scopes.' })
export class AccessToken {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => [TokenScope]) scopes!: TokenScope[];
  @Field(() => DateTime) createdAt!: Date;
  @Field(() => DateTime, { nullable: true }) lastUsedAt!: Date | null;
  @Field(() => DateTime) expiresAt!: Date;
}

@InputType()
export class SignInInput extends MutationInput {
  @Field(() => String) email!: string;
  @Field(() => String) password!: string;
}
@ObjectType({ description: 'Somebody has proved who they are, whole or by half.' })
export class SignInPayload extends MutationPayload {
  @Field(() => Viewer, { nullable: true, description: 'The one who is signed in; null while the second factor is awaited.' }) viewer!: Viewer | null;
  @Field(() => Boolean, { description: 'Whether `passSecondFactor` must follow: until then, nothing is open.' }) awaitsSecondFactor!: boolean;
}
@InputType({ description: 'Nothing needs to be said.' })
export class SignOutInput extends MutationInput {}
@ObjectType()
export class SignOutPayload extends MutationPayload {
  @Field(() => Boolean) signedOut!: boolean;
}
@InputType()
export class RevokeSessionInput extends MutationInput {
  @Field(() => ID) sessionId!: string;
}
@ObjectType()
export class RevokeSessionPayload extends MutationPayload {
  @Field(() => [Session]) sessions!: Session[];
}
@InputType({ description: 'Nothing needs to be said.' })
export class RevokeOtherSessionsInput extends MutationInput {}
@ObjectType({ description: 'One is signed out everywhere else.' })
export class RevokeOtherSessionsPayload extends MutationPayload {
  @Field(() => [Session], { description: 'The one session that is left.' }) sessions!: Session[];
}
@InputType()
export class CreateAccessTokenInput extends MutationInput {
  @Field(() => String) name!: string;
  @Field(() => [TokenScope]) scopes!: TokenScope[];
  @Field(() => Int) expiresInDays!: number;
}
@ObjectType()
export class CreateAccessTokenPayload extends MutationPayload {
  @Field(() => AccessToken) accessToken!: AccessToken;
  @Field(() => String, { description: 'Shown this once.' }) secret!: string;
}
@InputType()
export class RevokeAccessTokenInput extends MutationInput {
  @Field(() => ID) accessTokenId!: string;
}
@ObjectType()
export class RevokeAccessTokenPayload extends MutationPayload {
  @Field(() => [AccessToken]) accessTokens!: AccessToken[];
}
@InputType()
export class ChooseLanguageInput extends MutationInput {
  @Field(() => Language) language!: Language;
}
@ObjectType()
export class ChooseLanguagePayload extends MutationPayload {
  @Field(() => Viewer) viewer!: Viewer;
}
