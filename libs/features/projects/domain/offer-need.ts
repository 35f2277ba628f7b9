import type { Audience, OfferNeedKind, OfferNeedNature, OfferNeedVisibility, Reader } from '@grappe/contracts';

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
  readonly audience: Audience;
  readonly workingGroupId: string | null;
  readonly createdAt: Date;
}

/** Whoever works for a member of the cluster may say what it brings and seeks. */
export const mayPublish = (reader: Reader, { clusterId, organisationId }: Pick<OfferNeed, 'clusterId' | 'organisationId'>): boolean =>
  reader.memberships.some((membership) => membership.clusterId === clusterId && membership.organisationId === organisationId);
