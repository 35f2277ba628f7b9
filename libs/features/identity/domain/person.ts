import type { Language, TokenScope } from '@grappe/contracts';

/** A person who can sign in. */
export interface Person {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly language: Language;
  readonly operator: boolean;
  /** null: has not chosen a password yet. */
  readonly passwordHash: string | null;
  readonly createdAt: Date;
}

/** A browser that is signed in. Only the hash of its secret is kept. */
export interface Session {
  readonly id: string;
  readonly personId: string;
  readonly secretHash: Buffer;
  readonly device: string | null;
  readonly createdAt: Date;
  readonly lastUsedAt: Date;
  readonly expiresAt: Date;
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
