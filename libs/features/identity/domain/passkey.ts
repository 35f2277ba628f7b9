/** A key pair that a device keeps for one person here (WebAuthn); it signs in by itself, and only from our own address. */
export interface Passkey {
  readonly id: string;
  readonly personId: string;
  /** Under which its device knows it, base64url. */
  readonly credentialId: string;
  /** COSE. */
  readonly publicKey: Buffer;
  /** How often it has signed, as far as its device counts: one that goes back has been copied. */
  readonly counter: number;
  /** How its device is reached, e.g. `internal`, `usb`. */
  readonly transports: readonly string[];
  readonly name: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
}

/** For whom passkeys are made: the host of the public address, and pages of that origin alone may use them. */
export interface RelyingParty {
  readonly id: string;
  readonly origin: string;
}

export function relyingPartyAt(publicUrl: string): RelyingParty {
  const { hostname, origin } = new URL(publicUrl);
  return { id: hostname, origin };
}
