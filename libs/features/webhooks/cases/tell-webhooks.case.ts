import { Injectable } from '@nestjs/common';
import type { WebhookEvent } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import type { RecordedEvent } from '@grappe/platform/events';
import { system } from '@grappe/platform/kernel';
import { WebhookPayloads } from './webhook-payloads';
import { WebhookWork } from './webhook-work';

/** Tells of an event every webhook that is called for it and whose organisation sees what it is about. */
@Injectable()
export class TellWebhooks {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly work: WebhookWork,
    private readonly payloads: WebhookPayloads,
  ) {}

  /** Said again for the same event, it tells nothing. */
  async run({ id: eventId, at }: Pick<RecordedEvent, 'id' | 'at'>, event: WebhookEvent, noun: string, subjectId: string): Promise<void> {
    for (const webhook of await this.work.webhooks.calledFor(event)) {
      // What happened before it was made was never for it.
      if (at < webhook.createdAt) continue;
      if ((await this.payloads.data(webhook, noun, subjectId)) === null) continue;
      await this.uow.run(system, async (tx) => {
        await this.work.tell(tx, webhook.id, { event, eventId, noun, subjectId });
        await this.work.webhooks.sweep(tx, webhook.id);
      });
    }
  }
}
