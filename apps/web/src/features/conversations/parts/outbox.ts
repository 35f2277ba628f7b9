import type { ChannelMessage } from '@grappe/contracts';

/** What somebody has sent and the server has not acknowledged yet. Its client id is made once, so that sending it again makes one message. */
export interface Outgoing {
  readonly clientId: string;
  readonly body: string;
  readonly replyTo: ChannelMessage['replyTo'];
  readonly writtenAt: string;
  readonly state: 'waiting' | 'sending' | 'failed';
  /** What went wrong. */
  readonly fault: string | null;
}

export type OutboxAct =
  | { readonly act: 'send'; readonly clientId: string; readonly body: string; readonly replyTo: Outgoing['replyTo']; readonly at: string }
  | { readonly act: 'start'; readonly clientId: string }
  | { readonly act: 'fail'; readonly clientId: string; readonly fault: string; readonly mayPass: boolean }
  | { readonly act: 'retry' }
  | { readonly act: 'settle' | 'discard'; readonly clientId: string };

const changed = (outbox: readonly Outgoing[], clientId: string, change: Partial<Outgoing>): Outgoing[] =>
  outbox.map((outgoing) => (outgoing.clientId === clientId ? { ...outgoing, ...change } : outgoing));

/** What waits to be sent, in the order in which it was written. */
export function outboxAfter(outbox: readonly Outgoing[], act: OutboxAct): readonly Outgoing[] {
  switch (act.act) {
    case 'send':
      return [...outbox, { clientId: act.clientId, body: act.body, replyTo: act.replyTo, writtenAt: act.at, state: 'waiting', fault: null }];
    case 'start':
      return changed(outbox, act.clientId, { state: 'sending', fault: null });
    case 'fail': {
      const after = changed(outbox, act.clientId, { state: 'failed', fault: act.fault });
      // Nobody answers: what was written after it would only overtake it.
      return act.mayPass
        ? after.map((outgoing) => (outgoing.state === 'waiting' ? { ...outgoing, state: 'failed', fault: act.fault } : outgoing))
        : after;
    }
    case 'retry':
      return outbox.map((outgoing) => (outgoing.state === 'failed' ? { ...outgoing, state: 'waiting', fault: null } : outgoing));
    case 'settle':
    case 'discard':
      return outbox.some(({ clientId }) => clientId === act.clientId) ? outbox.filter(({ clientId }) => clientId !== act.clientId) : outbox;
  }
}

/** The one to send now: one at a time, so that they arrive in the order in which they were written. */
export function nextToSend(outbox: readonly Outgoing[]): Outgoing | null {
  if (outbox.some(({ state }) => state === 'sending')) return null;
  return outbox.find(({ state }) => state === 'waiting') ?? null;
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** An outbox kept over a reload: whatever was on its way is sent again, under the same client id. */
export function restoredOutbox(kept: object | null): Outgoing[] {
  if (!Array.isArray(kept)) return [];
  const usable = (kept as Partial<Outgoing>[]).filter(({ clientId, body, writtenAt }) => isText(clientId) && isText(body) && isText(writtenAt));
  return usable.map((outgoing) => ({ ...(outgoing as Outgoing), state: 'waiting', fault: null }));
}
