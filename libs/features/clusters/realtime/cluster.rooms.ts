import { Injectable } from '@nestjs/common';
import type { Reader } from '@grappe/contracts';
import { RoomOf, type RoomPolicy } from '@grappe/platform/realtime';

/** Members of a cluster and its animateurs hear what happens there. */
@Injectable()
@RoomOf('cluster', 'DIRECTORY_READ')
export class ClusterRoom implements RoomPolicy {
  maySit(reader: Reader, clusterId: string): Promise<boolean> {
    return Promise.resolve(reader.clusterIds.includes(clusterId));
  }
}

/** Anyone hears that the public counters of a cluster have moved. */
@Injectable()
@RoomOf('showcase', 'DIRECTORY_READ')
export class ShowcaseRoom implements RoomPolicy {
  maySit(): Promise<boolean> {
    return Promise.resolve(true);
  }
}
