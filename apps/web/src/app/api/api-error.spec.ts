import { expect, it } from '@jest/globals';
import { refused, unreachable } from './api-error';

it('tells what may pass by itself, and is sent again under the same name, from a refusal', () => {
  const codes = ['UNAVAILABLE', 'QUERY_TOO_SLOW', 'NOT_ALLOWED', 'INTERNAL'] as const;
  expect(codes.map((code) => refused({ message: '', extensions: { code } }).mayPass)).toEqual([true, false, false, false]);
  expect(unreachable().mayPass).toBe(true);
});
