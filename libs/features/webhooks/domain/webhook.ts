import type { WebhookDeliveryStatus, WebhookEvent, WebhookFault, WebhookStop } from '@grappe/contracts';

/** An address of an organisation's own that is called when something happens which the organisation may see. */
export interface Webhook {
  readonly id: string;
  readonly organisationId: string;
  /** In whose name its payloads are read: who made it, or resumed it. */
  readonly personId: string;
  readonly name: string;
  readonly url: string;
  readonly events: readonly WebhookEvent[];
  /** Sealed, as is the one before, which still signs until then, so that a receiver can change over. */
  readonly secret: Buffer;
  readonly formerSecret: Buffer | null;
  readonly formerSecretUntil: Date | null;
  readonly createdAt: Date;
  /** null: it is called. */
  readonly stoppedFor: WebhookStop | null;
}

/** One thing that a webhook is told, however often it is tried. */
export interface WebhookDelivery {
  readonly id: string;
  readonly webhookId: string;
  readonly event: WebhookEvent;
  /** Of the product's event that caused it, or its own where it was asked for by hand. */
  readonly eventId: string;
  /** What it is about, to be read by the reads; null for a test. */
  readonly noun: string | null;
  readonly subjectId: string | null;
  readonly createdAt: Date;
  readonly status: WebhookDeliveryStatus;
  readonly attempts: number;
  /** null: given up, delivered, or not to be tried any more. */
  readonly nextAttemptAt: Date | null;
  readonly lastAttemptAt: Date | null;
  readonly responseStatus: number | null;
  readonly fault: WebhookFault | null;
  readonly milliseconds: number | null;
}
