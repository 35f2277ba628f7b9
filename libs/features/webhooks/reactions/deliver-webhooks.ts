import { Injectable } from '@nestjs/common';
import { Task } from '@grappe/platform/jobs';
import { DeliverWebhook } from '../cases/deliver-webhook.case';

@Injectable()
export class DeliverWebhooks {
  constructor(private readonly deliver: DeliverWebhook) {}

  @Task('deliver-webhook')
  async due({ deliveryId }: { deliveryId: string }): Promise<void> {
    await this.deliver.run(deliveryId);
  }
}
