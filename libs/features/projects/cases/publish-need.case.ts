import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { publishOfferNeedInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingFor, allow, judge, newId } from '@grappe/platform/kernel';
import { OfferNeedRepository } from '../data/offer-need.repository';
import { NeedPublished } from '../domain/events';
import { mayPublish } from '../domain/offer-need';

/** A member says what it seeks, under its name or without. */
@Injectable()
export class PublishNeed {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly offersAndNeeds: OfferNeedRepository,
  ) {}

  async run(reader: Reader, input: z.input<typeof publishOfferNeedInput>): Promise<{ needId: string }> {
    const { competenceIds, visibility, deadline, ...texts } = judge(publishOfferNeedInput, input);
    const { clusterId, organisationId } = texts;
    const actor = actingFor(reader, organisationId);
    allow(mayPublish(reader, texts));
    return this.uow.run(actor, async (tx) => {
      const needId = newId();
      const row = { id: needId, ...texts, personId: actor.personId, deadline: deadline ?? null, visibility: visibility ?? 'NAMED', createdAt: tx.at };
      await this.offersAndNeeds.insert(tx, 'need', row, competenceIds);
      tx.record(NeedPublished({ needId, clusterId, organisationId }));
      return { needId };
    });
  }
}
