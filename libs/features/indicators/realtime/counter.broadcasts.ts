import { Injectable } from '@nestjs/common';
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

/** Anyone who looks at a cluster's showcase hears that its counters have moved. Those of members come from the clusters feature. */
@Injectable()
export class CounterBroadcasts {
  @BroadcastOf(ProjectStageChanged)
  @BroadcastOf(PartnerJoined)
  @BroadcastOf(PartnerLeft)
  @BroadcastOf(OrganisationExcluded)
  @BroadcastOf(ExclusionLifted)
  projectMoved({ data }: RecordedEvent<{ clusterId: string }>): readonly Broadcast[] {
    return [moved(data.clusterId)];
  }

  /** Whether a project is confidential decides on whether a small figure is shown. */
  @BroadcastOf(ProjectEdited)
  edited({ data }: RecordedEvent<{ clusterId: string; audienceChanged: boolean }>): readonly Broadcast[] {
    return data.audienceChanged ? [moved(data.clusterId)] : [];
  }

  @BroadcastOf(ProjectsRecorded)
  recorded({ data }: RecordedEvent<{ clusterIds: string[] }>): readonly Broadcast[] {
    return data.clusterIds.map(moved);
  }

  @BroadcastOf(WorkingGroupCreated)
  groupCreated({ data }: RecordedEvent<{ clusterId: string; visibility: string }>): readonly Broadcast[] {
    return data.visibility === 'SECRET' ? [] : [moved(data.clusterId)];
  }

  @BroadcastOf(WorkingGroupEdited)
  groupEdited({ data }: RecordedEvent<{ clusterId: string; visibility: string; formerVisibility: string }>): readonly Broadcast[] {
    return (data.visibility === 'SECRET') === (data.formerVisibility === 'SECRET') ? [] : [moved(data.clusterId)];
  }
}

const moved = (id: string): Broadcast => ({ room: { kind: 'showcase', id }, changed: { kind: 'counters', id } });
