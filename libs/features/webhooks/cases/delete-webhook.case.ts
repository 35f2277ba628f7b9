import { Injectable } from '@nestjs/common';
import { webhookInput, type Reader } from '@grappe/contracts';
import { judge } from '@grappe/platform/kernel';
import { WebhookWork } from './webhook-work';

/** Forgets a webhook and its log. */
@Injectable()
export class DeleteWebhook {
  constructor(private readonly work: WebhookWork) {}

  /** The organisation whose it was. */
  async run(reader: Reader, input: { webhookId: string }): Promise<string> {
    const { webhookId } = judge(webhookInput, input);
    return this.work.on(reader, webhookId, async (tx, { organisationId }) => {
      await this.work.webhooks.delete(tx, webhookId);
      return organisationId;
    });
  }
}
