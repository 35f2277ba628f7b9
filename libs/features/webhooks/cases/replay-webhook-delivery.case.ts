import { Injectable } from '@nestjs/common';
import { replayWebhookDeliveryInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, DomainError, found, judge } from '@grappe/platform/kernel';
import { WebhookChanged } from '../domain/events';
import { WebhookWork } from './webhook-work';

/** Tells a webhook again what it was told, or what it could not be told: under the same id, as it is now. */
@Injectable()
export class ReplayWebhookDelivery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly work: WebhookWork,
  ) {}

  async run(reader: Reader, input: { deliveryId: string }): Promise<void> {
    const { deliveryId } = judge(replayWebhookDeliveryInput, input);
    await this.uow.run(actingAlone(reader), async (tx) => {
      const { id: webhookId, stoppedFor, organisationId } = found(await this.work.webhooks.findVisibleOfDelivery(tx, reader, deliveryId));
      if (stoppedFor !== null) throw new DomainError('WEBHOOK_STOPPED');
      await this.work.webhooks.updateDelivery(tx, deliveryId, { status: 'WAITING', attempts: 0, nextAttemptAt: tx.at });
      tx.job('deliver-webhook', { deliveryId });
      tx.record(WebhookChanged({ webhookId, organisationId }));
    });
  }
}
