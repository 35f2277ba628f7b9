import { generateSecret, generateURI, verify } from 'otplib';

/** Seconds that a code shows; one before and one after are taken as well, for clocks that differ. */
const period = 30;

/** An application that shows a new code every thirty seconds (TOTP, RFC 6238). The secret that it shares with us is sealed. */
export interface AuthenticatorApp {
  readonly personId: string;
  readonly sealedSecret: Buffer;
  readonly createdAt: Date;
  /** When its first code was typed; null: it is none yet. */
  readonly confirmedAt: Date | null;
  /** The time step of the last code that was taken: neither it nor an older one is taken again. */
  readonly lastStep: number;
}

/** A secret of 160 bits in base32, as such applications take it. */
export const newAuthenticatorSecret = (): string => generateSecret();

/** The address that an application reads from a QR code. */
export const authenticatorUri = (secret: string, email: string): string => generateURI({ issuer: 'Grappe', label: email, secret });

/** The time step of a code that is right now and was not taken before, or null. */
export async function stepOf(code: string, secret: string, lastStep: number, now: Date): Promise<number | null> {
  if (!/^\d{6}$/.test(code)) return null;
  const result = await verify({ secret, token: code, epoch: Math.floor(now.getTime() / 1000), epochTolerance: period });
  return result.valid && 'timeStep' in result && result.timeStep > lastStep ? result.timeStep : null;
}
