import type { InterestStatus, InvitationStatus } from '@grappe/contracts';

/** An organisation applies to a seat. */
export interface ExpressionOfInterest {
  readonly id: string;
  /** null: the seat has been removed since. */
  readonly seatId: string | null;
  readonly projectId: string;
  readonly organisationId: string;
  readonly personId: string;
  readonly pitch: string;
  readonly expects: string | null;
  readonly status: InterestStatus;
  readonly sentAt: Date;
  readonly decidedAt: Date | null;
  readonly decidedByPersonId: string | null;
  readonly decisionReason: string | null;
}

/** A project invites an organisation to a seat. */
export interface Invitation {
  readonly id: string;
  readonly projectId: string;
  readonly seatId: string | null;
  readonly organisationId: string;
  readonly personId: string;
  readonly message: string | null;
  readonly status: InvitationStatus;
  readonly sentAt: Date;
  readonly expiresAt: Date;
  readonly answeredAt: Date | null;
}

/** Where an invitation stands at a moment: what nobody answered in time is expired, whether or not that was written down. */
export const invitationStatusAt = ({ status, expiresAt }: Pick<Invitation, 'status' | 'expiresAt'>, at: Date): InvitationStatus =>
  status === 'SENT' && expiresAt <= at ? 'EXPIRED' : status;
