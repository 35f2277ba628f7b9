import { Injectable } from '@nestjs/common';
import { limits, webhookInput, type Reader } from '@grappe/contracts';
import { judge } from '@grappe/platform/kernel';
import { newWebhookSecret } from '../domain/signature';
import { WebhookWork } from './webhook-work';

const millisecondsPerHour = 3_600_000;

/** Gives a webhook another secret, shown this once; the former one signs along for a day. */
@Injectable()
export class RotateWebhookSecret {
  constructor(private readonly work: WebhookWork) {}

  async run(reader: Reader, input: { webhookId: string }): Promise<string> {
    const { webhookId } = judge(webhookInput, input);
    return this.work.onSecret(reader, webhookId, async (tx, webhook) => {
      const secret = newWebhookSecret();
      await this.work.webhooks.update(tx, webhookId, {
        secret: this.work.sealed(webhookId, secret),
        formerSecret: webhook.secret,
        formerSecretUntil: new Date(tx.at.getTime() + limits.formerWebhookSecretHours * millisecondsPerHour),
      });
      return secret;
    });
  }
}
