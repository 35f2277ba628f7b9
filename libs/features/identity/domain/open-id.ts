/** A place elsewhere where persons sign in (OpenID Connect), as the installation's settings name it. */
export interface OpenIdProvider {
  /** Its name in addresses and in the database. */
  readonly id: string;
  /** As persons read it. */
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What is asked of it, e.g. `openid email profile`. */
  readonly scope: string;
}

/** Whom a provider says that somebody is. */
export interface OpenIdIdentity {
  readonly issuer: string;
  /** By which the provider knows them, for ever; addresses change hands. */
  readonly subject: string;
  readonly email: string | null;
  /** Whether the provider says that they read this address. */
  readonly emailVerified: boolean;
}

/** Where a provider sends people back; it is registered there. */
export const openIdCallback = (publicUrl: string, providerId: string): string => new URL(`/open-id/${providerId}/callback`, publicUrl).href;

/** An account elsewhere that signs in here. */
export interface LinkedAccount {
  readonly id: string;
  readonly personId: string;
  readonly provider: string;
  readonly issuer: string;
  readonly subject: string;
  /** As the provider told it, to know the account by. */
  readonly email: string | null;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
}

/** Somebody who has left for a provider and is expected back, in the same browser. */
export interface OpenIdAttempt {
  readonly provider: string;
  /** Who links an account; null: somebody signs in. */
  readonly personId: string | null;
  /** What the Passport strategy keeps until then: state, nonce and the verifier of PKCE. */
  readonly memory: object;
  /** Where they wanted to go. */
  readonly next: string;
}
