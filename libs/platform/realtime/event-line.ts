import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { EventLog, type RecordedEvent } from '@grappe/platform/events';
import { EventListener } from './event-listener';
import { Rooms } from './rooms';
import { passOn, reseat, type Seating } from './seats';

/** Committed events, one by one in the order of their commits, told to all who listen to this process. */
@Injectable()
export class EventLine implements OnApplicationBootstrap {
  private readonly logger = new Logger('Realtime');
  private readonly seatings: Seating[] = [];
  /** Events wait in line, so that a seat is left before the next event is told. */
  private line: Promise<void> = Promise.resolve();

  constructor(
    private readonly rooms: Rooms,
    private readonly log: EventLog,
    private readonly listener: EventListener,
  ) {}

  /** From now on these listeners hear what is said. */
  join(seating: Seating): void {
    this.seatings.push(seating);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.listener.listen({
      heard: (eventId) => this.queue(() => this.tell(eventId)),
      lostSight: () => this.queue(() => this.startAfresh()),
    });
  }

  private queue(work: () => Promise<void>): void {
    this.line = this.line.then(work).catch((error: unknown) => this.logger.error(error));
  }

  private async tell(eventId: string): Promise<void> {
    const [event] = await this.log.load([eventId]);
    if (!event || !this.rooms.hears(event.name)) return;
    for (const broadcast of await this.rooms.broadcastsOf(event as RecordedEvent)) for (const seating of this.seatings) await passOn(this.rooms, seating, broadcast);
  }

  /** Events may have been missed: all seats are asked anew, and those who sit are told. */
  private async startAfresh(): Promise<void> {
    for (const seating of this.seatings) {
      for (const listener of [...seating.all()]) await reseat(this.rooms, listener);
      for (const listener of [...seating.all()]) listener.missed();
    }
  }
}
