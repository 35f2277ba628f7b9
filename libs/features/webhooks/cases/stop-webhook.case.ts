import { Injectable } from '@nestjs/common';
import { webhookInput, type Reader } from '@grappe/contracts';
import { judge } from '@grappe/platform/kernel';
import { WebhookWork } from './webhook-work';

/** Calls a webhook no more, until somebody resumes it. */
@Injectable()
export class StopWebhook {
  constructor(private readonly work: WebhookWork) {}

  async run(reader: Reader, input: { webhookId: string }): Promise<void> {
    const { webhookId } = judge(webhookInput, input);
    await this.work.on(reader, webhookId, async (tx, { stoppedFor }) => {
      if (stoppedFor === null) await this.work.webhooks.update(tx, webhookId, { stoppedFor: 'BY_HAND' });
    });
  }
}
