import { describe, expect, it } from '@jest/globals';
import { visitor, type Reader } from '@grappe/contracts';
import { channelCan } from './channel.policy';

const lea: Reader = { ...visitor, personId: 'lea', organisationIds: ['atelier'] };
const seat = (personId: string | null, organisationId: string | null, moderates = false) => ({ personId, organisationId, moderates });

describe('what one may do in a channel', () => {
  it('is nothing without a seat', () => {
    expect(channelCan(lea, { seats: [seat('ines', 'atelier', true)] })).toEqual({ post: false, moderate: false });
    expect(channelCan(visitor, { seats: [seat('lea', 'atelier', true)] })).toEqual({ post: false, moderate: false });
  });

  it('is to post from a seat', () => {
    expect(channelCan(lea, { seats: [seat('lea', 'atelier')] })).toEqual({ post: true, moderate: false });
    expect(channelCan(lea, { seats: [seat(null, 'atelier')] })).toEqual({ post: true, moderate: false });
  });

  it('is to moderate where one of one’s seats does', () => {
    expect(channelCan(lea, { seats: [seat('lea', 'atelier'), seat(null, 'atelier', true)] })).toEqual({ post: true, moderate: true });
    expect(channelCan(lea, { seats: [seat('lea', 'atelier'), seat('ines', 'atelier', true)] })).toEqual({ post: true, moderate: false });
  });
});
