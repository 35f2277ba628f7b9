import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { RecordedEvent } from '@grappe/platform/events';
import { BroadcastOf, type Broadcast } from '@grappe/platform/realtime';
import { AnimateursSecondFactorAsked, CompanyGroupJoined, CompanyGroupLeft, MandateChanged, MandateEnded, MandateGiven, MandateRequested, MembershipAdmitted, MembershipApplied, MembershipEnded, MembershipRefused, MembersRecorded, OrganisationEdited } from '../domain/events';

interface MembershipAddress {
  readonly membershipId: string;
  readonly clusterId: string;
  readonly organisationId: string;
}

@Injectable()
export class MembershipBroadcasts {
  constructor(private readonly dataSource: DataSource) {}

  /** An application is told to those who decide, and to those who sent it: nobody else knows of it. */
  @BroadcastOf(MembershipApplied)
  @BroadcastOf(MembershipRefused)
  async between({ data }: RecordedEvent<MembershipAddress>): Promise<readonly Broadcast[]> {
    const persons = [...(await this.animateurs(data.clusterId)), ...(await this.representatives(data.organisationId))];
    return persons.map((id) => ({ room: { kind: 'person', id }, changed: { kind: 'membership', id: data.clusterId } }));
  }

  /** Members come and go in public; what their persons may hear changes with it. */
  @BroadcastOf(MembershipAdmitted)
  @BroadcastOf(MembershipEnded)
  async inPublic({ data }: RecordedEvent<MembershipAddress>): Promise<readonly Broadcast[]> {
    const persons = await this.representatives(data.organisationId);
    return [
      ...persons.map((reseatPerson) => ({ reseatPerson })),
      ...persons.map((id) => ({ room: { kind: 'person', id }, changed: { kind: 'membership', id: data.clusterId } }) as const),
      { room: { kind: 'cluster', id: data.clusterId }, changed: { kind: 'membership', id: data.clusterId } },
    ];
  }

  /** A whole list came in: one signal for all of it, not one for each line. */
  @BroadcastOf(MembersRecorded)
  async recorded({ data }: RecordedEvent<{ clusterId: string; organisationIds: string[] }>): Promise<readonly Broadcast[]> {
    const persons = await this.representatives(...data.organisationIds);
    return [
      ...persons.map((reseatPerson) => ({ reseatPerson })),
      { room: { kind: 'cluster', id: data.clusterId }, changed: { kind: 'membership', id: data.clusterId } },
    ];
  }

  /** Where it is a member; where it applies, nobody is to hear of it. */
  @BroadcastOf(OrganisationEdited)
  @BroadcastOf(CompanyGroupJoined)
  @BroadcastOf(CompanyGroupLeft)
  async edited({ data: { organisationId } }: RecordedEvent<{ organisationId: string }>): Promise<readonly Broadcast[]> {
    const clusters = await this.dataSource.query<{ id: string }[]>(
      `select cluster_id as id from membership where organisation_id = $1 and status in ('ACTIVE', 'SUSPENDED')`,
      [organisationId],
    );
    return clusters.map(({ id }) => ({ room: { kind: 'cluster', id }, changed: { kind: 'organisation', id: organisationId } }));
  }

  /** The person's own screens, their colleagues', and the desks of those who invite: who answers for a member is seen there. */
  @BroadcastOf(MandateGiven)
  @BroadcastOf(MandateChanged)
  @BroadcastOf(MandateEnded)
  async mandated({ data: { personId, organisationId } }: RecordedEvent<{ personId: string; organisationId: string }>): Promise<readonly Broadcast[]> {
    const desks = await this.dataSource.query<{ personId: string; clusterId: string }[]>(
      `select a.person_id as "personId", a.cluster_id as "clusterId" from animateur_in_office a join membership m on m.cluster_id = a.cluster_id
       where m.organisation_id = $1 and m.status = 'ACTIVE'`,
      [organisationId],
    );
    const colleagues = await this.representatives(organisationId);
    return [
      { reseatPerson: personId },
      ...colleagues.map((id): Broadcast => ({ room: { kind: 'person', id }, changed: { kind: 'organisation', id: organisationId } })),
      { room: { kind: 'person', id: personId }, changed: { kind: 'viewer', id: personId } },
      ...desks.map((desk): Broadcast => ({ room: { kind: 'person', id: desk.personId }, changed: { kind: 'membership', id: desk.clusterId } })),
    ];
  }

  /** Who runs the cluster may have changed with it, and so what they may hear. */
  @BroadcastOf(AnimateursSecondFactorAsked)
  async secondFactorAsked({ data }: RecordedEvent<{ clusterId: string }>): Promise<readonly Broadcast[]> {
    const named = await this.dataSource.query<{ id: string }[]>('select person_id as id from cluster_animateur where cluster_id = $1', [data.clusterId]);
    return named.flatMap(({ id }): Broadcast[] => [{ reseatPerson: id }, { room: { kind: 'person', id }, changed: { kind: 'viewer', id } }]);
  }

  /** Owners, who answer, see the request where they look at the organisation; for its other persons nothing has changed. */
  @BroadcastOf(MandateRequested)
  async requested({ data: { organisationId } }: RecordedEvent<{ organisationId: string }>): Promise<readonly Broadcast[]> {
    const owners = await this.dataSource.query<{ id: string }[]>(
      `select person_id as id from mandate where organisation_id = $1 and "right" = 'OWNER' and ended_at is null`,
      [organisationId],
    );
    return owners.map(({ id }) => ({ room: { kind: 'person', id }, changed: { kind: 'organisation', id: organisationId } }));
  }

  private async animateurs(clusterId: string): Promise<string[]> {
    const rows = await this.dataSource.query<{ id: string }[]>('select person_id as id from animateur_in_office where cluster_id = $1', [clusterId]);
    return rows.map(({ id }) => id);
  }

  private async representatives(...organisationIds: string[]): Promise<string[]> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      'select distinct person_id as id from mandate where organisation_id = any($1::uuid[]) and ended_at is null',
      [organisationIds],
    );
    return rows.map(({ id }) => id);
  }
}
