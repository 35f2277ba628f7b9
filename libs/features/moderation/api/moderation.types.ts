import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ModerationActionKind, ReportReason, ReportStatus } from '@grappe/contracts';
import { Cluster } from '@grappe/features/clusters/clusters-api.module';
import { Person } from '@grappe/features/identity/identity-api.module';
import { ConnectionOf, DateTime, MutationInput, MutationPayload } from '@grappe/platform/graphql';

registerEnumType(ReportReason, { name: 'ReportReason', description: 'What is wrong with a message.' });
registerEnumType(ReportStatus, { name: 'ReportStatus', description: 'Where a report stands.' });
registerEnumType(ModerationActionKind, { name: 'ModerationActionKind', description: 'What was done with a message.' });

@ObjectType({ description: 'What the reader may do with a report.' })
export class ReportPermissions {
  @Field(() => Boolean, { description: 'Hide the message, or dismiss the report.' }) decide!: boolean;
  @Field(() => Boolean, { description: 'Show the message again.' }) restore!: boolean;
}

@ObjectType({ description: 'What somebody flags, with the message as it was handed over.' })
export class Report {
  @Field(() => ID) id!: string;
  @Field(() => ReportReason) reason!: ReportReason;
  @Field(() => String, { nullable: true }) note!: string | null;
  @Field(() => ReportStatus) status!: ReportStatus;
  @Field(() => Person) reporter!: Person;
  @Field(() => DateTime) reportedAt!: Date;
  @Field(() => DateTime, { nullable: true }) decidedAt!: Date | null;
  @Field(() => String, { nullable: true }) decisionReason!: string | null;
  @Field(() => ID) messageId!: string;
  @Field(() => String, { description: 'What was handed over.' }) messageBody!: string;
  @Field(() => Person) messageAuthor!: Person;
  @Field(() => Cluster) cluster!: Cluster;
  @Field(() => String, { description: 'The group or project in which it was said.' }) groupName!: string;
}

@ObjectType({ description: 'What an animateur or chair decided about a message, and why.' })
export class ModerationAction {
  @Field(() => ID) id!: string;
  @Field(() => ModerationActionKind) kind!: ModerationActionKind;
  @Field(() => String) reason!: string;
  @Field(() => Person) moderator!: Person;
  @Field(() => Person, { description: 'Whose message it is.' }) author!: Person;
  @Field(() => ID) messageId!: string;
  @Field(() => DateTime) at!: Date;
  @Field(() => Report, { nullable: true }) report!: object | null;
}

@ObjectType({ description: 'A list of moderation acts.' })
export class ModerationActionConnection extends ConnectionOf(ModerationAction) {}

@ArgsType()
export class ModerationLogArgs {
  @Field(() => ID) clusterId!: string;
  @Field(() => Int, { defaultValue: 50, description: 'How many at most, 1 to 100.' }) first!: number;
  @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before.' }) after?: string | null;
}

@InputType()
export class ReportMessageInput extends MutationInput {
  @Field(() => ID) messageId!: string;
  @Field(() => ReportReason) reason!: ReportReason;
  @Field(() => String, { nullable: true }) note?: string | null;
}
@ObjectType()
export class ReportPayload extends MutationPayload {
  @Field(() => Report) report!: Report;
}
@InputType()
export class HideMessageInput extends MutationInput {
  @Field(() => ID) messageId!: string;
  @Field(() => ID, { nullable: true, description: 'The report that it answers.' }) reportId?: string | null;
  @Field(() => String, { description: 'Told to the author.' }) reason!: string;
}
@ObjectType()
export class ModerationActionPayload extends MutationPayload {
  @Field(() => ModerationAction) moderationAction!: ModerationAction;
}
@InputType()
export class DismissReportInput extends MutationInput {
  @Field(() => ID) reportId!: string;
  @Field(() => String, { nullable: true }) reason?: string | null;
}
