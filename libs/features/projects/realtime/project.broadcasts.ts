import { Injectable } from '@nestjs/common';
import { CompanyGroupJoined } from '@grappe/features/clusters';
import { MemberJoined, MemberLeft, type MemberAddress } from '@grappe/features/working-groups';
import type { RecordedEvent } from '@grappe/platform/events';
import { BroadcastOf, type Broadcast } from '@grappe/platform/realtime';
import { AudienceChange } from '../cases/audience-change';
import type { Shown } from '../domain/audience';
import { RequestAudience } from '../cases/request-audience';
import {
  CompanyGroupExcluded,
  CompanyGroupExclusionLifted,
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

/** To a person: what is shown to them in the cluster may be something else. */
const listsOf = (personId: string, clusterId: string): readonly Broadcast[] =>
  (['projects', 'offers', 'needs'] as const).map((kind) => ({ room: { kind: 'person', id: personId }, changed: { kind, id: clusterId } }));

/** Who hears of what happens to a project as a whole. */
@Injectable()
export class ProjectBroadcasts {
  constructor(
    private readonly audience: RequestAudience,
    private readonly told: AudienceTold,
    private readonly change: AudienceChange,
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
  @BroadcastOf(CompanyGroupExclusionLifted)
  changed({ data }: RecordedEvent<ProjectAddress>): readonly Broadcast[] {
    return [...inProject(data), ...listed(data)];
  }

  /** Who joins a working group, or leaves it, gains or loses what is shown to it. */
  @BroadcastOf(MemberJoined)
  @BroadcastOf(MemberLeft)
  groupChanged({ data: { personId, clusterId } }: RecordedEvent<MemberAddress>): readonly Broadcast[] {
    return [{ reseatPerson: personId }, ...listsOf(personId, clusterId)];
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

  /** The same for all who act for an organisation of the group; and for one that joins a group, since it may be excluded by any project. */
  @BroadcastOf(CompanyGroupExcluded)
  async groupExcluded({ data }: RecordedEvent<ProjectAddress & { companyGroupId: string }>): Promise<readonly Broadcast[]> {
    return [...reseated(data), ...(await this.change.personsOfGroup(data.companyGroupId)).flatMap((id) => listsOf(id, data.clusterId))];
  }

  @BroadcastOf(CompanyGroupJoined)
  async groupJoined({ data: { organisationId, clusterIds } }: RecordedEvent<{ organisationId: string; clusterIds: string[] }>): Promise<readonly Broadcast[]> {
    const persons = await this.change.personsOf(organisationId);
    return persons.flatMap((id) => [{ reseatPerson: id }, ...clusterIds.flatMap((clusterId) => listsOf(id, clusterId))]);
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
