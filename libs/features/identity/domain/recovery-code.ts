import { randomInt } from 'node:crypto';
import { hashOf } from './secret';

/** Without the letters and digits that are taken for one another. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
const groups = 4;
const groupLength = 4;

/** A recovery code of 79 random bits, e.g. `k7mq-x2ab-9fgh-p4rt`: too much to guess, so a fast hash keeps it. */
export function newRecoveryCode(): string {
  const letters = () => Array.from({ length: groupLength }, () => alphabet[randomInt(alphabet.length)]).join('');
  return Array.from({ length: groups }, letters).join('-');
}

/** The hash under which a code is kept, however it was typed. */
export const recoveryCodeHash = (typed: string): Buffer => hashOf(typed.toLowerCase().replace(/[^a-z0-9]/g, ''));
