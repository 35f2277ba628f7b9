import { Injectable } from '@nestjs/common';
import type { Reader } from '@grappe/contracts';
import type { Broadcast, Room } from '@grappe/platform/realtime';
import { AudienceChange } from '../cases/audience-change';
import type { ShownNoun } from '../data/audience';
import type { FormerlyShown } from '../domain/audience';

/** Tells an audience, and the one before, that a list of theirs has changed; for the others nothing has happened. */
@Injectable()
export class AudienceTold {
  constructor(private readonly change: AudienceChange) {}

  async of(noun: ShownNoun, id: string, clusterId: string, former: FormerlyShown | null): Promise<readonly Broadcast[]> {
    const { clusterIds, personIds } = await this.change.places(noun, id, former);
    const rooms: readonly Room[] = [
      { kind: 'showcase', id: clusterId },
      ...clusterIds.map((cluster) => ({ kind: 'cluster', id: cluster }) as const),
      ...personIds.map((person) => ({ kind: 'person', id: person }) as const),
    ];
    const among = (reader: Reader): Promise<boolean> => this.change.seesOrSaw(noun, reader, id, former);
    return rooms.map((room) => ({ room, changed: { kind: `${noun}s`, id: clusterId }, among }));
  }
}
