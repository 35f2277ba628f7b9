import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { showOfferInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, judge } from '@grappe/platform/kernel';
import { OfferAudienceChanged } from '../domain/events';
import { OffersNeeds } from './offers-needs';

/** A member shows an offer of its own to others than before, and hides it from others. */
@Injectable()
export class ShowOffer {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly offersNeeds: OffersNeeds,
  ) {}

  async run(reader: Reader, input: z.input<typeof showOfferInput>): Promise<void> {
    const { offerId, ...audience } = judge(showOfferInput, input);
    await this.uow.run(actingAlone(reader), async (tx) => {
      const { shown, formerAudience } = await this.offersNeeds.show(tx, reader, 'offer', offerId, audience);
      const { clusterId, organisationId } = shown;
      if (formerAudience) tx.record(OfferAudienceChanged({ offerId, clusterId, organisationId, formerAudience }));
    });
  }
}
