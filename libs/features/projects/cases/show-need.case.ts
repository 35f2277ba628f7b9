import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { showNeedInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, judge } from '@grappe/platform/kernel';
import { NeedAudienceChanged } from '../domain/events';
import { OffersNeeds } from './offers-needs';

/** A member shows a need of its own to others than before, and hides it from others. */
@Injectable()
export class ShowNeed {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly offersNeeds: OffersNeeds,
  ) {}

  async run(reader: Reader, input: z.input<typeof showNeedInput>): Promise<void> {
    const { needId, ...audience } = judge(showNeedInput, input);
    await this.uow.run(actingAlone(reader), async (tx) => {
      const { shown, formerAudience } = await this.offersNeeds.show(tx, reader, 'need', needId, audience);
      const { clusterId, organisationId } = shown;
      if (formerAudience) tx.record(NeedAudienceChanged({ needId, clusterId, organisationId, formerAudience }));
    });
  }
}
