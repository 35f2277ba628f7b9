import { limits, type Reader } from '@grappe/contracts';
import { DomainError, NotFound } from '@grappe/platform/kernel';
import { sameRoom, type Listener, type Room, type Rooms, type Told } from '@grappe/platform/realtime';
import { Seat, type Waiting } from './seat';

/** How a subscription is fed: what to say now that this was told. First, with `joined`, what the client does not have yet. */
export type News<Payload> = (reader: Reader, told: Waiting | 'joined') => Promise<readonly Payload[]>;

/** What a subscription asks for: a field, and how many objects its answer can hold. */
interface Asked {
  readonly field: string;
  readonly cost: number;
}

/** A client's connection: who it is, and the seats of its subscriptions. */
export class Connection implements Listener {
  private readonly seats = new Set<Seat>();

  /**
   * @param identify asks anew who the client is, by what it once showed
   * @param pay spends what so many objects cost; RATE_LIMITED where the client has no points left
   * @param countOf how many subscriptions a person has in this process
   */
  constructor(
    public reader: Reader,
    readonly identify: () => Promise<Reader>,
    readonly close: () => void,
    readonly pay: (cost: number) => Promise<void>,
    private readonly houseRooms: Rooms,
    private readonly countOf: (personId: string) => number,
  ) {}

  get subscriptions(): number {
    return this.seats.size;
  }

  rooms(): readonly Room[] {
    return [...this.seats].map(({ room }) => room);
  }

  leave(room: Room): void {
    for (const seat of this.seats) if (sameRoom(seat.room, room)) this.stand(seat, 'lost');
  }

  hear(told: Told): void {
    for (const seat of this.seats) if (sameRoom(seat.room, told.room)) seat.hear(told);
  }

  missed(): void {
    for (const seat of this.seats) seat.miss();
  }

  /**
   * Sits down in a room; NOT_FOUND where the reader may not. Each payload answers the subscription's field, and is read by whoever the
   * reader is at that moment, at the cost of the first. Who loses the right to sit there is told NOT_FOUND, who has no points left RATE_LIMITED, and the
   * subscription ends.
   */
  async sit<Payload>(room: Room, { field, cost }: Asked, news: News<Payload>): Promise<AsyncIterableIterator<object>> {
    this.requirePlace();
    // First the seat, then the question: a right that is lost in between takes this seat away too.
    const seat = new Seat(room);
    this.seats.add(seat);
    if (!(await this.houseRooms.maySit(this.reader, room)) || !this.seats.has(seat)) {
      this.stand(seat);
      throw new NotFound();
    }
    const payloads = this.payloads(seat, { field, cost }, news);
    const stream: AsyncIterableIterator<object> = {
      next: () => payloads.next(),
      // Ended first, since the generator may be waiting in the seat for something to be told.
      return: () => {
        this.stand(seat);
        return payloads.return(undefined);
      },
      [Symbol.asyncIterator]: () => stream,
    };
    return stream;
  }

  private stand(seat: Seat, how: 'lost' | 'left' = 'left'): void {
    this.seats.delete(seat);
    seat.end(how);
  }

  private async *payloads<Payload>(seat: Seat, { field, cost }: Asked, news: News<Payload>): AsyncGenerator<object, undefined> {
    try {
      for (const payload of await news(await this.again(), 'joined')) yield { [field]: payload };
      for await (const told of seat) {
        await this.pay(cost);
        for (const payload of await news(await this.again(), told)) yield { [field]: payload };
      }
      if (seat.lost) yield { [field]: new NotFound() };
    } catch (error) {
      // graphql-js takes a returned error like a thrown one: the last answer of the subscription tells it.
      yield { [field]: error instanceof Error ? error : new Error(String(error)) };
    } finally {
      this.stand(seat);
    }
    return undefined;
  }

  /** Who reads now; NOT_FOUND, and an end to the connection, when what was shown proves nobody or somebody else by now. */
  private async again(): Promise<Reader> {
    const reader = await this.identify();
    if (reader.personId !== this.reader.personId) {
      this.close();
      throw new NotFound();
    }
    this.reader = reader;
    return reader;
  }

  private requirePlace(): void {
    const { personId } = this.reader;
    if (this.seats.size >= limits.subscriptionsPerConnection) throw new DomainError('QUERY_TOO_LARGE', { limit: `subscriptions: ${limits.subscriptionsPerConnection}` });
    if (personId !== null && this.countOf(personId) >= limits.subscriptionsPerPerson)
      throw new DomainError('QUERY_TOO_LARGE', { limit: `subscriptions: ${limits.subscriptionsPerPerson}` });
  }
}
