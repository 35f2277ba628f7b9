import { Module } from '@nestjs/common';
import { DeliverWebhooks } from './reactions/deliver-webhooks';
import { TellWebhooksOfEvents } from './reactions/tell-webhooks.reactions';
import { WebhookStops } from './reactions/webhook-stops.reactions';
import { WebhooksModule } from './webhooks.module';

@Module({ imports: [WebhooksModule], providers: [TellWebhooksOfEvents, WebhookStops, DeliverWebhooks] })
export class WebhooksReactionsModule {}
