import { Injectable } from '@nestjs/common';
import type { ProjectStage } from '@grappe/contracts';
import { PersonRepository } from '@grappe/features/identity';
import { Notify } from '@grappe/features/notifications';
import { UnitOfWork, type Tx } from '@grappe/platform/database';
import type { RecordedEvent } from '@grappe/platform/events';
import { AudienceRepository } from '../data/audience.repository';
import { UndertakingRepository } from '../data/undertaking.repository';
import type { ElevationAddress, InterestAddress, OrganisationInProject, ProjectAddress, UndertakingAddress } from '../domain/events';
import { RequestAudience } from './request-audience';

type Names = NonNullable<Awaited<ReturnType<AudienceRepository['names']>>>;

/** Tells persons what happened in a project; said again for the same event, it tells nothing. */
@Injectable()
export class TellOfProject {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audience: AudienceRepository,
    private readonly notify: Notify,
    private readonly undertakings: UndertakingRepository,
    private readonly requests: RequestAudience,
    private readonly persons: PersonRepository,
  ) {}

  /** What an organisation did, told to the lead. */
  async lead(event: RecordedEvent<OrganisationInProject>, kind: 'INTEREST_RECEIVED' | 'INVITATION_ACCEPTED' | 'INVITATION_DECLINED' | 'UNDERTAKING_ACCEPTED' | 'UNDERTAKING_DECLINED'): Promise<void> {
    await this.between(event, async (tx, { project, organisation, leadOrganisationId }) => {
      const personIds = await this.audience.personsOf(tx, leadOrganisationId);
      await this.notify.within(tx, { event, personIds, kind, subject: subjectOf(event), facts: { organisation, project } });
    });
  }

  /** What the lead decided, told to the organisation that had applied. */
  async applicant(event: RecordedEvent<InterestAddress>, kind: 'INTEREST_SHORTLISTED' | 'INTEREST_ACCEPTED' | 'INTEREST_DECLINED'): Promise<void> {
    await this.between(event, async (tx, { project }) => {
      const personIds = await this.audience.personsOf(tx, event.data.organisationId);
      const reason = kind === 'INTEREST_DECLINED' ? await this.audience.reasonOf(tx, event.data.expressionOfInterestId) : null;
      await this.notify.within(tx, { event, personIds, kind, subject: subjectOf(event), facts: { project, ...(reason === null ? {} : { reason }) } });
    });
  }

  /** What the lead asks of an organisation: to take a seat, or to undertake to keep the file confidential. */
  async asked(event: RecordedEvent<OrganisationInProject>, kind: 'INVITATION_RECEIVED' | 'UNDERTAKING_PROPOSED'): Promise<void> {
    await this.between(event, async (tx, { project, lead }) => {
      const personIds = await this.audience.personsOf(tx, event.data.organisationId);
      await this.notify.within(tx, { event, personIds, kind, subject: subjectOf(event), facts: { organisation: lead, project } });
    });
  }

  /** The file is closed, told to the organisation that could read it. */
  async closed(event: RecordedEvent<UndertakingAddress & { reason: string | null }>): Promise<void> {
    await this.between(event, async (tx, { project }) => {
      const personIds = await this.audience.personsOf(tx, event.data.organisationId);
      const { reason } = event.data;
      const facts = { project, ...(reason === null ? {} : { reason }) };
      await this.notify.within(tx, { event, personIds, kind: 'UNDERTAKING_WITHDRAWN', subject: subjectOf(event), facts });
    });
  }

  /** Another version of the file, told to those who may read it. */
  async readersOfFile(event: RecordedEvent<ProjectAddress>): Promise<void> {
    await this.uow.run(event.actor, async (tx) => {
      const personIds = await this.undertakings.readersOf(tx, event.data.projectId);
      const facts = { project: await this.audience.titleOf(tx, event.data.projectId) };
      await this.notify.within(tx, { event, personIds, kind: 'PROJECT_FILE_CHANGED', subject: subjectOf(event), facts });
    });
  }

  /** Who may read the file without taking part, and why, told to the consortium. */
  async consortium(event: RecordedEvent<ElevationAddress & { reason: string }>): Promise<void> {
    const { projectId, personId, reason } = event.data;
    const personIds = await this.requests.ofConsortium(projectId);
    await this.uow.run(event.actor, async (tx) => {
      const facts = { project: await this.audience.titleOf(tx, projectId), person: (await this.persons.find(tx, personId))?.name ?? '', reason };
      await this.notify.within(tx, { event, personIds, kind: 'PROJECT_ELEVATED', subject: subjectOf(event), facts });
    });
  }

  /** A new stage, told to those who take part or support. */
  async followers(event: RecordedEvent<ProjectAddress & { to: ProjectStage }>): Promise<void> {
    await this.uow.run(event.actor, async (tx) => {
      const personIds = await this.audience.followersOf(tx, event.data.projectId);
      const facts = { project: await this.audience.titleOf(tx, event.data.projectId), stage: event.data.to };
      await this.notify.within(tx, { event, personIds, kind: 'PROJECT_STAGE_CHANGED', subject: subjectOf(event), facts });
    });
  }

  private async between(event: RecordedEvent<OrganisationInProject>, tell: (tx: Tx, names: Names) => Promise<void>): Promise<void> {
    await this.uow.run(event.actor, async (tx) => {
      const names = await this.audience.names(tx, event.data.projectId, event.data.organisationId);
      if (names) await tell(tx, names);
    });
  }
}

const subjectOf = ({ data }: RecordedEvent<ProjectAddress>): { kind: string; id: string } => ({ kind: 'project', id: data.projectId });
