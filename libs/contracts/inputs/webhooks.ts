import { z } from 'zod';
import { WebhookEvent } from '../enums';
import { limits } from '../limits';
import { id, name } from './common';

const webhookFields = {
  name,
  /** Judged further by where it leads. */
  url: z.url({ protocol: /^https?$/ }).max(limits.addressLength.max),
  events: z.array(z.enum(WebhookEvent).exclude(['TEST'])).min(1),
};
export const createWebhookInput = z.object({ organisationId: id, ...webhookFields });
export const editWebhookInput = z.object({ webhookId: id, ...webhookFields });
export const webhookInput = z.object({ webhookId: id });
export const replayWebhookDeliveryInput = z.object({ deliveryId: id });
