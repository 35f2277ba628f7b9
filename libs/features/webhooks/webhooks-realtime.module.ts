import { Module } from '@nestjs/common';
import { WebhookBroadcasts } from './realtime/webhook.broadcasts';
import { WebhooksModule } from './webhooks.module';

@Module({ imports: [WebhooksModule], providers: [WebhookBroadcasts] })
export class WebhooksRealtimeModule {}
