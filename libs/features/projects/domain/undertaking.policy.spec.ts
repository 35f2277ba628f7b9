import { describe, expect, it } from '@jest/globals';
import { visitor, type MandateRight, type Reader, type UndertakingStatus } from '@grappe/contracts';
import { ImpossibleMove } from '@grappe/platform/kernel';
import { undertakingLifecycle } from './undertaking.lifecycle';
import { undertakingCan } from './undertaking.policy';

const reader = (organisationId: string, right: MandateRight = 'OWNER'): Reader => ({
  ...visitor,
  personId: 'lea',
  mandates: [{ organisationId, right }],
  organisationIds: [organisationId],
});
const allowed = (who: Reader, status: UndertakingStatus): string[] =>
  Object.entries(undertakingCan(who, { organisationId: 'fonderie', leadOrganisationId: 'atelier', status })).flatMap(([act, may]) => (may ? [act] : []));

describe('what one may do with an undertaking', () => {
  it('is to answer for who binds the organisation, to read for who works for it, to withdraw for the lead', () => {
    expect(allowed(reader('fonderie'), 'PROPOSED')).toEqual(['accept', 'decline']);
    expect(allowed(reader('fonderie', 'CONTRIBUTOR'), 'PROPOSED')).toEqual([]);
    expect(allowed(reader('fonderie', 'CONTRIBUTOR'), 'ACCEPTED')).toEqual(['read']);
    expect(allowed(reader('fonderie'), 'DECLINED')).toEqual(['accept']);
    expect(allowed(reader('fonderie'), 'WITHDRAWN')).toEqual([]);
    for (const status of ['PROPOSED', 'ACCEPTED', 'DECLINED'] as const) expect(allowed(reader('atelier'), status)).toEqual(['withdraw']);
    expect(allowed(reader('atelier', 'CONTRIBUTOR'), 'ACCEPTED')).toEqual([]);
    expect(allowed(reader('ailleurs'), 'ACCEPTED')).toEqual([]);
  });
});

describe('the life of an undertaking', () => {
  const possible = ['PROPOSED>ACCEPTED', 'PROPOSED>DECLINED', 'PROPOSED>WITHDRAWN', 'ACCEPTED>WITHDRAWN', 'DECLINED>ACCEPTED', 'DECLINED>WITHDRAWN'];
  const pairs = undertakingLifecycle.states.flatMap((from) => undertakingLifecycle.states.map((to) => [from, to] as const));

  it.each(pairs)('%s → %s', (from, to) => {
    if (possible.includes(`${from}>${to}`)) expect(undertakingLifecycle.move(from, to)).toBe(to);
    else expect(() => undertakingLifecycle.move(from, to)).toThrow(ImpossibleMove);
  });
});
