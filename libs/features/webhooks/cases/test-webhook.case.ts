import { Injectable } from '@nestjs/common';
import { webhookInput, type Reader } from '@grappe/contracts';
import { DomainError, found, judge, newId } from '@grappe/platform/kernel';
import { WebhookWork } from './webhook-work';

/** Sends a webhook something that has not happened, to try it. */
@Injectable()
export class TestWebhook {
  constructor(private readonly work: WebhookWork) {}

  /** The delivery. */
  async run(reader: Reader, input: { webhookId: string }): Promise<string> {
    const { webhookId } = judge(webhookInput, input);
    return this.work.on(reader, webhookId, async (tx, { stoppedFor }) => {
      if (stoppedFor !== null) throw new DomainError('WEBHOOK_STOPPED');
      return found(await this.work.tell(tx, webhookId, { event: 'TEST', eventId: newId(), noun: null, subjectId: null }));
    });
  }
}
