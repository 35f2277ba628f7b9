import { Injectable } from '@nestjs/common';
import type { RecordedEvent } from '@grappe/platform/events';
import { BroadcastOf, type Broadcast } from '@grappe/platform/realtime';
import type { FormerlyShown } from '../domain/audience';
import { NeedAudienceChanged, NeedPublished, OfferAudienceChanged, OfferPublished } from '../domain/events';
import { AudienceTold } from './audience-told';

interface Published {
  readonly clusterId: string;
  readonly formerAudience?: FormerlyShown;
}

/** Who hears of offers and needs: those to whom they are shown, or were. */
@Injectable()
export class OfferNeedBroadcasts {
  constructor(private readonly told: AudienceTold) {}

  @BroadcastOf(OfferPublished)
  @BroadcastOf(OfferAudienceChanged)
  offered({ data }: RecordedEvent<Published & { offerId: string }>): Promise<readonly Broadcast[]> {
    return this.told.of('offer', data.offerId, data.clusterId, data.formerAudience ?? null);
  }

  @BroadcastOf(NeedPublished)
  @BroadcastOf(NeedAudienceChanged)
  needed({ data }: RecordedEvent<Published & { needId: string }>): Promise<readonly Broadcast[]> {
    return this.told.of('need', data.needId, data.clusterId, data.formerAudience ?? null);
  }
}
