import { Injectable } from '@nestjs/common';
import type { RecordedEvent } from '@grappe/platform/events';
import { BroadcastOf, type Broadcast } from '@grappe/platform/realtime';
import { RequestAudience } from '../cases/request-audience';
import { ElevatedFileRead, ElevationEnded, ElevationStarted, type ElevationAddress } from '../domain/events';

/** An elevation concerns the consortium and who has it: told to their persons, while the others in the room see nothing new. */
@Injectable()
export class ElevationBroadcasts {
  constructor(private readonly audience: RequestAudience) {}

  @BroadcastOf(ElevationStarted)
  @BroadcastOf(ElevationEnded)
  @BroadcastOf(ElevatedFileRead)
  async concerned({ data: { projectId, personId } }: RecordedEvent<ElevationAddress>): Promise<readonly Broadcast[]> {
    const persons = new Set([personId, ...(await this.audience.ofConsortium(projectId))]);
    return [
      { reseat: { kind: 'project', id: projectId } },
      ...[...persons].map((id) => ({ room: { kind: 'person', id }, changed: { kind: 'project', id: projectId } }) as const),
    ];
  }
}
