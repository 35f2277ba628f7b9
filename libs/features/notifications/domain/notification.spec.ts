import { describe, expect, it } from '@jest/globals';
import { audienceOf } from './notification';

const by = (personId: string | null) => ({ id: 'event', actor: { personId, organisationId: null } });

describe('who is told of an event', () => {
  it('is everyone concerned, once', () => {
    expect(audienceOf({ event: by('lea'), personIds: ['ines', 'paul', 'ines'] })).toEqual(['ines', 'paul']);
  });

  it('is never the one whose own act it was', () => {
    expect(audienceOf({ event: by('lea'), personIds: ['lea', 'ines'] })).toEqual(['ines']);
    expect(audienceOf({ event: by('lea'), personIds: ['lea'] })).toEqual([]);
  });

  it('is everyone when the product itself acted', () => {
    expect(audienceOf({ event: by(null), personIds: ['lea', 'ines'] })).toEqual(['lea', 'ines']);
  });
});
