import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { publishOfferNeedInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingFor, judge } from '@grappe/platform/kernel';
import { NeedPublished } from '../domain/events';
import { OffersNeeds } from './offers-needs';

/** A member says what it seeks, under its name or without, to an audience. */
@Injectable()
export class PublishNeed {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly offersNeeds: OffersNeeds,
  ) {}

  async run(reader: Reader, input: z.input<typeof publishOfferNeedInput>): Promise<{ needId: string }> {
    const judged = judge(publishOfferNeedInput, input);
    const { clusterId, organisationId } = judged;
    const actor = actingFor(reader, organisationId);
    return this.uow.run(actor, async (tx) => {
      const needId = await this.offersNeeds.publish(tx, reader, 'need', judged, actor.personId);
      tx.record(NeedPublished({ needId, clusterId, organisationId }));
      return { needId };
    });
  }
}
