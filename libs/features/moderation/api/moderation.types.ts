import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ModerationActionKind, ReportReason, ReportStatus } from '@grappe/contracts';
import { Cluster } from '@grappe/features/clusters/clusters-api.module';
import { Person } from '@grappe/features/identity/identity-api.module';
import { ConnectionOf, DateTime, MutationInput, MutationPayload, Node } from '@grappe/platform/graphql';

registerEnumType(ReportReason, {
  name: 'ReportReason',
  description: 'What is wrong with a message.',
  valuesMap: {
    CONFIDENTIAL: { description: 'It tells what was not its author’s to tell.' },
    OFFENSIVE: { description: 'It offends.' },
    OFF_TOPIC: { description: 'It has nothing to do there.' },
    SPAM: { description: 'It advertises.' },
    OTHER: { description: 'Something else.' },
  },
});
registerEnumType(ReportStatus, {
  name: 'ReportStatus',
  description: 'Where a report stands.',
  valuesMap: {
    OPEN: { description: 'Waits for a decision.' },
    UPHELD: { description: 'The message was hidden.' },
    DISMISSED: { description: 'Nothing was found wrong.' },
  },
});
registerEnumType(ModerationActionKind, {
  name: 'ModerationActionKind',
  description: 'What was done with a message.',
  valuesMap: {
    HIDE: { description: 'A message was taken from sight.' },
    RESTORE: { description: 'It is shown again.' },
  },
});

@ObjectType({ description: 'What the reader may do with a report.' })
export class ReportPermissions {
  @Field(() => Boolean, { description: 'Hide the message, or dismiss the report.' }) decide!: boolean;
  @Field(() => Boolean, { description: 'Show the message again.' }) restore!: boolean;
}

@ObjectType({ implements: Node, description: 'What somebody flags, with the message as it was handed over.' })
export class Report extends Node {
  @Field(() => ReportReason, { description: 'What is wrong with it.' }) reason!: ReportReason;
  @Field(() => String, { nullable: true, description: 'What the reporter adds; null: nothing.' }) note!: string | null;
  @Field(() => ReportStatus, { description: 'Where it stands.' }) status!: ReportStatus;
  @Field(() => Person, { description: 'Who reported it.' }) reporter!: Person;
  @Field(() => DateTime, { description: 'When it was reported.' }) reportedAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'Null: it waits.' }) decidedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'What was said with the decision; null: nothing.' }) decisionReason!: string | null;
  @Field(() => ID, { description: 'What was reported.' }) messageId!: string;
  @Field(() => String, { description: 'What was handed over.' }) messageBody!: string;
  @Field(() => Person, { description: 'Who said it.' }) messageAuthor!: Person;
  @Field(() => Cluster, { description: 'Where it is decided.' }) cluster!: Cluster;
  @Field(() => String, { description: 'The group or project in which it was said.' }) groupName!: string;
}
@ObjectType({ description: 'A list of reports.' })
export class ReportConnection extends ConnectionOf(Report) {}

@ObjectType({ implements: Node, description: 'What an animateur or chair decided about a message, and why.' })
export class ModerationAction extends Node {
  @Field(() => ModerationActionKind, { description: 'What was done.' }) kind!: ModerationActionKind;
  @Field(() => String, { description: 'Told to the author.' }) reason!: string;
  @Field(() => Person, { description: 'Who decided.' }) moderator!: Person;
  @Field(() => Person, { description: 'Whose message it is.' }) author!: Person;
  @Field(() => ID, { description: 'To which message.' }) messageId!: string;
  @Field(() => DateTime, { description: 'When it was decided.' }) at!: Date;
  @Field(() => Report, { nullable: true, description: 'What it answers; null: nobody had reported it.' }) report!: object | null;
}

@ObjectType({ description: 'A list of moderation acts.' })
export class ModerationActionConnection extends ConnectionOf(ModerationAction) {}

@ArgsType()
export class ModerationLogArgs {
  @Field(() => ID, { description: 'A cluster that one manages.' }) clusterId!: string;
  @Field(() => Int, { defaultValue: 50, description: 'How many at most, 1 to 100.' }) first!: number;
  @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before.' }) after?: string | null;
}

@InputType({ description: 'What is wrong with a message.' })
export class ReportMessageInput extends MutationInput {
  @Field(() => ID, { description: 'A message of somebody else that one reads.' }) messageId!: string;
  @Field(() => ReportReason, { description: 'What is wrong with it.' }) reason!: ReportReason;
  @Field(() => String, { nullable: true, description: 'What those who decide should know.' }) note?: string | null;
}
@ObjectType({ description: 'What has become of the report.' })
export class ReportPayload extends MutationPayload {
  @Field(() => Report, { description: 'As it is now.' }) report!: Report;
}
@InputType({ description: 'Which message, and why.' })
export class HideMessageInput extends MutationInput {
  @Field(() => ID, { description: 'A message of a channel that one moderates, or that was reported.' }) messageId!: string;
  @Field(() => ID, { nullable: true, description: 'The report that it answers.' }) reportId?: string | null;
  @Field(() => String, { description: 'Told to the author.' }) reason!: string;
}
@ObjectType({ description: 'What was done.' })
export class ModerationActionPayload extends MutationPayload {
  @Field(() => ModerationAction, { description: 'What is written in the log.' }) moderationAction!: ModerationAction;
}
@InputType({ description: 'A report that is not upheld.' })
export class DismissReportInput extends MutationInput {
  @Field(() => ID, { description: 'A report that one decides on.' }) reportId!: string;
  @Field(() => String, { nullable: true, description: 'Kept with the decision.' }) reason?: string | null;
}
