import type { OfferNeedKind, OfferNeedNature, OfferNeedVisibility } from '@grappe/contracts';

/** What an organisation brings (an offer) or seeks (a need). */
export interface OfferNeed {
  readonly id: string;
  readonly clusterId: string;
  readonly organisationId: string;
  readonly personId: string;
  readonly title: string;
  readonly description: string;
  readonly nature: OfferNeedNature;
  readonly kind: OfferNeedKind;
  readonly deadline: Date | null;
  /** ANONYMOUS: others do not read which organisation stands behind it. */
  readonly visibility: OfferNeedVisibility;
  readonly createdAt: Date;
}
