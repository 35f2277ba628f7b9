import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NotificationKind, type NotificationFacts } from '@grappe/contracts';
import { Viewer } from '@grappe/features/identity/identity-api.module';
import { ConnectionOf, DateTime, Facts, MutationInput, MutationPayload } from '@grappe/platform/graphql';

registerEnumType(NotificationKind, { name: 'NotificationKind', description: 'What a notification tells.' });

@ObjectType({ description: 'What something is about: a kind and an id, to be read by the front door.' })
export class SubjectAddress {
  @Field(() => String, { description: 'E.g. `project`, `workingGroup`, `membership`.' }) kind!: string;
  @Field(() => ID) id!: string;
}

@ObjectType({ description: 'One fact told to one person, once.' })
export class Notification {
  @Field(() => ID) id!: string;
  @Field(() => NotificationKind) kind!: NotificationKind;
  @Field(() => SubjectAddress) subject!: SubjectAddress;
  @Field(() => Facts, { description: 'Names and titles for the sentence, by kind: organisation, cluster, project, group, person, stage, reason.' })
  facts!: NotificationFacts[NotificationKind];
  @Field(() => DateTime) createdAt!: Date;
  @Field(() => DateTime, { nullable: true }) readAt!: Date | null;
}

@ObjectType({ description: 'A list of notifications.' })
export class NotificationConnection extends ConnectionOf(Notification) {}

@InputType({ description: 'Either some or all.' })
export class MarkNotificationsReadInput extends MutationInput {
  @Field(() => [ID], { nullable: true }) ids?: string[] | null;
  @Field(() => Boolean, { nullable: true }) all?: boolean | null;
}
@ObjectType()
export class MarkNotificationsReadPayload extends MutationPayload {
  @Field(() => Viewer) viewer!: Viewer;
}
