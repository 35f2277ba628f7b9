import { Injectable } from '@nestjs/common';
import { WebhookRepository } from '../data/webhook.repository';

/** What is asked about webhooks beside the reads. */
@Injectable()
export class WebhookQueries {
  constructor(private readonly webhooks: WebhookRepository) {}

  /** The persons who see the webhooks of an organisation. */
  readersOf(organisationId: string): Promise<string[]> {
    return this.webhooks.bindersOf(organisationId);
  }
}
