import { Injectable } from '@nestjs/common';
import { holdsScope, type Reader } from '@grappe/contracts';
import { RoomOf, type RoomPolicy } from '@grappe/platform/realtime';

/** Members of a cluster and its animateurs hear what happens there. */
@Injectable()
@RoomOf('cluster')
export class ClusterRoom implements RoomPolicy {
  maySit(reader: Reader, clusterId: string): Promise<boolean> {
    return Promise.resolve(holdsScope(reader, 'DIRECTORY_READ') && reader.clusterIds.includes(clusterId));
  }
}

/** Anyone hears that the public counters of a cluster have moved. */
@Injectable()
@RoomOf('showcase')
export class ShowcaseRoom implements RoomPolicy {
  maySit(): Promise<boolean> {
    return Promise.resolve(true);
  }
}
