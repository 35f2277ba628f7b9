import { expect, it } from '@jest/globals';
import { stateOf } from './invitation-state';

const now = new Date('2026-11-23T12:00:00Z');
const open = { expiresAt: '2026-11-24T12:00:00Z', acceptedAt: null, revokedAt: null };

it.each([
  ['waiting', open],
  ['expired', { ...open, expiresAt: '2026-11-23T12:00:00Z' }],
  ['revoked', { ...open, revokedAt: '2026-11-22T12:00:00Z' }],
  ['accepted', { ...open, expiresAt: '2026-11-22T12:00:00Z', acceptedAt: '2026-11-21T12:00:00Z' }],
] as const)('says that an invitation is %s', (state, invitation) => {
  expect(stateOf(invitation, now)).toBe(state);
});
