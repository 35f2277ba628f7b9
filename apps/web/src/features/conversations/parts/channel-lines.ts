import type { ChannelMessage } from '@grappe/contracts';

export type Line =
  | { readonly kind: 'day'; readonly key: string; readonly at: string }
  | { readonly kind: 'new'; readonly key: string }
  /** `continues`: by the same author shortly after the one above, so that the name is not said again. */
  | { readonly kind: 'message'; readonly key: string; readonly message: ChannelMessage; readonly continues: boolean };

const shortly = 10 * 60_000;
const dayOf = (iso: string) => new Date(iso).toDateString();

export function continues(before: ChannelMessage | undefined, authorId: string, organisationId: string | undefined, at: string): boolean {
  if (before?.author.id !== authorId || before.deleted || before.hidden) return false;
  if (organisationId !== undefined && before.organisation?.id !== organisationId) return false;
  return dayOf(before.postedAt) === dayOf(at) && new Date(at).getTime() - new Date(before.postedAt).getTime() < shortly;
}

/** Messages as they stand on screen: under their day (of this reader's clock) and author, with the mark where the new ones begin. */
export function linesOf(messages: readonly ChannelMessage[], newFrom: number | null): Line[] {
  const lines: Line[] = [];
  let before: ChannelMessage | undefined;
  for (const message of messages) {
    if (!before || dayOf(before.postedAt) !== dayOf(message.postedAt)) {
      lines.push({ kind: 'day', key: `day ${message.sequence}`, at: message.postedAt });
      before = undefined;
    }
    if (message.sequence === newFrom) {
      lines.push({ kind: 'new', key: 'new' });
      before = undefined;
    }
    lines.push({
      kind: 'message',
      key: message.id,
      message,
      continues: continues(before, message.author.id, message.organisation?.id ?? undefined, message.postedAt),
    });
    before = message;
  }
  return lines;
}
