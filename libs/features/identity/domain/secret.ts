import { hash, randomBytes } from 'node:crypto';

/** A secret of 256 random bits, and the hash under which it is kept. A fast hash is right for what cannot be guessed. */
export function newSecret(prefix = ''): { secret: string; hash: Buffer } {
  const secret = prefix + randomBytes(32).toString('base64url');
  return { secret, hash: hashOf(secret) };
}

/** SHA-256 of a secret. */
export const hashOf = (secret: string): Buffer => hash('sha256', secret, 'buffer');

/** Begins every access token, so that leak scanners can know it. */
export const accessTokenPrefix = 'grappe_';
