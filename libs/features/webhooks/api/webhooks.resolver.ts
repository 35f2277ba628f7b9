import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import type { Reader } from '@grappe/contracts';
import { Organisation } from '@grappe/features/clusters/clusters-api.module';
import { Access, CurrentReader } from '@grappe/platform/access';
import { Reads, ReadValue, Selection, type Compiled, type Selected } from '@grappe/platform/reads';
import { CreateWebhook } from '../cases/create-webhook.case';
import { DeleteWebhook } from '../cases/delete-webhook.case';
import { EditWebhook } from '../cases/edit-webhook.case';
import { RotateWebhookSecret } from '../cases/rotate-webhook-secret.case';
import { CreateWebhookInput, DeleteWebhookPayload, EditWebhookInput, Webhook, WebhookInput, WebhookPayload, WebhookSecretPayload } from './webhooks.types';

@Resolver(() => Webhook)
export class WebhooksResolver {
  constructor(
    private readonly reads: Reads,
    private readonly createCase: CreateWebhook,
    private readonly editCase: EditWebhook,
    private readonly rotateCase: RotateWebhookSecret,
    private readonly deleteCase: DeleteWebhook,
  ) {}

  @Mutation(() => WebhookSecretPayload, { description: 'Makes a webhook; its secret is shown this once.' })
  @Access('PERSON')
  async createWebhook(@Args('input') input: CreateWebhookInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<object> {
    const { webhookId, secret } = await this.createCase.run(reader, input);
    return { secret, ...(await this.reads.payload(reader, selection, { webhook: ['Webhook', webhookId] })) };
  }

  @Mutation(() => WebhookPayload, { description: 'Changes what a webhook is called, where it leads and of what it is told.' })
  @Access('PERSON')
  async editWebhook(@Args('input') input: EditWebhookInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled> {
    await this.editCase.run(reader, input);
    return this.reads.payload(reader, selection, { webhook: ['Webhook', input.webhookId] });
  }

  @Mutation(() => WebhookSecretPayload, { description: 'Gives a webhook another secret, shown this once; the former one signs along for 24 hours.' })
  @Access('PERSON')
  async rotateWebhookSecret(@Args('input') input: WebhookInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<object> {
    const secret = await this.rotateCase.run(reader, input);
    return { secret, ...(await this.reads.payload(reader, selection, { webhook: ['Webhook', input.webhookId] })) };
  }

  @Mutation(() => DeleteWebhookPayload, { description: 'Forgets a webhook and its log.' })
  @Access('PERSON')
  async deleteWebhook(@Args('input') input: WebhookInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled> {
    const organisationId = await this.deleteCase.run(reader, input);
    return this.reads.payload(reader, selection, { organisation: ['Organisation', organisationId] });
  }
}

@Resolver(() => Organisation)
export class OrganisationWebhooks {
  @ResolveField(() => [Webhook], { description: 'Its webhooks, to those who may bind it; for everyone else there are none.' })
  webhooks(@ReadValue() read: Webhook[]): Webhook[] {
    return read;
  }
}
