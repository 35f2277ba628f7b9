import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Reader, RoomKind } from '@grappe/contracts';
import { declaredMethods, Discovery } from '@grappe/platform/jobs';
import type { RecordedEvent } from '@grappe/platform/events';
import { broadcastMetadata, roomMetadata, type Broadcast, type Room, type RoomPolicy } from './declarations';

type Broadcaster = (event: RecordedEvent) => Promise<readonly Broadcast[]> | readonly Broadcast[];

/** What the features of this process declare: kinds of rooms, and who hears which event. */
@Injectable()
export class Rooms implements OnModuleInit {
  private readonly policies = new Map<RoomKind, RoomPolicy>();
  private readonly broadcasters = new Map<string, Broadcaster[]>();

  constructor(private readonly discovery: Discovery) {}

  onModuleInit(): void {
    for (const { instance } of this.discovery.service.getProviders()) {
      const kind: RoomKind | undefined = instance && this.discovery.reflector.get<RoomKind | undefined>(roomMetadata, (instance as object).constructor);
      if (kind) this.policies.set(kind, instance as RoomPolicy);
    }
    for (const { metadata: eventNames, call } of declaredMethods<readonly string[]>(this.discovery, broadcastMetadata)) {
      for (const eventName of eventNames) this.broadcasters.set(eventName, [...(this.broadcasters.get(eventName) ?? []), call as Broadcaster]);
    }
  }

  /** The policy of a kind of room; undefined for a kind that nobody declares, which nobody may join. */
  policy(kind: RoomKind): RoomPolicy | undefined {
    return this.policies.get(kind);
  }

  async maySit(reader: Reader, room: Room): Promise<boolean> {
    return (await this.policies.get(room.kind)?.maySit(reader, room.id)) ?? false;
  }

  hears(eventName: string): boolean {
    return this.broadcasters.has(eventName);
  }

  /** All that is to be said of an event. */
  async broadcastsOf(event: RecordedEvent): Promise<readonly Broadcast[]> {
    const answers = await Promise.all((this.broadcasters.get(event.name) ?? []).map((broadcaster) => broadcaster(event)));
    return answers.flat();
  }
}
