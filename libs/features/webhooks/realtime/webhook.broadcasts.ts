import { Injectable } from '@nestjs/common';
import type { RecordedEvent } from '@grappe/platform/events';
import { BroadcastOf, type Broadcast } from '@grappe/platform/realtime';
import { WebhookQueries } from '../cases/webhooks.queries';
import { WebhookChanged } from '../domain/events';

@Injectable()
export class WebhookBroadcasts {
  constructor(private readonly queries: WebhookQueries) {}

  /** Those who see the log see it grow. */
  @BroadcastOf(WebhookChanged)
  async changed({ data }: RecordedEvent<{ organisationId: string }>): Promise<readonly Broadcast[]> {
    const persons = await this.queries.readersOf(data.organisationId);
    return persons.map((id) => ({ room: { kind: 'person', id }, changed: { kind: 'webhook', id: data.organisationId } }));
  }
}
