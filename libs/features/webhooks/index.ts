export { CreateWebhook } from './cases/create-webhook.case';
export { TestWebhook } from './cases/test-webhook.case';
export { Webhooks1764089000000 } from './data/migrations/webhooks-1764089000000';
export * from './domain/events';
export { WebhooksModule } from './webhooks.module';
