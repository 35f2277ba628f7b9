import { limits } from '@grappe/contracts';

export type Strength = 'weak' | 'fair' | 'strong';

/**
 * A hint, not a rule: length counts most, then variety; what repeats itself counts little.
 * The one rule (the length) is in the contracts.
 */
export function strengthOf(password: string): Strength {
  const different = new Set(password.toLowerCase()).size;
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\d]/u].filter((kind) => kind.test(password)).length;
  if (password.length < limits.passwordLength.min || different < 6) return 'weak';
  return password.length + different / 2 + kinds * 2 >= 26 ? 'strong' : 'fair';
}
