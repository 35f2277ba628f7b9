import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '@grappe/contracts';
import { CONFIG, SecretBox, type Config } from '@grappe/platform/config';
import { UnitOfWork, type Kept, type Tx } from '@grappe/platform/database';
import { actingAlone, DomainError, found, newId } from '@grappe/platform/kernel';
import { isAcceptable } from '@grappe/platform/outgoing';
import type { WebhookDeliveryRow, WebhookRow } from '../data/webhook.entity';
import { WebhookRepository } from '../data/webhook.repository';
import { WebhookChanged } from '../domain/events';
import { placeOfSecret } from '../domain/signature';

/** What every act on a webhook begins and ends with. */
@Injectable()
export class WebhookWork {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly box: SecretBox,
    private readonly uow: UnitOfWork,
    readonly webhooks: WebhookRepository,
  ) {}

  /** Acts on a webhook that the reader sees, held until the end; NOT_FOUND for any other. */
  on<Result>(reader: Reader, webhookId: string, act: (tx: Tx, webhook: WebhookRow) => Promise<Result & Kept<Result>>): Promise<Result> {
    return this.uow.run(actingAlone(reader), (tx) => this.within(tx, reader, webhookId, act));
  }

  /** The same, where a secret comes out of it. */
  onSecret(reader: Reader, webhookId: string, act: (tx: Tx, webhook: WebhookRow) => Promise<string>): Promise<string> {
    return this.uow.run(actingAlone(reader), (tx) => this.within(tx, reader, webhookId, act), 'SECRET');
  }

  private async within<Result>(tx: Tx, reader: Reader, webhookId: string, act: (tx: Tx, webhook: WebhookRow) => Promise<Result>): Promise<Result> {
    const webhook = found(await this.webhooks.findVisibleForUpdate(tx, reader, webhookId));
    const result = await act(tx, webhook);
    tx.record(WebhookChanged({ webhookId, organisationId: webhook.organisationId }));
    return result;
  }

  /** A secret as it is kept. */
  sealed(webhookId: string, secret: string): Buffer {
    return this.box.seal(secret, placeOfSecret(webhookId));
  }

  /** Refuses an address that may not be called. */
  judgeAddress(url: string): void {
    if (!isAcceptable(url, this.config.WEBHOOKS_TO_LOOPBACK)) throw new DomainError('WEBHOOK_ADDRESS', {}, 'url');
  }

  /** Puts something into the outbox of a webhook: it leaves after the commit. null: it was told already. */
  async tell(tx: Tx, webhookId: string, what: Pick<WebhookDeliveryRow, 'event' | 'eventId' | 'noun' | 'subjectId'>): Promise<string | null> {
    const id = newId();
    const delivery: WebhookDeliveryRow = {
      id, webhookId, ...what, createdAt: tx.at, status: 'WAITING', attempts: 0, nextAttemptAt: tx.at, lastAttemptAt: null, responseStatus: null, fault: null, milliseconds: null,
    };
    if (!(await this.webhooks.insertDelivery(tx, delivery))) return null;
    tx.job('deliver-webhook', { deliveryId: id });
    return id;
  }
}
