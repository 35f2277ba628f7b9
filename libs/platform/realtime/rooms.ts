import { Injectable, type OnModuleInit } from '@nestjs/common';
import { holdsScope, type ChannelMessage, type Reader, type RoomKind } from '@grappe/contracts';
import { declaredMethods, Discovery } from '@grappe/platform/jobs';
import type { RecordedEvent } from '@grappe/platform/events';
import { broadcastMetadata, roomMetadata, type Broadcast, type Room, type RoomDeclaration, type RoomPolicy } from './declarations';

export interface DeclaredRoom extends RoomDeclaration {
  readonly policy: RoomPolicy;
}
type Broadcaster = (event: RecordedEvent) => Promise<readonly Broadcast[]> | readonly Broadcast[];

/** What the features of this process declare: kinds of rooms, and who hears which event. */
@Injectable()
export class Rooms implements OnModuleInit {
  private readonly rooms = new Map<RoomKind, DeclaredRoom>();
  private readonly broadcasters = new Map<string, Broadcaster[]>();

  constructor(private readonly discovery: Discovery) {}

  onModuleInit(): void {
    for (const { instance } of this.discovery.service.getProviders()) {
      const declared = instance && this.discovery.reflector.get<RoomDeclaration | undefined>(roomMetadata, (instance as object).constructor);
      if (declared) this.declare({ ...declared, policy: instance as RoomPolicy });
    }
    for (const { metadata: eventNames, call } of declaredMethods<readonly string[]>(this.discovery, broadcastMetadata)) {
      for (const eventName of eventNames) this.broadcasters.set(eventName, [...(this.broadcasters.get(eventName) ?? []), call as Broadcaster]);
    }
  }

  /** Every kind of room of this process, in a stable order. */
  all(): readonly DeclaredRoom[] {
    return [...this.rooms.values()].sort((a, b) => a.kind.localeCompare(b.kind));
  }

  /** A kind that nobody declares nobody may join. */
  async maySit(reader: Reader, { kind, id }: Room): Promise<boolean> {
    const room = this.rooms.get(kind);
    return room !== undefined && holdsScope(reader, room.scope) && room.policy.maySit(reader, id);
  }

  /** What somebody who sits there has missed; null when too much. */
  async missed(reader: Reader, { kind, id }: Room, after: number): Promise<readonly ChannelMessage[] | null> {
    const policy = this.rooms.get(kind)?.policy;
    return policy?.missed ? policy.missed(reader, id, after) : [];
  }

  hears(eventName: string): boolean {
    return this.broadcasters.has(eventName);
  }

  /** All that is to be said of an event. */
  async broadcastsOf(event: RecordedEvent): Promise<readonly Broadcast[]> {
    const answers = await Promise.all((this.broadcasters.get(event.name) ?? []).map((broadcaster) => broadcaster(event)));
    return answers.flat();
  }

  private declare(room: DeclaredRoom): void {
    if (this.rooms.has(room.kind)) throw new Error(`The room ${room.kind} is declared twice`);
    this.rooms.set(room.kind, room);
  }
}
