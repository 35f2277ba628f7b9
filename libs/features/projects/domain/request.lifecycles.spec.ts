import { describe, expect, it } from '@jest/globals';
import { ImpossibleMove } from '@grappe/platform/kernel';
import { invitationStatusAt } from './request';
import { interestLifecycle, invitationLifecycle } from './request.lifecycles';

const pairsOf = <State extends string>(states: readonly State[]) => states.flatMap((from) => states.map((to) => [from, to] as const));

describe('the life of an expression of interest', () => {
  const possible = [
    'SENT>SHORTLISTED', 'SENT>ACCEPTED', 'SENT>DECLINED', 'SENT>WITHDRAWN',
    'SHORTLISTED>ACCEPTED', 'SHORTLISTED>DECLINED', 'SHORTLISTED>WITHDRAWN',
  ];

  it.each(pairsOf(interestLifecycle.states))('%s → %s', (from, to) => {
    if (possible.includes(`${from}>${to}`)) expect(interestLifecycle.move(from, to)).toBe(to);
    else expect(() => interestLifecycle.move(from, to)).toThrow(ImpossibleMove);
  });
});

describe('the life of an invitation', () => {
  const possible = ['SENT>ACCEPTED', 'SENT>DECLINED', 'SENT>WITHDRAWN', 'SENT>EXPIRED'];

  it.each(pairsOf(invitationLifecycle.states))('%s → %s', (from, to) => {
    if (possible.includes(`${from}>${to}`)) expect(invitationLifecycle.move(from, to)).toBe(to);
    else expect(() => invitationLifecycle.move(from, to)).toThrow(ImpossibleMove);
  });

  it('ends by itself when nobody answers in time', () => {
    const expiresAt = new Date('2026-12-01T00:00:00Z');
    expect(invitationStatusAt({ status: 'SENT', expiresAt }, new Date('2026-11-30T23:59:59Z'))).toBe('SENT');
    expect(invitationStatusAt({ status: 'SENT', expiresAt }, expiresAt)).toBe('EXPIRED');
    expect(invitationStatusAt({ status: 'ACCEPTED', expiresAt }, new Date('2027-01-01T00:00:00Z'))).toBe('ACCEPTED');
  });
});
