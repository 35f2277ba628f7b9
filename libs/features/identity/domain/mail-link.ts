import type { MailLinkPurpose } from '@grappe/contracts';

/** A link sent to an address: whoever opens it reads its mail. Works once, for a short time; only the hash of its secret is kept. */
export interface MailLink {
  readonly id: string;
  readonly purpose: MailLinkPurpose;
  readonly email: string;
  /** Whose account it concerns; null where it is to make one. */
  readonly personId: string | null;
  /** What it opens beyond the account, in the words of the feature that offers it. */
  readonly opens: object | null;
  readonly secretHash: Buffer;
  /** Of the browser in which it was asked for. */
  readonly browserHash: Buffer | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
}

/** Name of the cookie by which a browser is known again that asked for a link. */
export const browserCookie = 'grappe_browser';
