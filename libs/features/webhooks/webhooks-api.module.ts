import { Module } from '@nestjs/common';
import { WebhookDeliveriesResolver } from './api/webhook-deliveries.resolver';
import { OrganisationWebhooks, WebhooksResolver } from './api/webhooks.resolver';
import { WebhooksModule } from './webhooks.module';

@Module({ imports: [WebhooksModule], providers: [WebhooksResolver, WebhookDeliveriesResolver, OrganisationWebhooks] })
export class WebhooksApiModule {}
