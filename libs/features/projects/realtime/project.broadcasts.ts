import { Injectable } from '@nestjs/common';
import type { RecordedEvent } from '@grappe/platform/events';
import { BroadcastOf, type Broadcast } from '@grappe/platform/realtime';
import { RequestAudience } from '../cases/request-audience';
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
  type OrganisationInProject,
  type ProjectAddress,
} from '../domain/events';
import { inLists, inProject, listed, reseated } from './project.addresses';

/** Who hears of what happens to a project as a whole. */
@Injectable()
export class ProjectBroadcasts {
  constructor(private readonly audience: RequestAudience) {}

  @BroadcastOf(ProjectProposed)
  proposed({ data }: RecordedEvent<ProjectAddress>): readonly Broadcast[] {
    return listed(data);
  }

  /** A narrower audience takes seats in the room away. */
  @BroadcastOf(ProjectEdited)
  edited({ data }: RecordedEvent<ProjectAddress & { audienceChanged: boolean }>): readonly Broadcast[] {
    return [...(data.audienceChanged ? reseated(data) : inProject(data)), ...listed(data)];
  }

  @BroadcastOf(ProjectSeatsChanged)
  @BroadcastOf(PartnerJoined)
  @BroadcastOf(ExclusionLifted)
  changed({ data }: RecordedEvent<ProjectAddress>): readonly Broadcast[] {
    return [...inProject(data), ...listed(data)];
  }

  /** An abandoned project is no longer public; the excluded, and who has left, go out before anything else is said in the room. */
  @BroadcastOf(ProjectStageChanged)
  @BroadcastOf(PartnerLeft)
  perhapsGone({ data }: RecordedEvent<ProjectAddress>): readonly Broadcast[] {
    return [...reseated(data), ...listed(data)];
  }

  /** For the others who see it nothing has changed; the excluded find their lists without it. */
  @BroadcastOf(OrganisationExcluded)
  async excluded({ data }: RecordedEvent<OrganisationInProject>): Promise<readonly Broadcast[]> {
    const persons = await this.audience.of(data.projectId, data.organisationId);
    return [...reseated(data), ...persons.map((id): Broadcast => ({ room: { kind: 'person', id }, changed: { kind: 'projects', id: data.clusterId } }))];
  }

  @BroadcastOf(ProjectSupported)
  @BroadcastOf(SupportWithdrawn)
  supportChanged({ data }: RecordedEvent<ProjectAddress>): readonly Broadcast[] {
    return inProject(data);
  }

  @BroadcastOf(ProjectsRecorded)
  recorded({ data }: RecordedEvent<{ clusterIds: string[] }>): readonly Broadcast[] {
    return data.clusterIds.flatMap((clusterId) => inLists(clusterId));
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
