import { Injectable } from '@nestjs/common';
import { ReactTo, type RecordedEvent } from '@grappe/platform/events';
import { TellOfFailure } from '../cases/tell-of-failure.case';
import { WebhookFailed } from '../domain/events';

@Injectable()
export class WebhookStops {
  constructor(private readonly tell: TellOfFailure) {}

  @ReactTo(WebhookFailed)
  failed(event: RecordedEvent<{ webhookId: string; organisationId: string }>): Promise<void> {
    return this.tell.run(event);
  }
}
