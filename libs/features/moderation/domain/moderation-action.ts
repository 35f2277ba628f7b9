import type { ModerationActionKind } from '@grappe/contracts';

/** What an animateur or chair decided about a message, and why. Never changed: the log is what happened. */
export interface ModerationAction {
  readonly id: string;
  readonly kind: ModerationActionKind;
  readonly clusterId: string;
  readonly channelId: string;
  readonly messageId: string;
  readonly authorPersonId: string;
  readonly moderatorPersonId: string;
  readonly reason: string;
  readonly reportId: string | null;
  readonly at: Date;
}
