import type { ChannelMessage } from '@grappe/contracts';
import { describe, expect, it } from '@jest/globals';
import { linesOf } from './channel-lines';

let sequence = 0;
function said(author: string, at: string, changes: Partial<ChannelMessage> = {}): ChannelMessage {
  sequence++;
  const base = {
    id: `m${sequence}`,
    channelId: 'c',
    sequence,
    organisation: null,
    body: 'Bonjour',
    editedAt: null,
    deleted: false,
    hidden: false,
    replyTo: null,
    clientId: null,
  };
  return { ...base, author: { id: author, name: author }, postedAt: new Date(at).toISOString(), ...changes };
}

const told = (messages: ChannelMessage[], newFrom: number | null = null) =>
  linesOf(messages, newFrom).map((line) => (line.kind === 'message' ? (line.continues ? '+' : line.message.author.id) : line.kind));

describe('lines of a channel', () => {
  it('name an author once as long as they go on, and anew on another day, after a while, or for another organisation', () => {
    const messages = [
      said('lea', '2026-03-02T09:00:00'),
      said('lea', '2026-03-02T09:04:00'),
      said('karim', '2026-03-02T09:05:00'),
      said('lea', '2026-03-02T09:06:00'),
      said('lea', '2026-03-02T09:30:00'),
      said('lea', '2026-03-02T09:31:00', { organisation: { id: 'o', name: 'Novalum' } }),
      said('lea', '2026-03-03T00:01:00'),
    ];
    expect(told(messages)).toEqual(['day', 'lea', '+', 'karim', 'lea', 'lea', 'lea', 'day', 'lea']);
  });

  it('name an author again after a tombstone and under the mark of what is new', () => {
    const messages = [
      said('lea', '2026-03-02T09:00:00', { deleted: true, body: null }),
      said('lea', '2026-03-02T09:01:00'),
      said('lea', '2026-03-02T09:02:00'),
    ];
    expect(told(messages, messages[2]?.sequence)).toEqual(['day', 'lea', 'lea', 'new', 'lea']);
  });
});
