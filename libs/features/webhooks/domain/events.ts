import { defineEvent, notAudited } from '@grappe/platform/events';

/** A webhook, or what is told of its deliveries, is not what it was. */
export const WebhookChanged = defineEvent<{ webhookId: string; organisationId: string }>('webhooks.WebhookChanged', notAudited('an organisation’s own machinery'));
/** A delivery was given up, and with it the webhook stopped. */
export const WebhookFailed = defineEvent<{ webhookId: string; organisationId: string }>('webhooks.WebhookFailed', notAudited('an organisation’s own machinery'));
