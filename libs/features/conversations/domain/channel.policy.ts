import type { Reader } from '@grappe/contracts';
import { sitsOn, type Seat } from './channel';

/** What of a channel decides on what a reader may do there. */
export interface ChannelFacts {
  readonly seats: readonly Pick<Seat, 'personId' | 'organisationId' | 'moderates'>[];
}

export interface ChannelPermissions {
  readonly post: boolean;
  readonly moderate: boolean;
}

/** Who sits in a channel speaks there; who moderates it hides what must not stand. */
export function channelCan(reader: Reader, { seats }: ChannelFacts): ChannelPermissions {
  const own = seats.filter((seat) => sitsOn(reader, seat));
  return { post: own.length > 0, moderate: own.some((seat) => seat.moderates) };
}
