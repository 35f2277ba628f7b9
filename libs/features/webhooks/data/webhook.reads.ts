import type { Reader } from '@grappe/contracts';
import { mayBind } from '@grappe/features/clusters';
import { limits } from '@grappe/contracts';
import { oneOf, sql, type Sql } from '@grappe/platform/database';
import { byKey, column, defineNoun, many, rowOf, type Fields, type Row } from '@grappe/platform/reads';

/** Who may bind an organisation sees its webhooks, and nobody else that there are any. */
export const webhookVisible = (row: Row, reader: Reader): Sql =>
  oneOf(row('organisation_id'), reader.organisationIds.filter((organisationId) => mayBind(reader, organisationId)));

const deliveryVisible = (row: Row, reader: Reader): Sql =>
  sql`exists (select from webhook as whole where whole.id = ${row('webhook_id')} and ${webhookVisible(rowOf('whole'), reader)})`;

/** Never the secret: it is shown once, when it is made. */
export const webhookReads = defineNoun({
  noun: 'Webhook',
  scope: 'SESSION',
  table: 'webhook',
  visible: webhookVisible,
  fields: {
    id: column('id'),
    organisation: byKey('Organisation', 'organisation_id'),
    person: byKey('Person', 'person_id'),
    name: column('name'),
    url: column('url'),
    events: column('events'),
    createdAt: column('created_at'),
    stoppedFor: column('stopped_for'),
    deliveries: many('WebhookDelivery', {
      on: (from, to) => sql`${to('webhook_id')} = ${from('id')}`,
      order: (to) => sql`${to('created_at')} desc, ${to('id')} desc`,
      limit: limits.webhookDeliveriesShown,
    }),
  },
});

export const webhookDeliveryReads = defineNoun({
  noun: 'WebhookDelivery',
  scope: 'SESSION',
  table: 'webhook_delivery',
  visible: deliveryVisible,
  fields: {
    id: column('id'),
    event: column('event'),
    createdAt: column('created_at'),
    status: column('status'),
    attempts: column('attempts'),
    nextAttemptAt: column('next_attempt_at'),
    lastAttemptAt: column('last_attempt_at'),
    responseStatus: column('response_status'),
    fault: column('fault'),
    milliseconds: column('milliseconds'),
  },
});

export const organisationWebhookFields: Fields = {
  webhooks: many('Webhook', {
    on: (from, to) => sql`${to('organisation_id')} = ${from('id')}`,
    order: (to) => sql`lower(${to('name')}), ${to('id')}`,
    limit: limits.webhooks,
  }),
};
