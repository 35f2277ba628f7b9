import { Injectable } from '@nestjs/common';
import { Channels } from '@grappe/features/conversations';
import type { Tx } from '@grappe/platform/database';
import { DomainError, found, newId } from '@grappe/platform/kernel';
import type { ProjectRow } from '../data/project.entity';
import { ProjectRepository } from '../data/project.repository';
import { SeatRepository } from '../data/seat.repository';
import { PartnerJoined, PartnerLeft, ProjectStageChanged } from '../domain/events';
import { settledStage } from '../domain/project-stage.lifecycle';
import { OpenRequests } from './open-requests';
import { Undertakings } from './undertakings';

/** Who takes part in a project. Every step needs the project's row to be held, so that two acceptances cannot fill one place. */
@Injectable()
export class Consortium {
  constructor(
    private readonly projects: ProjectRepository,
    private readonly seats: SeatRepository,
    private readonly requests: OpenRequests,
    private readonly channels: Channels,
    private readonly undertakings: Undertakings,
  ) {}

  /** The organisation takes a place of the seat, and sits down in the project's channel. */
  async join(tx: Tx, project: ProjectRow, organisationId: string, seatId: string | null): Promise<void> {
    const { id: projectId, clusterId } = project;
    if (await this.seats.findPartner(tx, projectId, organisationId)) throw new DomainError('PARTNER_ALREADY');
    const { filled, places } = found(seatId === null ? null : await this.seats.use(tx, seatId));
    if (filled >= places) throw new DomainError('SEAT_FULL');
    await this.seats.insertPartner(tx, { id: newId(), projectId, organisationId, seatId, lead: false, joinedAt: tx.at, leftAt: null });
    await this.requests.endQuietly(tx, project, organisationId);
    await this.undertakings.propose(tx, project, organisationId, { alone: false });
    tx.record(PartnerJoined({ projectId, clusterId, organisationId }));
    await this.seatInChannel(tx, project, organisationId);
  }

  /** The organisation goes: its place is free, the file and the channel are closed to it. */
  async leave(tx: Tx, project: ProjectRow, organisationId: string): Promise<void> {
    const { id: projectId, clusterId } = project;
    const partner = found(await this.seats.findPartner(tx, projectId, organisationId));
    if (partner.lead) throw new DomainError('LEAD_CANNOT_LEAVE');
    await this.seats.endPartner(tx, partner.id);
    if (project.channelId !== null) await this.channels.within(tx).unseatOrganisation(project.channelId, organisationId);
    await this.undertakings.end(tx, project, organisationId);
    tx.record(PartnerLeft({ projectId, clusterId, organisationId }));
    await this.settle(tx, project);
  }

  /** After its seats have changed: a consortium with an empty mandatory seat is a call again. */
  async settle(tx: Tx, { id: projectId, clusterId, stage }: ProjectRow): Promise<void> {
    const settled = settledStage(stage, await this.projects.seatStanding(tx, projectId));
    if (settled === stage) return;
    await this.projects.update(tx, projectId, { stage: settled });
    tx.record(ProjectStageChanged({ projectId, clusterId, from: stage, to: settled }));
  }

  /** The channel opens with the first partner: from then on there is somebody to talk to. */
  private async seatInChannel(tx: Tx, project: ProjectRow, organisationId: string): Promise<void> {
    const channels = this.channels.within(tx);
    if (project.channelId !== null) return channels.seatOrganisation(project.channelId, { organisationId });
    const channelId = await channels.open('PROJECT');
    await this.projects.update(tx, project.id, { channelId });
    for (const partner of await this.seats.partnersOf(tx, project.id))
      await channels.seatOrganisation(channelId, { organisationId: partner.organisationId, moderates: partner.lead });
  }
}
