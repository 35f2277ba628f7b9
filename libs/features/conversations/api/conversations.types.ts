import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Organisation } from '@grappe/features/clusters/clusters-api.module';
import { Person } from '@grappe/features/identity/identity-api.module';
import { DateTime, MutationInput, MutationPayload, Node } from '@grappe/platform/graphql';

@ObjectType({ implements: Node, description: 'What somebody said in a channel, for an organisation.' })
export class Message extends Node {
  @Field(() => ID, { description: 'Where it was said.' }) channelId!: string;
  @Field(() => Int, { description: 'Its number in the channel: 1, 2, 3… without holes.' }) sequence!: number;
  @Field(() => Person, { description: 'Who said it.' }) author!: Person;
  @Field(() => Organisation, { nullable: true, description: 'For whom it was said; null: for nobody but the author, or where the reader may not see it.' }) organisation!: Organisation | null;
  @Field(() => String, { nullable: true, description: 'Null when deleted by its author or hidden by moderation.' }) body!: string | null;
  @Field(() => DateTime, { description: 'When it was said.' }) postedAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When it was last changed; null: never.' }) editedAt!: Date | null;
  @Field(() => Boolean, { description: 'A tombstone: its author took the words back.' }) deleted!: boolean;
  @Field(() => Boolean, { description: 'Taken from sight by a moderator.' }) hidden!: boolean;
  @Field(() => Message, { nullable: true, description: 'What it answers; null: nothing.' }) replyTo!: object | null;
  @Field(() => String, { nullable: true, description: 'The id that the author’s client gave it; null: none.' }) clientId!: string | null;
}

@ObjectType({ description: 'What the reader may do in a channel.' })
export class ChannelPermissions {
  @Field(() => Boolean, { description: 'Whether they may write messages.' }) post!: boolean;
  @Field(() => Boolean, { description: 'Whether they may hide messages of others.' }) moderate!: boolean;
}

@ObjectType({ implements: Node, description: 'Where messages follow one another, for those who sit there.' })
export class Channel extends Node {
  @Field(() => Int, { description: 'Number of the last message; 0 before the first.' }) lastSequence!: number;
  @Field(() => Int, { description: 'Messages of others since the one that the reader read last.' }) unread!: number;
}

@ArgsType()
export class MessagesArgs {
  @Field(() => Int, { defaultValue: 50, description: 'How many at most, 1 to 100.' }) first!: number;
  @Field(() => Int, { nullable: true, description: 'Only messages of a lower number.' }) before?: number | null;
  @Field(() => Int, { nullable: true, description: 'Those that follow this number, instead of the newest.' }) after?: number | null;
}

@InputType({ description: 'Something to be said.' })
export class PostMessageInput extends MutationInput {
  @Field(() => ID, { description: 'A channel in which one may post.' }) channelId!: string;
  @Field(() => String, { description: 'Made by the client, once per message: sent again, it gets the same answer and makes one message.' }) clientId!: string;
  @Field(() => String, { description: '1 to 8,000 characters.' }) body!: string;
  @Field(() => ID, { nullable: true, description: 'For whom, where one sits there for several organisations.' }) organisationId?: string | null;
  @Field(() => ID, { nullable: true, description: 'A message of the same channel.' }) replyToId?: string | null;
}
@InputType({ description: 'Other words for a message.' })
export class EditMessageInput extends MutationInput {
  @Field(() => ID, { description: 'A message of one’s own.' }) messageId!: string;
  @Field(() => String, { description: 'In place of what it said; at most 8,000 characters.' }) body!: string;
}
@InputType({ description: 'Which message.' })
export class DeleteMessageInput extends MutationInput {
  @Field(() => ID, { description: 'A message of one’s own.' }) messageId!: string;
}
@ObjectType({ description: 'What has become of the message.' })
export class MessagePayload extends MutationPayload {
  @Field(() => Message, { description: 'As it is now.' }) message!: Message;
}
@InputType({ description: 'How far a channel is read.' })
export class MarkChannelReadInput extends MutationInput {
  @Field(() => ID, { description: 'A channel in which one takes part.' }) channelId!: string;
  @Field(() => Int, { description: 'The number of the last message read.' }) sequence!: number;
}
@ObjectType({ description: 'The channel is read.' })
export class ChannelPayload extends MutationPayload {
  @Field(() => Channel, { description: 'As it is now.' }) channel!: Channel;
}
