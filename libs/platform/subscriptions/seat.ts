import type { Room, Told } from '@grappe/platform/realtime';

/** What waits in a seat until its subscription takes it; `missed` where something was not heard, or too much to keep. */
export type Waiting = readonly Told[] | 'missed';

/** How much waits for a slow client before it is brought up to date from the database instead. */
const bound = 100;

/** The seat of one subscription in a room: hands out, batch by batch, what was told since the last one, until it is ended. */
export class Seat implements AsyncIterable<Waiting> {
  private told: Told[] = [];
  private missed = false;
  private ended: 'lost' | 'left' | null = null;
  private wake = (): void => undefined;

  constructor(readonly room: Room) {}

  hear(told: Told): void {
    if (this.told.push(told) > bound) this.miss();
    this.wake();
  }

  /** Something may have been said that was not heard. */
  miss(): void {
    this.told = [];
    this.missed = true;
    this.wake();
  }

  /** Whether the right to sit there was taken away. */
  get lost(): boolean {
    return this.ended === 'lost';
  }

  end(how: 'lost' | 'left'): void {
    this.ended ??= how;
    this.wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Waiting> {
    for (;;) {
      if (this.ended) return;
      const waiting: Waiting = this.missed ? 'missed' : this.told;
      if (waiting.length === 0) {
        await new Promise<void>((resolve) => (this.wake = resolve));
        continue;
      }
      this.told = [];
      this.missed = false;
      yield waiting;
    }
  }
}
