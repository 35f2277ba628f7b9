import { describe, expect, it } from '@jest/globals';
import { MandateRight, visitor, wordsOf, type Reader } from '@grappe/contracts';
import { mandateAllows, mayFor, type MandateAct } from './mandate.policy';

const acts: readonly MandateAct[] = ['WORK', 'BIND', 'INVITE_CONTRIBUTORS', 'GIVE_MANDATES'];
const holder = (right: MandateRight): Reader => ({ ...visitor, personId: 'lea', mandates: [{ organisationId: 'atelier', right }], organisationIds: ['atelier'] });

describe('a mandate', () => {
  const allowed = ['OWNER WORK', 'OWNER BIND', 'OWNER INVITE_CONTRIBUTORS', 'OWNER GIVE_MANDATES', 'REPRESENTATIVE WORK', 'REPRESENTATIVE BIND', 'REPRESENTATIVE INVITE_CONTRIBUTORS', 'CONTRIBUTOR WORK'];

  it.each(wordsOf(MandateRight).flatMap((right) => acts.map((act) => [right, act] as const)))('%s lets its person %s as the table says, for its organisation only', (right, act) => {
    const may = allowed.includes(`${right} ${act}`);
    expect(mandateAllows(right, act)).toBe(may);
    expect(mayFor(holder(right), 'atelier', act)).toBe(may);
    expect(mayFor(holder(right), 'another', act)).toBe(false);
  });
});
