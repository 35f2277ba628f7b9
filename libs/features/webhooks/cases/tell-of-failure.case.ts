import { Injectable } from '@nestjs/common';
import { Notify } from '@grappe/features/notifications';
import { UnitOfWork } from '@grappe/platform/database';
import type { RecordedEvent } from '@grappe/platform/events';
import { system } from '@grappe/platform/kernel';
import { WebhookRepository } from '../data/webhook.repository';

/** Tells those who may mend it that a webhook is stopped, for its receiver has not answered for days. */
@Injectable()
export class TellOfFailure {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly webhooks: WebhookRepository,
    private readonly notify: Notify,
  ) {}

  async run(event: RecordedEvent<{ webhookId: string; organisationId: string }>): Promise<void> {
    const { webhookId, organisationId } = event.data;
    const personIds = await this.webhooks.bindersOf(organisationId);
    await this.uow.run(system, async (tx) => {
      const names = await this.webhooks.namesOf(tx, webhookId);
      if (names) await this.notify.within(tx, { event, personIds, kind: 'WEBHOOK_STOPPED', subject: { kind: 'webhooks', id: organisationId }, facts: names });
    });
  }
}
