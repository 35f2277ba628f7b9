import { Inject, Injectable } from '@nestjs/common';
import { limits } from '@grappe/contracts';
import { CONFIG, SecretBox, type Config } from '@grappe/platform/config';
import { UnitOfWork, type Tx } from '@grappe/platform/database';
import { system } from '@grappe/platform/kernel';
import { post, type Posted } from '@grappe/platform/outgoing';
import { WebhookRepository, type DueDelivery } from '../data/webhook.repository';
import { WebhookChanged, WebhookFailed } from '../domain/events';
import { nextAttempt } from '../domain/retries';
import { placeOfSecret, secretsAt, signedHeaders } from '../domain/signature';
import { WebhookPayloads } from './webhook-payloads';

const succeeded = ({ status }: Posted): boolean => status !== null && status >= 200 && status < 300;

/** Sends one delivery, once; writes down what came of it, and when to try again. */
@Injectable()
export class DeliverWebhook {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly box: SecretBox,
    private readonly uow: UnitOfWork,
    private readonly webhooks: WebhookRepository,
    private readonly payloads: WebhookPayloads,
  ) {}

  /** Killed in the middle, it is sent again under the same id: receivers know what they have by `webhook-id`. */
  async run(deliveryId: string): Promise<void> {
    const due = await this.webhooks.due(deliveryId);
    if (!due) return;
    const { webhook, delivery } = due;
    if (!(await this.payloads.isAnsweredFor(webhook))) return this.write(due, (tx) => this.webhooks.update(tx, webhook.id, { stoppedFor: 'MANDATE_ENDED' }));
    const body = await this.payloads.body(webhook, delivery);
    if (body === null) return this.write(due, (tx) => this.webhooks.deleteDelivery(tx, delivery.id));
    const at = new Date();
    const secrets = secretsAt(webhook, at).map((sealed) => this.box.open(sealed, placeOfSecret(webhook.id)));
    const headers = { ...signedHeaders(delivery.id, at, body, secrets), 'user-agent': 'Grappe-Webhooks/1' };
    const posted = await post(webhook.url, { headers, body, timeoutMilliseconds: limits.webhookTimeoutMilliseconds, loopback: this.config.WEBHOOKS_TO_LOOPBACK });
    await this.write(due, (tx) => this.note(tx, due, posted));
  }

  private async note(tx: Tx, { webhook, delivery }: DueDelivery, posted: Posted): Promise<void> {
    const attempts = delivery.attempts + 1;
    const done = succeeded(posted);
    const nextAttemptAt = done ? null : nextAttempt(attempts, tx.at);
    const status = done ? 'DELIVERED' : nextAttemptAt ? 'WAITING' : 'GIVEN_UP';
    const fault = done ? null : (posted.fault ?? 'REFUSED');
    await this.webhooks.updateDelivery(tx, delivery.id, { status, attempts, nextAttemptAt, lastAttemptAt: tx.at, responseStatus: posted.status, fault, milliseconds: posted.milliseconds });
    if (nextAttemptAt) tx.job('deliver-webhook', { deliveryId: delivery.id }, nextAttemptAt);
    if (status !== 'GIVEN_UP') return;
    await this.webhooks.update(tx, webhook.id, { stoppedFor: 'FAILING' });
    tx.record(WebhookFailed({ webhookId: webhook.id, organisationId: webhook.organisationId }));
  }

  private async write({ webhook }: DueDelivery, work: (tx: Tx) => Promise<void>): Promise<void> {
    await this.uow.run(system, async (tx) => {
      await work(tx);
      tx.record(WebhookChanged({ webhookId: webhook.id, organisationId: webhook.organisationId }));
    });
  }
}
