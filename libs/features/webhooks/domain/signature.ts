import { createHmac, randomBytes } from 'node:crypto';

/** Begins every secret of a webhook (Standard Webhooks); the key is the base64 that follows. */
const prefix = 'whsec_';

/** Where the secret of a webhook is sealed for. */
export const placeOfSecret = (webhookId: string): string => `webhook:${webhookId}`;

export const newWebhookSecret = (): string => prefix + randomBytes(32).toString('base64');

interface Secrets<Secret> {
  readonly secret: Secret;
  readonly formerSecret: Secret | null;
  readonly formerSecretUntil: Date | null;
}

/** The secrets that sign at a moment: the one that stands, and for a while the one before. */
export const secretsAt = <Secret>({ secret, formerSecret, formerSecretUntil }: Secrets<Secret>, at: Date): readonly Secret[] =>
  formerSecret !== null && formerSecretUntil !== null && formerSecretUntil > at ? [secret, formerSecret] : [secret];

/**
 * The headers that a receiver checks (Standard Webhooks): HMAC-SHA256 over `<id>.<timestamp>.<body>`, one signature for each secret.
 * @param at goes along in seconds, so that a receiver can refuse what is old
 */
export function signedHeaders(id: string, at: Date, body: string, secrets: readonly string[]): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(prefix.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  });
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}
