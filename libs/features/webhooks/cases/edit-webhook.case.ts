import { Injectable } from '@nestjs/common';
import { editWebhookInput, type Reader, type WebhookEvent } from '@grappe/contracts';
import { judge } from '@grappe/platform/kernel';
import { WebhookWork } from './webhook-work';

/** Changes what a webhook is called, where it leads and of what it is told. */
@Injectable()
export class EditWebhook {
  constructor(private readonly work: WebhookWork) {}

  async run(reader: Reader, input: { webhookId: string; name: string; url: string; events: WebhookEvent[] }): Promise<void> {
    const { webhookId, name, url, events } = judge(editWebhookInput, input);
    this.work.judgeAddress(url);
    await this.work.on(reader, webhookId, (tx) => this.work.webhooks.update(tx, webhookId, { name, url, events }));
  }
}
