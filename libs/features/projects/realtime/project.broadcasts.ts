import { Injectable } from '@nestjs/common';
import type { RecordedEvent } from '@grappe/platform/events';
import { BroadcastOf, type Broadcast } from '@grappe/platform/realtime';
import {
  ExclusionLifted,
  NeedPublished,
  OfferPublished,
  OrganisationExcluded,
  PartnerJoined,
  PartnerLeft,
  ProjectEdited,
  ProjectProposed,
  ProjectSeatsChanged,
  ProjectsRecorded,
  ProjectStageChanged,
  ProjectSupported,
  SupportWithdrawn,
  type ProjectAddress,
} from '../domain/events';
import { inProject, inLists, reseated } from './project.addresses';

/** Who hears of what happens to a project as a whole. */
@Injectable()
export class ProjectBroadcasts {
  @BroadcastOf(ProjectProposed)
  proposed({ data }: RecordedEvent<ProjectAddress>): readonly Broadcast[] {
    return inLists(data.clusterId);
  }

  /** A narrower audience takes seats in the room away. */
  @BroadcastOf(ProjectEdited)
  edited({ data }: RecordedEvent<ProjectAddress & { audienceChanged: boolean }>): readonly Broadcast[] {
    return [...(data.audienceChanged ? reseated(data) : inProject(data)), ...inLists(data.clusterId)];
  }

  @BroadcastOf(ProjectSeatsChanged)
  @BroadcastOf(PartnerJoined)
  @BroadcastOf(ExclusionLifted)
  changed({ data }: RecordedEvent<ProjectAddress>): readonly Broadcast[] {
    return [...inProject(data), ...inLists(data.clusterId)];
  }

  /** An abandoned project is no longer public; the excluded, and who has left, go out before anything else is said in the room. */
  @BroadcastOf(ProjectStageChanged)
  @BroadcastOf(OrganisationExcluded)
  @BroadcastOf(PartnerLeft)
  perhapsGone({ data }: RecordedEvent<ProjectAddress>): readonly Broadcast[] {
    return [...reseated(data), ...inLists(data.clusterId)];
  }

  @BroadcastOf(ProjectSupported)
  @BroadcastOf(SupportWithdrawn)
  supportChanged({ data }: RecordedEvent<ProjectAddress>): readonly Broadcast[] {
    return inProject(data);
  }

  @BroadcastOf(ProjectsRecorded)
  recorded({ data }: RecordedEvent<{ clusterIds: string[] }>): readonly Broadcast[] {
    return data.clusterIds.flatMap(inLists);
  }

  @BroadcastOf(OfferPublished)
  offered({ data }: RecordedEvent<{ clusterId: string }>): readonly Broadcast[] {
    return [{ room: { kind: 'cluster', id: data.clusterId }, changed: { kind: 'offers', id: data.clusterId } }];
  }

  @BroadcastOf(NeedPublished)
  needed({ data }: RecordedEvent<{ clusterId: string }>): readonly Broadcast[] {
    return [{ room: { kind: 'cluster', id: data.clusterId }, changed: { kind: 'needs', id: data.clusterId } }];
  }
}
