import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { DateTime, MutationInput, MutationPayload, Node } from '@grappe/platform/graphql';
import { Security } from './security.types';

@ObjectType({ description: 'A place elsewhere where persons of this installation may sign in (OpenID Connect).' })
export class SignInProvider {
  @Field(() => ID, { description: 'By which it is asked for.' }) id!: string;
  @Field(() => String, { description: 'As persons read it.' }) name!: string;
}

@ObjectType({ implements: Node, description: 'An account elsewhere that signs in here.' })
export class LinkedAccount extends Node {
  @Field(() => String, { description: 'The provider’s id.' }) provider!: string;
  @Field(() => String, { nullable: true, description: 'The address that the provider told; null: none.' }) email!: string | null;
  @Field(() => DateTime, { description: 'When it was linked.' }) createdAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When it last signed in; null: never since.' }) lastUsedAt!: Date | null;
}

@InputType({ description: 'Which provider one signs in with.' })
export class SignInWithProviderInput extends MutationInput {
  @Field(() => String, { description: 'Its id.' }) provider!: string;
  @Field(() => String, { nullable: true, description: 'The path of ours to come back to.' }) next?: string | null;
}
@InputType({ description: 'With which provider one has the account that is to be linked.' })
export class LinkAccountInput extends MutationInput {
  @Field(() => String, { description: 'Its id.' }) provider!: string;
}
@ObjectType({ description: 'The browser goes on elsewhere.' })
export class DeparturePayload extends MutationPayload {
  @Field(() => String, { description: 'The address to open, in this browser and within minutes.' }) location!: string;
}

@InputType({ description: 'An account that is to sign in no more.' })
export class UnlinkAccountInput extends MutationInput {
  @Field(() => ID, { description: 'One of one’s own.' }) linkedAccountId!: string;
}
@ObjectType({ description: 'The account signs in no more.' })
export class UnlinkAccountPayload extends MutationPayload {
  @Field(() => Security, { description: 'How one proves who one is.' }) security!: Security;
}
