import { currentUndertaking, type Audience, type ProjectStage } from '@grappe/contracts';
import type { Given, Representative } from '@grappe/features/clusters/testing';
import { sql, UnitOfWork } from '@grappe/platform/database';
import { system } from '@grappe/platform/kernel';
import { AcceptInterest } from '../cases/accept-interest.case';
import { AcceptInvitation } from '../cases/accept-invitation.case';
import { AcceptUndertaking } from '../cases/accept-undertaking.case';
import { AdvanceProjectStage } from '../cases/advance-project-stage.case';
import { ExpressInterest } from '../cases/express-interest.case';
import { InviteToSeat } from '../cases/invite-to-seat.case';
import { ProposeProject } from '../cases/propose-project.case';
import { ShortlistInterest } from '../cases/shortlist-interest.case';

export interface SeatWanted {
  readonly title?: string;
  readonly mandatory?: boolean;
  readonly places?: number;
  readonly competenceIds?: readonly string[];
}

export interface ProjectWanted {
  readonly clusterId: string;
  readonly lead: Representative;
  readonly title?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly sealed?: string;
  readonly audience?: Audience;
  /** One mandatory seat of one place unless said otherwise. */
  readonly seats?: readonly SeatWanted[];
  readonly named?: readonly string[];
  readonly excluded?: readonly string[];
  readonly deadline?: Date;
  readonly workingGroupId?: string;
}

export interface GivenProject {
  readonly projectId: string;
  readonly lead: Representative;
  /** In their order. */
  readonly seatIds: readonly string[];
  /** The first one. */
  readonly seatId: string;
}

const pitch = 'Nous savons faire, et nous avons le temps de le faire bien.';

/** Projects and those around them, made through cases: `given.call({ clusterId, lead })`. */
export class GivenProjects {
  constructor(private readonly app: Given) {}

  /** A project at its first stage. */
  async idea(wanted: ProjectWanted): Promise<GivenProject> {
    const { clusterId, lead, title = 'Un four commun', summary = 'Partager un four de traitement thermique entre ateliers.', description = 'Le budget et les noms.', audience = 'CLUSTER', seats = [{}], excluded = [] } = wanted;
    const { projectId } = await this.app.get(ProposeProject).run(await lead.reader(), {
      clusterId,
      organisationId: lead.organisationId,
      kind: 'SHARED_EQUIPMENT',
      title,
      summary,
      description,
      sealed: wanted.sealed ?? null,
      audience,
      seats: seats.map(({ title: seatTitle = 'Un atelier', mandatory = true, places = 1, competenceIds = [] }) => ({
        title: seatTitle,
        mandatory,
        places,
        competenceIds: [...competenceIds],
      })),
      namedOrganisationIds: [...(wanted.named ?? [])],
      excludedOrganisationIds: [...excluded],
      deadline: wanted.deadline ?? null,
      workingGroupId: wanted.workingGroupId ?? null,
    });
    const seatsOf = sql`select id from seat where project_id = ${projectId} order by position`;
    const rows = await this.app.get(UnitOfWork).run(system, (tx) => tx.query<{ id: string }>(seatsOf));
    const seatIds = rows.map(({ id }) => id);
    return { projectId, lead, seatIds, seatId: seatIds[0] ?? '' };
  }

  /** A project whose call is published. */
  async call(wanted: ProjectWanted): Promise<GivenProject> {
    const project = await this.idea(wanted);
    await this.move(project, 'CALL');
    return project;
  }

  /** The lead moves it on. */
  async move({ projectId, lead }: GivenProject, ...stages: readonly ProjectStage[]): Promise<void> {
    for (const stage of stages) await this.app.get(AdvanceProjectStage).run(await lead.reader(), { projectId, stage });
  }

  /** The id of an organisation's interest in a seat, by default the first one. */
  async interest(project: GivenProject, who: Representative, seatId = project.seatId): Promise<string> {
    const { expressionOfInterestId } = await this.app.get(ExpressInterest).run(await who.reader(), { seatId, organisationId: who.organisationId, pitch });
    return expressionOfInterestId;
  }

  /** An organisation whose interest the lead has shortlisted. */
  async shortlisted(project: GivenProject, who: Representative, seatId = project.seatId): Promise<string> {
    const expressionOfInterestId = await this.interest(project, who, seatId);
    await this.app.get(ShortlistInterest).run(await project.lead.reader(), { expressionOfInterestId });
    return expressionOfInterestId;
  }

  /** An organisation to which the file is open, under an undertaking that it has accepted. */
  async admitted(project: GivenProject, who: Representative, seatId = project.seatId): Promise<string> {
    await this.shortlisted(project, who, seatId);
    return this.undertakes(project, who);
  }

  /** An organisation accepts the undertaking that it is asked for; its id. */
  async undertakes(project: GivenProject, who: Representative): Promise<string> {
    const undertakingId = await this.undertaking(project, who);
    await this.app.get(AcceptUndertaking).run(await who.reader(), { undertakingId, textVersion: currentUndertaking.version });
    return undertakingId;
  }

  /** The id of the undertaking that an organisation is asked for, or has accepted. */
  async undertaking({ projectId }: GivenProject, { organisationId }: Representative): Promise<string> {
    const standing = sql`select id from undertaking where project_id = ${projectId} and organisation_id = ${organisationId} and status <> 'WITHDRAWN'`;
    const rows = await this.app.get(UnitOfWork).run(system, (tx) => tx.query<{ id: string }>(standing));
    return rows[0]?.id ?? '';
  }

  /** An organisation applies and is accepted. */
  async partner(project: GivenProject, who: Representative, seatId = project.seatId): Promise<void> {
    const expressionOfInterestId = await this.interest(project, who, seatId);
    await this.app.get(AcceptInterest).run(await project.lead.reader(), { expressionOfInterestId });
  }

  /** The id of an invitation to a seat. */
  async invitation(project: GivenProject, organisationId: string, seatId = project.seatId): Promise<string> {
    const { invitationId } = await this.app.get(InviteToSeat).run(await project.lead.reader(), { seatId, organisationId });
    return invitationId;
  }

  /** An organisation is invited and accepts. */
  async invitedPartner(project: GivenProject, who: Representative, seatId = project.seatId): Promise<void> {
    const invitationId = await this.invitation(project, who.organisationId, seatId);
    await this.app.get(AcceptInvitation).run(await who.reader(), { invitationId });
  }
}
