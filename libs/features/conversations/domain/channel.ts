import type { Reader } from '@grappe/contracts';

/** Which feature opened a channel, and answers for what it is about. */
export type ChannelKind = 'WORKING_GROUP' | 'PROJECT';

/** Where messages follow one another, numbered without holes. */
export interface Channel {
  readonly id: string;
  readonly kind: ChannelKind;
  /** Number of the last message; 0 before the first. */
  readonly lastSequence: number;
  readonly createdAt: Date;
}

/**
 * The right to read and write in a channel: of one person, who sits there for an organisation,
 * or of an organisation, for which sits whoever holds a mandate of it.
 */
export interface Seat {
  readonly id: string;
  readonly channelId: string;
  readonly personId: string | null;
  readonly organisationId: string | null;
  /** Whether one may hide messages of others. */
  readonly moderates: boolean;
  readonly since: Date;
  /** The channel's last number when the seat was taken: what came before was never unread. */
  readonly fromSequence: number;
}

type SeatOwner = Pick<Seat, 'personId' | 'organisationId'>;

/** Whether the reader sits there; the same rule as the scope in `data/channel.visibility.ts`. */
export function sitsOn(reader: Reader, seat: SeatOwner): boolean {
  if (seat.personId !== null) return seat.personId === reader.personId;
  return seat.organisationId !== null && reader.organisationIds.includes(seat.organisationId);
}

/**
 * The seat from which the reader speaks, so that a message bears the organisation for which it is said; null: they have none.
 * @param organisationId when they hold several seats, the organisation for which they want to speak
 */
export function seatToSpeakFrom<Held extends SeatOwner>(reader: Reader, seats: readonly Held[], organisationId: string | null): Held | null {
  const own = seats.filter((seat) => sitsOn(reader, seat) && (organisationId === null || seat.organisationId === organisationId));
  return own.find((seat) => seat.personId !== null) ?? own[0] ?? null;
}
