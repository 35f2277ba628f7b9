import { Injectable } from '@nestjs/common';
import { MemberJoined, MemberLeft, type MemberAddress } from '@grappe/features/working-groups';
import type { RecordedEvent } from '@grappe/platform/events';
import { BroadcastOf, type Broadcast } from '@grappe/platform/realtime';
import type { Shown } from '../domain/audience';
import { RequestAudience } from '../cases/request-audience';
import {
  ExclusionLifted,
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
import { AudienceTold } from './audience-told';
import { inLists, inProject, listed, reseated } from './project.addresses';

/** Who hears of what happens to a project as a whole. */
@Injectable()
export class ProjectBroadcasts {
  constructor(
    private readonly audience: RequestAudience,
    private readonly told: AudienceTold,
  ) {}

  @BroadcastOf(ProjectProposed)
  proposed({ data }: RecordedEvent<ProjectAddress>): readonly Broadcast[] {
    return listed(data);
  }

  /** Another audience takes seats in the room away, and is told to those who see the project now or saw it before. */
  @BroadcastOf(ProjectEdited)
  async edited({ data }: RecordedEvent<ProjectAddress & { formerAudience: Shown | null }>): Promise<readonly Broadcast[]> {
    const { projectId, clusterId, formerAudience } = data;
    if (!formerAudience) return [...inProject(data), ...listed(data)];
    return [...reseated(data), ...(await this.told.of('project', projectId, clusterId, formerAudience))];
  }

  @BroadcastOf(ProjectSeatsChanged)
  @BroadcastOf(PartnerJoined)
  @BroadcastOf(ExclusionLifted)
  changed({ data }: RecordedEvent<ProjectAddress>): readonly Broadcast[] {
    return [...inProject(data), ...listed(data)];
  }

  /** Who joins a working group, or leaves it, gains or loses what is shown to it. */
  @BroadcastOf(MemberJoined)
  @BroadcastOf(MemberLeft)
  groupChanged({ data: { personId, clusterId } }: RecordedEvent<MemberAddress>): readonly Broadcast[] {
    const lists = (['projects', 'offers', 'needs'] as const).map((kind): Broadcast => ({ room: { kind: 'person', id: personId }, changed: { kind, id: clusterId } }));
    return [{ reseatPerson: personId }, ...lists];
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
}
