import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { WebhookDeliveryStatus, WebhookEvent, WebhookFault, WebhookStop } from '@grappe/contracts';
import { Organisation } from '@grappe/features/clusters/clusters-api.module';
import { Person } from '@grappe/features/identity/identity-api.module';
import { DateTime, MutationInput, MutationPayload, Node } from '@grappe/platform/graphql';

registerEnumType(WebhookEvent, {
  name: 'WebhookEvent',
  description: 'Of what a webhook is told, as far as its organisation sees it.',
  valuesMap: {
    CALL_PUBLISHED: { description: 'A project seeks partners.' },
    PROJECT_PROPOSED: { description: 'An idea was written down.' },
    PROJECT_CHANGED: { description: 'Texts, seats or partners of a project.' },
    PROJECT_STAGE_CHANGED: { description: 'A project moved to another stage.' },
    INTEREST_CHANGED: { description: 'An expression of interest was sent, shortlisted, decided or withdrawn.' },
    INVITATION_CHANGED: { description: 'An invitation was sent, answered or withdrawn.' },
    OFFER_PUBLISHED: { description: 'A member brings something.' },
    NEED_PUBLISHED: { description: 'A member seeks something.' },
    MEMBER_ADMITTED: { description: 'An organisation joined a cluster.' },
    TEST: { description: 'Nothing has happened: somebody tries the webhook.' },
  },
});
registerEnumType(WebhookStop, {
  name: 'WebhookStop',
  description: 'Why a webhook is not called.',
  valuesMap: {
    BY_HAND: { description: 'Somebody stopped it.' },
    FAILING: { description: 'A delivery was given up.' },
    MANDATE_ENDED: { description: 'The person in whose name it reads may no longer bind the organisation.' },
  },
});
registerEnumType(WebhookDeliveryStatus, {
  name: 'WebhookDeliveryStatus',
  description: 'Where a delivery stands.',
  valuesMap: {
    WAITING: { description: 'It will be tried, or tried again.' },
    DELIVERED: { description: 'The receiver answered with a status from 200 to 299.' },
    GIVEN_UP: { description: 'It was tried for more than a day.' },
  },
});
registerEnumType(WebhookFault, {
  name: 'WebhookFault',
  description: 'Why the last attempt failed.',
  valuesMap: {
    REFUSED: { description: 'The receiver answered with another status than 200 to 299; redirects are not followed.' },
    TIMEOUT: { description: 'It did not answer in time.' },
    UNREACHABLE: { description: 'No connection, or none that is secure.' },
    UNKNOWN_HOST: { description: 'Its host has no address.' },
    FORBIDDEN_ADDRESS: { description: 'Its address is not one of the public internet.' },
  },
});

@ObjectType({ implements: Node, description: 'One thing that a webhook was told. Without what was said: that is read when it is sent.' })
export class WebhookDelivery extends Node {
  @Field(() => ID, { description: 'Its id; receivers find it in the header `webhook-id`.' }) override id!: string;
  @Field(() => WebhookEvent, { description: 'What had happened.' }) event!: WebhookEvent;
  @Field(() => DateTime, { description: 'When it had happened.' }) createdAt!: Date;
  @Field(() => WebhookDeliveryStatus, { description: 'Where it stands.' }) status!: WebhookDeliveryStatus;
  @Field(() => Int, { description: 'How often it was tried.' }) attempts!: number;
  @Field(() => DateTime, { nullable: true, description: 'When it is tried again; null: it is not.' }) nextAttemptAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was tried last; null: not yet.' }) lastAttemptAt!: Date | null;
  @Field(() => Int, { nullable: true, description: 'The HTTP status of the last answer; null: none came.' }) responseStatus!: number | null;
  @Field(() => WebhookFault, { nullable: true, description: 'Why the last attempt failed; null: it did not, or there was none.' }) fault!: WebhookFault | null;
  @Field(() => Int, { nullable: true, description: 'How long the last attempt took, in milliseconds; null: there was none.' }) milliseconds!: number | null;
}

@ObjectType({ implements: Node, description: 'An address of an organisation’s own that is called when something happens; to those who may bind it.' })
export class Webhook extends Node {
  @Field(() => Organisation, { description: 'Whose it is.' }) organisation!: Organisation;
  @Field(() => Person, { nullable: true, description: 'In whose name its payloads are read; null where the reader may not see them.' }) person!: Person | null;
  @Field(() => String, { description: 'What it is called.' }) name!: string;
  @Field(() => String, { description: 'Where it is called.' }) url!: string;
  @Field(() => [WebhookEvent], { description: 'Of what it is told.' }) events!: WebhookEvent[];
  @Field(() => DateTime, { description: 'When it was made.' }) createdAt!: Date;
  @Field(() => WebhookStop, { nullable: true, description: 'Why it is not called; null: it is.' }) stoppedFor!: WebhookStop | null;
  @Field(() => [WebhookDelivery], { description: 'What it was told, newest first, at most 50 of the last 30 days.' }) deliveries!: WebhookDelivery[];
}

@InputType({ description: 'A webhook of an organisation.' })
export class CreateWebhookInput extends MutationInput {
  @Field(() => ID, { description: 'Whose it is.' }) organisationId!: string;
  @Field(() => String, { description: 'What to call it.' }) name!: string;
  @Field(() => String, { description: 'An https address on the public internet.' }) url!: string;
  @Field(() => [WebhookEvent], { description: 'Of what it is told; not TEST.' }) events!: WebhookEvent[];
}
@InputType({ description: 'What a webhook is from now on.' })
export class EditWebhookInput extends MutationInput {
  @Field(() => ID, { description: 'Which webhook.' }) webhookId!: string;
  @Field(() => String, { description: 'What to call it.' }) name!: string;
  @Field(() => String, { description: 'An https address on the public internet.' }) url!: string;
  @Field(() => [WebhookEvent], { description: 'Of what it is told; not TEST.' }) events!: WebhookEvent[];
}
@InputType({ description: 'A webhook: to stop, resume, try, delete, or give another secret.' })
export class WebhookInput extends MutationInput {
  @Field(() => ID, { description: 'One of an organisation that one may bind.' }) webhookId!: string;
}
@InputType({ description: 'A delivery to repeat.' })
export class ReplayWebhookDeliveryInput extends MutationInput {
  @Field(() => ID, { description: 'One of a webhook of an organisation that one may bind.' }) deliveryId!: string;
}
@ObjectType({ description: 'A webhook as it is now.' })
export class WebhookPayload extends MutationPayload {
  @Field(() => Webhook, { description: 'As it is now.' }) webhook!: Webhook;
}
@ObjectType({ description: 'A webhook with its secret, shown this once.' })
export class WebhookSecretPayload extends MutationPayload {
  @Field(() => String, { description: 'What signs, by Standard Webhooks: `whsec_` and the key in base64.' }) secret!: string;
  @Field(() => Webhook, { description: 'As it is now.' }) webhook!: Webhook;
}
@ObjectType({ description: 'What is sent, or sent again.' })
export class WebhookDeliveryPayload extends MutationPayload {
  @Field(() => WebhookDelivery, { description: 'As it is now.' }) delivery!: WebhookDelivery;
}
@ObjectType({ description: 'What is left.' })
export class DeleteWebhookPayload extends MutationPayload {
  @Field(() => Organisation, { description: 'The organisation whose it was.' }) organisation!: Organisation;
}
