import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { publishOfferNeedInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingFor, allow, judge, newId } from '@grappe/platform/kernel';
import { OfferNeedRepository } from '../data/offer-need.repository';
import { OfferPublished } from '../domain/events';
import { mayPublish } from '../domain/offer-need';

/** A member says what it brings, under its name or without. */
@Injectable()
export class PublishOffer {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly offersAndNeeds: OfferNeedRepository,
  ) {}

  async run(reader: Reader, input: z.input<typeof publishOfferNeedInput>): Promise<{ offerId: string }> {
    const { competenceIds, visibility, deadline, ...texts } = judge(publishOfferNeedInput, input);
    const { clusterId, organisationId } = texts;
    const actor = actingFor(reader, organisationId);
    allow(mayPublish(reader, texts));
    return this.uow.run(actor, async (tx) => {
      const offerId = newId();
      const row = { id: offerId, ...texts, personId: actor.personId, deadline: deadline ?? null, visibility: visibility ?? 'NAMED', createdAt: tx.at };
      await this.offersAndNeeds.insert(tx, 'offer', row, competenceIds);
      tx.record(OfferPublished({ offerId, clusterId, organisationId }));
      return { offerId };
    });
  }
}
