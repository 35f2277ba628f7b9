import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationDataRegistry } from '@grappe/features/clusters';
import { PersonalDataRegistry } from '@grappe/features/identity';
import { NotificationsModule } from '@grappe/features/notifications';
import { NounRegistry } from '@grappe/platform/reads';
import { CreateWebhook } from './cases/create-webhook.case';
import { DeleteWebhook } from './cases/delete-webhook.case';
import { DeliverWebhook } from './cases/deliver-webhook.case';
import { EditWebhook } from './cases/edit-webhook.case';
import { ReplayWebhookDelivery } from './cases/replay-webhook-delivery.case';
import { ResumeWebhook } from './cases/resume-webhook.case';
import { RotateWebhookSecret } from './cases/rotate-webhook-secret.case';
import { StopWebhook } from './cases/stop-webhook.case';
import { TellOfFailure } from './cases/tell-of-failure.case';
import { TellWebhooks } from './cases/tell-webhooks.case';
import { TestWebhook } from './cases/test-webhook.case';
import { WebhookPayloads } from './cases/webhook-payloads';
import { WebhookWork } from './cases/webhook-work';
import { WebhookQueries } from './cases/webhooks.queries';
import { webhooksOrganisationData, webhooksPersonalData } from './data/personal-data';
import { WebhookDeliveryRow, WebhookRow } from './data/webhook.entity';
import { organisationWebhookFields, webhookDeliveryReads, webhookReads } from './data/webhook.reads';
import { WebhookRepository } from './data/webhook.repository';

const made = [CreateWebhook, EditWebhook, RotateWebhookSecret, StopWebhook, ResumeWebhook, DeleteWebhook, WebhookQueries];
const told = [TestWebhook, ReplayWebhookDelivery, TellWebhooks, DeliverWebhook, TellOfFailure];
const cases = [...made, ...told];

/** Addresses of organisations that are called when something happens. */
@Module({
  imports: [NotificationsModule, TypeOrmModule.forFeature([WebhookRow, WebhookDeliveryRow])],
  providers: [WebhookRepository, WebhookWork, WebhookPayloads, ...cases],
  exports: cases,
})
export class WebhooksModule {
  constructor(registry: NounRegistry, personalData: PersonalDataRegistry, organisationData: OrganisationDataRegistry) {
    personalData.declare(...webhooksPersonalData);
    organisationData.declare(...webhooksOrganisationData);
    registry.declare(webhookReads, webhookDeliveryReads);
    registry.extend('Organisation', organisationWebhookFields);
  }
}
