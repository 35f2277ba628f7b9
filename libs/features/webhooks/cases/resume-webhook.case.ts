import { Injectable } from '@nestjs/common';
import { webhookInput, type Reader } from '@grappe/contracts';
import { judge, signedIn } from '@grappe/platform/kernel';
import { WebhookWork } from './webhook-work';

/** Calls a webhook again, from now on in the name of who resumes it. What it was not told meanwhile is not told later. */
@Injectable()
export class ResumeWebhook {
  constructor(private readonly work: WebhookWork) {}

  async run(reader: Reader, input: { webhookId: string }): Promise<void> {
    const { webhookId } = judge(webhookInput, input);
    await this.work.on(reader, webhookId, (tx) => this.work.webhooks.update(tx, webhookId, { stoppedFor: null, personId: signedIn(reader) }));
  }
}
