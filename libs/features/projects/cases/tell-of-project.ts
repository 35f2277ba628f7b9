import { Injectable } from '@nestjs/common';
import type { ProjectStage } from '@grappe/contracts';
import { Notify } from '@grappe/features/notifications';
import { UnitOfWork, type Tx } from '@grappe/platform/database';
import type { RecordedEvent } from '@grappe/platform/events';
import { AudienceRepository } from '../data/audience.repository';
import type { InterestAddress, OrganisationInProject, ProjectAddress } from '../domain/events';

type Names = NonNullable<Awaited<ReturnType<AudienceRepository['names']>>>;

/** Tells persons what happened in a project; said again for the same event, it tells nothing. */
@Injectable()
export class TellOfProject {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audience: AudienceRepository,
    private readonly notify: Notify,
  ) {}

  /** What an organisation did, told to the lead. */
  async lead(event: RecordedEvent<OrganisationInProject>, kind: 'INTEREST_RECEIVED' | 'INVITATION_ACCEPTED' | 'INVITATION_DECLINED'): Promise<void> {
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

  /** An invitation, told to the organisation that is invited. */
  async invited(event: RecordedEvent<OrganisationInProject>): Promise<void> {
    await this.between(event, async (tx, { project, lead }) => {
      const personIds = await this.audience.personsOf(tx, event.data.organisationId);
      await this.notify.within(tx, { event, personIds, kind: 'INVITATION_RECEIVED', subject: subjectOf(event), facts: { organisation: lead, project } });
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
