import type { ClusterKind, JoinPolicy } from '@grappe/contracts';

/** A concentration, on a territory and in a field, of organisations that compete and cooperate (DOMAIN.md). */
export interface Cluster {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: ClusterKind;
  readonly domainFr: string;
  readonly domainEn: string;
  readonly presentationFr: string;
  readonly presentationEn: string;
  readonly territory: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly charter: string | null;
  readonly densityThreshold: number | null;
  readonly joinPolicy: JoinPolicy;
  readonly networkId: string | null;
  /** Whether those who run it sign in by two steps, or do not run it. */
  readonly animateursNeedSecondFactor: boolean;
  readonly createdAt: Date;
}
