import { Injectable } from '@nestjs/common';
import { createWebhookInput, limits, type Reader, type WebhookEvent } from '@grappe/contracts';
import { mayBind } from '@grappe/features/clusters';
import { UnitOfWork } from '@grappe/platform/database';
import { actingFor, allow, DomainError, judge, newId } from '@grappe/platform/kernel';
import { WebhookChanged } from '../domain/events';
import { newWebhookSecret } from '../domain/signature';
import { WebhookWork } from './webhook-work';

/** Makes a webhook of an organisation; its secret is shown this once. */
@Injectable()
export class CreateWebhook {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly work: WebhookWork,
  ) {}

  async run(reader: Reader, input: { organisationId: string; name: string; url: string; events: WebhookEvent[] }): Promise<{ webhookId: string; secret: string }> {
    const { organisationId, name, url, events } = judge(createWebhookInput, input);
    const actor = actingFor(reader, organisationId);
    allow(mayBind(reader, organisationId));
    this.work.judgeAddress(url);
    return this.uow.run(actor, async (tx) => {
      if ((await this.work.webhooks.countOf(tx, organisationId)) >= limits.webhooks) throw new DomainError('TOO_MANY_SAVED', { limit: limits.webhooks });
      const { personId } = actor;
      const secret = newWebhookSecret();
      const webhookId = newId();
      await this.work.webhooks.insert(tx, {
        id: webhookId, organisationId, personId, name, url, events, secret: this.work.sealed(webhookId, secret), formerSecret: null, formerSecretUntil: null, createdAt: tx.at, stoppedFor: null,
      });
      tx.record(WebhookChanged({ webhookId, organisationId }));
      return { webhookId, secret };
    }, 'SECRET');
  }
}
