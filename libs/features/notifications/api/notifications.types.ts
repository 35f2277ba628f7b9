import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NotificationKind, type NotificationFacts } from '@grappe/contracts';
import { Viewer } from '@grappe/features/identity/identity-api.module';
import { ConnectionOf, DateTime, Facts, MutationInput, MutationPayload, Node } from '@grappe/platform/graphql';

registerEnumType(NotificationKind, {
  name: 'NotificationKind',
  description: 'What a notification tells.',
  valuesMap: {
    INTEREST_RECEIVED: { description: 'An organisation applies to a seat of one’s project.' },
    INTEREST_SHORTLISTED: { description: 'The file of a project is open to one’s organisation.' },
    INTEREST_ACCEPTED: { description: 'One’s organisation is a partner.' },
    INTEREST_DECLINED: { description: 'An application was declined.' },
    INVITATION_RECEIVED: { description: 'One’s organisation is invited to a seat.' },
    INVITATION_ACCEPTED: { description: 'An invitation of one’s project was accepted.' },
    INVITATION_DECLINED: { description: 'An invitation of one’s project was declined.' },
    JOIN_REQUEST_RECEIVED: { description: 'Somebody asks to join a group of which one is chair.' },
    JOIN_REQUEST_ACCEPTED: { description: 'One takes part in a group.' },
    JOIN_REQUEST_DECLINED: { description: 'A chair said no.' },
    MEMBERSHIP_APPLIED: { description: 'An organisation applies to a cluster that one manages.' },
    MEMBERSHIP_ADMITTED: { description: 'One’s organisation is a member.' },
    MEMBERSHIP_REFUSED: { description: 'A cluster did not take one’s organisation in.' },
    MESSAGE_HIDDEN: { description: 'A message of one’s own was taken from sight.' },
    MESSAGE_RESTORED: { description: 'It is shown again.' },
    MESSAGE_MENTION: { description: 'Somebody names one in a message.' },
    MESSAGE_REPORTED: { description: 'A message was reported to one who decides.' },
    REPORT_DECIDED: { description: 'What one reported was decided.' },
    MANDATE_REQUESTED: { description: 'Somebody asks for a mandate of an organisation that one owns.' },
    MANDATE_REQUEST_DECLINED: { description: 'The mandate for which one asked is not given.' },
    MANDATE_OFFERED: { description: 'A cluster manager invites somebody to represent an organisation that one owns.' },
    MANDATE_GIVEN: { description: 'One is given a mandate.' },
    MANDATE_CHANGED: { description: 'A mandate of one’s own bears another right.' },
    MANDATE_ENDED: { description: 'A mandate of one’s own was taken back.' },
    CALL_FOUND: { description: 'A saved search has found a newly published call.' },
    WEBHOOK_STOPPED: { description: 'A webhook of one’s organisation is stopped, since nothing reaches it.' },
    PROJECT_STAGE_CHANGED: { description: 'A project that concerns one stands elsewhere.' },
    UNDERTAKING_PROPOSED: { description: 'One’s organisation may read a project’s file once it accepts an undertaking.' },
    UNDERTAKING_ACCEPTED: { description: 'An organisation accepted the undertaking of one’s project.' },
    UNDERTAKING_DECLINED: { description: 'An organisation declined it.' },
    UNDERTAKING_WITHDRAWN: { description: 'One’s organisation may not read a project’s file any more.' },
    PROJECT_FILE_CHANGED: { description: 'A file that one’s organisation may read has a new version.' },
    PROJECT_ELEVATED: { description: 'Somebody who takes no part in one’s project may read its file for some hours.' },
    SECURITY_CHANGED: { description: 'How one proves who one is has changed.' },
  },
});

@ObjectType({ description: 'What something is about: a kind and an id, to be read by the front door.' })
export class SubjectAddress {
  @Field(() => String, { description: 'E.g. `project`, `workingGroup`, `membership`.' }) kind!: string;
  @Field(() => ID, { description: 'Of the noun that `kind` names.' }) id!: string;
}

@ObjectType({ implements: Node, description: 'One fact told to one person, once.' })
export class Notification extends Node {
  @Field(() => NotificationKind, { description: 'What it tells.' }) kind!: NotificationKind;
  @Field(() => SubjectAddress, { description: 'What it is about.' }) subject!: SubjectAddress;
  @Field(() => Facts, { description: 'Names and titles for the sentence, by kind: organisation, cluster, project, group, person, stage, reason.' })
  facts!: NotificationFacts[NotificationKind];
  @Field(() => DateTime, { description: 'When it was told.' }) createdAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'Null: it is unread.' }) readAt!: Date | null;
}

@ObjectType({ description: 'A list of notifications.' })
export class NotificationConnection extends ConnectionOf(Notification) {}

@InputType({ description: 'Either some or all.' })
export class MarkNotificationsReadInput extends MutationInput {
  @Field(() => [ID], { nullable: true, description: 'Those that were read; without `all`.' }) ids?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'All that there are; without `ids`.' }) all?: boolean | null;
}
@ObjectType({ description: 'What is left to read.' })
export class MarkNotificationsReadPayload extends MutationPayload {
  @Field(() => Viewer, { description: 'The one who is signed in, with what is still unread.' }) viewer!: Viewer;
}
