export type InvitationState = 'waiting' | 'accepted' | 'revoked' | 'expired';

interface InvitationDates {
  readonly expiresAt: string;
  readonly acceptedAt: string | null;
  readonly revokedAt: string | null;
}

/** What became of an invitation that was sent. */
export function stateOf({ expiresAt, acceptedAt, revokedAt }: InvitationDates, now: Date): InvitationState {
  if (acceptedAt) return 'accepted';
  if (revokedAt) return 'revoked';
  return new Date(expiresAt) <= now ? 'expired' : 'waiting';
}
