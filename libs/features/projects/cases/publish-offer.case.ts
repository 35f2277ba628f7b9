import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { publishOfferNeedInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingFor, judge } from '@grappe/platform/kernel';
import { OfferPublished } from '../domain/events';
import { OffersNeeds } from './offers-needs';

/** A member says what it brings, under its name or without, to an audience. */
@Injectable()
export class PublishOffer {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly offersNeeds: OffersNeeds,
  ) {}

  async run(reader: Reader, input: z.input<typeof publishOfferNeedInput>): Promise<{ offerId: string }> {
    const judged = judge(publishOfferNeedInput, input);
    const { clusterId, organisationId } = judged;
    const actor = actingFor(reader, organisationId);
    return this.uow.run(actor, async (tx) => {
      const offerId = await this.offersNeeds.publish(tx, reader, 'offer', judged, actor.personId);
      tx.record(OfferPublished({ offerId, clusterId, organisationId }));
      return { offerId };
    });
  }
}
