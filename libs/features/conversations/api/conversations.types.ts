import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Organisation } from '@grappe/features/clusters/clusters-api.module';
import { Person } from '@grappe/features/identity/identity-api.module';
import { DateTime, MutationInput, MutationPayload } from '@grappe/platform/graphql';

@ObjectType({ description: 'What somebody said in a channel, for an organisation.' })
export class Message {
  @Field(() => ID) id!: string;
  @Field(() => ID) channelId!: string;
  @Field(() => Int, { description: 'Its number in the channel: 1, 2, 3… without holes.' }) sequence!: number;
  @Field(() => Person) author!: Person;
  @Field(() => Organisation, { nullable: true, description: 'For whom it was said.' }) organisation!: Organisation | null;
  @Field(() => String, { nullable: true, description: 'Null when deleted by its author or hidden by moderation.' }) body!: string | null;
  @Field(() => DateTime) postedAt!: Date;
  @Field(() => DateTime, { nullable: true }) editedAt!: Date | null;
  @Field(() => Boolean) deleted!: boolean;
  @Field(() => Boolean) hidden!: boolean;
  @Field(() => Message, { nullable: true }) replyTo!: object | null;
  @Field(() => String, { nullable: true, description: 'The id that the author’s client gave it.' }) clientId!: string | null;
}

@ObjectType({ description: 'What the reader may do in a channel.' })
export class ChannelPermissions {
  @Field(() => Boolean) post!: boolean;
  @Field(() => Boolean, { description: 'Whether they may hide messages of others.' }) moderate!: boolean;
}

@ObjectType({ description: 'Where messages follow one another, for those who sit there.' })
export class Channel {
  @Field(() => ID) id!: string;
  @Field(() => Int, { description: 'Number of the last message; 0 before the first.' }) lastSequence!: number;
  @Field(() => Int, { description: 'Messages of others since the one that the reader read last.' }) unread!: number;
}

@ArgsType()
export class MessagesArgs {
  @Field(() => Int, { defaultValue: 50, description: 'How many at most, 1 to 100.' }) first!: number;
  @Field(() => Int, { nullable: true, description: 'Only messages of a lower number.' }) before?: number | null;
  @Field(() => Int, { nullable: true, description: 'Those that follow this number, instead of the newest.' }) after?: number | null;
}

@InputType()
export class PostMessageInput extends MutationInput {
  @Field(() => ID) channelId!: string;
  @Field(() => String, { description: 'Made by the client, once per message: sent again, it gets the same answer and makes one message.' }) clientId!: string;
  @Field(() => String) body!: string;
  @Field(() => ID, { nullable: true, description: 'For whom, where one sits there for several organisations.' }) organisationId?: string | null;
  @Field(() => ID, { nullable: true }) replyToId?: string | null;
}
@InputType()
export class EditMessageInput extends MutationInput {
  @Field(() => ID) messageId!: string;
  @Field(() => String) body!: string;
}
@InputType()
export class DeleteMessageInput extends MutationInput {
  @Field(() => ID) messageId!: string;
}
@ObjectType()
export class MessagePayload extends MutationPayload {
  @Field(() => Message) message!: Message;
}
@InputType()
export class MarkChannelReadInput extends MutationInput {
  @Field(() => ID) channelId!: string;
  @Field(() => Int, { description: 'The number of the last message read.' }) sequence!: number;
}
@ObjectType()
export class ChannelPayload extends MutationPayload {
  @Field(() => Channel) channel!: Channel;
}
