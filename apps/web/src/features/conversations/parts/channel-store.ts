import type { ChannelMessage } from '@grappe/contracts';
import { emptyLog, heard, loadedMore, loadedNewest, missingAfter, type ChannelLog } from './channel-log';

export interface Range {
  readonly first: number;
  readonly before?: number;
  readonly after?: number;
}

interface Channel {
  readonly messages: readonly ChannelMessage[];
}

const page = 50;
/** Pages of the past and of gaps; what the server gives at most. */
const morePage = 100;
/** Whoever reads the past keeps this much of it on screen when everything is read anew. */
const keptAtMost = 400;

/**
 * The live store of one channel: asks, listens, and keeps the log whole. The rules are those of `channel-log.ts`;
 * here is only when to ask.
 */
export class ChannelStore<Answer extends Channel> {
  private current: ChannelLog = emptyLog;
  private readonly listeners = new Set<() => void>();
  private filling = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param patience milliseconds that a missing message has to come by itself before it is asked for */
  constructor(
    private readonly ask: (range: Range) => Promise<Answer | null>,
    private readonly patience = { gap: 300, retry: 3_000 },
  ) {}

  readonly log = (): ChannelLog => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) clearTimeout(this.timer);
    };
  };

  /**
   * Reads the newest messages, and as far back as somebody is reading. null: the channel is not there for this reader.
   * @param brought the newest messages, where the page has read them already
   */
  async load(brought: Answer | null = null): Promise<Answer | null> {
    const { clock: askedAt, first, last } = this.current;
    const answer = brought ?? (await this.ask({ first: page }));
    if (!answer) return null;
    let messages = [...answer.messages];
    while (first <= last && messages.length < keptAtMost) {
      const before = messages[0]?.sequence ?? 0;
      if (before <= first) break;
      const older = await this.ask({ first: morePage, before });
      if (!older || older.messages.length === 0) break;
      messages = [...older.messages, ...messages];
    }
    this.become(loadedNewest(this.current, { messages, askedAt }));
    return answer;
  }

  async loadOlder(): Promise<void> {
    const { clock: askedAt, first } = this.current;
    const answer = await this.ask({ first: page, before: first });
    if (answer) this.become(loadedMore(this.current, { messages: answer.messages, askedAt }));
  }

  hear(message: ChannelMessage): void {
    this.become(heard(this.current, message));
  }

  private become(log: ChannelLog): void {
    this.current = log;
    for (const listener of this.listeners) listener();
    if (missingAfter(log) !== null) this.fillSoon(this.patience.gap);
  }

  private fillSoon(delay: number): void {
    if (this.filling || this.listeners.size === 0) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.fill(), delay);
  }

  /** Asks for what is missing, until nothing is; what cannot be had now is asked for again later. */
  private async fill(): Promise<void> {
    const after = missingAfter(this.current);
    if (after === null || this.filling) return;
    this.filling = true;
    const askedAt = this.current.clock;
    const answer = await this.ask({ first: morePage, after }).catch(() => null);
    this.filling = false;
    if (answer) this.become(loadedMore(this.current, { messages: answer.messages, askedAt }));
    if (missingAfter(this.current) !== null) this.fillSoon(this.current.last > after ? 0 : this.patience.retry);
  }
}
