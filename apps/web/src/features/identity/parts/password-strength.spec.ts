import { expect, it } from '@jest/globals';
import { strengthOf } from './password-strength';

it.each([
  ['court', 'weak'],
  ['aaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
  ['motdepasse12', 'fair'],
  ['un chat dort au soleil', 'strong'],
] as const)('%s is %s', (password, strength) => {
  expect(strengthOf(password)).toBe(strength);
});
