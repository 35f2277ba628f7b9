import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Reader } from '@grappe/contracts';
import { Access, CurrentReader } from '@grappe/platform/access';
import { Reads, Selection, type Compiled, type Selected } from '@grappe/platform/reads';
import { ReplayWebhookDelivery } from '../cases/replay-webhook-delivery.case';
import { ResumeWebhook } from '../cases/resume-webhook.case';
import { StopWebhook } from '../cases/stop-webhook.case';
import { TestWebhook } from '../cases/test-webhook.case';
import { ReplayWebhookDeliveryInput, WebhookDelivery, WebhookDeliveryPayload, WebhookInput, WebhookPayload } from './webhooks.types';

@Resolver(() => WebhookDelivery)
export class WebhookDeliveriesResolver {
  constructor(
    private readonly reads: Reads,
    private readonly testCase: TestWebhook,
    private readonly replayCase: ReplayWebhookDelivery,
    private readonly stopCase: StopWebhook,
    private readonly resumeCase: ResumeWebhook,
  ) {}

  @Mutation(() => WebhookDeliveryPayload, { description: 'Sends a webhook something that has not happened, to try it.' })
  @Access('PERSON')
  async testWebhook(@Args('input') input: WebhookInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled> {
    const deliveryId = await this.testCase.run(reader, input);
    return this.reads.payload(reader, selection, { delivery: ['WebhookDelivery', deliveryId] });
  }

  @Mutation(() => WebhookDeliveryPayload, { description: 'Sends a delivery again, under the same id, with what can be read now.' })
  @Access('PERSON')
  async replayWebhookDelivery(
    @Args('input') input: ReplayWebhookDeliveryInput,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled> {
    await this.replayCase.run(reader, input);
    return this.reads.payload(reader, selection, { delivery: ['WebhookDelivery', input.deliveryId] });
  }

  @Mutation(() => WebhookPayload, { description: 'Calls a webhook no more, until somebody resumes it.' })
  @Access('PERSON')
  async stopWebhook(@Args('input') input: WebhookInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled> {
    await this.stopCase.run(reader, input);
    return this.reads.payload(reader, selection, { webhook: ['Webhook', input.webhookId] });
  }

  @Mutation(() => WebhookPayload, { description: 'Calls a webhook again, from now on in the name of who resumes it.' })
  @Access('PERSON')
  async resumeWebhook(@Args('input') input: WebhookInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled> {
    await this.resumeCase.run(reader, input);
    return this.reads.payload(reader, selection, { webhook: ['Webhook', input.webhookId] });
  }
}
