import type { Language, TokenScope } from '@grappe/contracts';
import type { Device } from './device';

/** A person who can sign in. */
export interface Person {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly language: Language;
  readonly operator: boolean;
  /** What they do, in their own words. */
  readonly jobTitle: string | null;
  readonly biography: string | null;
  readonly phone: string | null;
  /** null: has not chosen a password yet. */
  readonly passwordHash: string | null;
  readonly createdAt: Date;
  /** When they deleted their account; null: they did not. */
  readonly leftAt: Date | null;
}

/** A browser that is signed in. Only the hash of its secret is kept. */
export interface Session extends Device {
  readonly id: string;
  readonly personId: string;
  readonly secretHash: Buffer;
  /** The beginning of the internet address of its last use (`networkOf`). */
  readonly network: string | null;
  readonly createdAt: Date;
  readonly lastUsedAt: Date;
  readonly expiresAt: Date;
  /** When its person last proved who they are; what could lock them out asks for a fresh proof. */
  readonly provedAt: Date;
  /** Signed in by half: it opens nothing but the second step. */
  readonly awaitsSecondFactor: boolean;
  readonly revokedAt: Date | null;
}

/** What a client program shows to act for a person, within scopes. Only the hash of its secret is kept. */
export interface AccessToken {
  readonly id: string;
  readonly personId: string;
  readonly secretHash: Buffer;
  readonly name: string;
  readonly scopes: readonly TokenScope[];
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
}
