import type { MandateRequestStatus } from '@grappe/contracts';
import { defineLifecycle } from '@grappe/platform/kernel';

/** A person asks to represent an organisation that is on record. */
export interface MandateRequest {
  readonly id: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly message: string | null;
  readonly status: MandateRequestStatus;
  readonly createdAt: Date;
  readonly decidedAt: Date | null;
  readonly decidedByPersonId: string | null;
}

/** A request is answered once; who was declined may ask anew, with another request. */
export const mandateRequestLifecycle = defineLifecycle<MandateRequestStatus>('mandateRequest', {
  SENT: ['ACCEPTED', 'DECLINED', 'WITHDRAWN'],
  ACCEPTED: [],
  DECLINED: [],
  WITHDRAWN: [],
});

/** A link that the animateur hands round: whoever holds it may register, and apply with an organisation. */
export interface JoinLink {
  readonly id: string;
  readonly clusterId: string;
  /** To whom it was given, in the animateur's words. */
  readonly label: string;
  readonly secretHash: Buffer;
  readonly createdByPersonId: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  /** How many registrations it has let in. */
  readonly uses: number;
}
