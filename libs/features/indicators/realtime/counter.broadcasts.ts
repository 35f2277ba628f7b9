import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { MembershipAdmitted, MembershipEnded, MembersRecorded } from '@grappe/features/clusters';
import {
  ExclusionLifted,
  OrganisationExcluded,
  PartnerJoined,
  PartnerLeft,
  ProjectEdited,
  ProjectsRecorded,
  ProjectStageChanged,
} from '@grappe/features/projects';
import { WorkingGroupCreated, WorkingGroupEdited } from '@grappe/features/working-groups';
import type { RecordedEvent } from '@grappe/platform/events';
import { BroadcastOf, type Broadcast } from '@grappe/platform/realtime';
import { CounterQueries } from '../cases/counters.queries';

/**
 * Anyone who looks at a cluster's showcase hears that its counters have moved, and only when they have: what is too small to be shown
 * would tell of itself by a sign that leads to the same figures.
 */
@Injectable()
export class CounterBroadcasts implements OnApplicationBootstrap {
  /** The figures as they were last told, by cluster. */
  private readonly told = new Map<string, string>();

  constructor(private readonly counters: CounterQueries) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.moved('all');
  }

  @BroadcastOf(ProjectStageChanged)
  @BroadcastOf(ProjectEdited)
  @BroadcastOf(PartnerJoined)
  @BroadcastOf(PartnerLeft)
  @BroadcastOf(OrganisationExcluded)
  @BroadcastOf(ExclusionLifted)
  @BroadcastOf(WorkingGroupCreated)
  @BroadcastOf(WorkingGroupEdited)
  @BroadcastOf(MembershipAdmitted)
  @BroadcastOf(MembershipEnded)
  @BroadcastOf(MembersRecorded)
  inCluster({ data }: RecordedEvent<{ clusterId: string }>): Promise<readonly Broadcast[]> {
    return this.moved([data.clusterId]);
  }

  @BroadcastOf(ProjectsRecorded)
  inClusters({ data }: RecordedEvent<{ clusterIds: string[] }>): Promise<readonly Broadcast[]> {
    return this.moved(data.clusterIds);
  }

  private async moved(clusterIds: readonly string[] | 'all'): Promise<readonly Broadcast[]> {
    const broadcasts: Broadcast[] = [];
    for (const { id, figures } of await this.counters.publicFigures(clusterIds)) {
      if (this.told.get(id) === figures) continue;
      this.told.set(id, figures);
      broadcasts.push({ room: { kind: 'showcase', id }, changed: { kind: 'counters', id } });
    }
    return broadcasts;
  }
}
