import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ProjectStage } from '@grappe/contracts';
import { AdvanceProjectStage, ProposeProject, SupportProject } from '@grappe/features/projects';
import { actingAt } from '@grappe/platform/database';
import { daysAhead, timeline } from '../domain/timeline';
import type { DemoProject } from '../domain/world.types';
import type { DemoCast } from './demo-cast';
import { DemoConversations } from './demo-conversations';
import { DemoPartnerships } from './demo-partnerships';

/** The stages on the way to each. */
const ways: Record<ProjectStage, readonly ProjectStage[]> = {
  IDEA: [],
  CALL: ['CALL'],
  CONSORTIUM: ['CALL', 'CONSORTIUM'],
  RUNNING: ['CALL', 'CONSORTIUM', 'RUNNING'],
  COMPLETED: ['CALL', 'CONSORTIUM', 'RUNNING', 'COMPLETED'],
  ABANDONED: ['ABANDONED'],
};

/** Lets a project of the demo live its life, up to the stage where it stands. */
@Injectable()
export class DemoProjects {
  constructor(
    private readonly dataSource: DataSource,
    private readonly proposeProject: ProposeProject,
    private readonly supportProject: SupportProject,
    private readonly advanceStage: AdvanceProjectStage,
    private readonly partnerships: DemoPartnerships,
    private readonly conversations: DemoConversations,
  ) {}

  async make(project: DemoProject, cast: DemoCast): Promise<void> {
    const { stage, abandonedFrom, supporters, partners, interests, invitations, createdDaysAgo, conversation, lead, author } = project;
    const stages = stage === 'ABANDONED' ? [...ways[abandonedFrom ?? 'IDEA'], ...ways.ABANDONED] : ways[stage];
    const next = timeline(createdDaysAgo, 1 + supporters.length + stages.length + 2 * (partners.length + interests.length + invitations.length), cast.now);
    const { projectId } = await actingAt(next(), async () => this.proposeProject.run(await cast.readerOf(author), this.draft(project, cast)));
    for (const supporter of supporters)
      await actingAt(next(), async () => this.supportProject.run(await cast.readerOf(cast.ownerOf(supporter)), { projectId, organisationId: cast.id('organisations', supporter) }));
    for (const to of stages) {
      await actingAt(next(), async () => this.advanceStage.run(await cast.readerOf(author), { projectId, stage: to }));
      if (to === 'CALL') await this.partnerships.make(project, await this.seatIds(projectId, project), cast, next);
    }
    const channelId = conversation && (await this.channelId(projectId));
    if (channelId) {
      const sides = [lead, ...partners.map(({ organisation }) => organisation)];
      await this.conversations.make(conversation, channelId, cast, (person) => cast.speaksFor(person, sides));
    }
  }

  private draft(project: DemoProject, cast: DemoCast) {
    const { kind, title, summary, description, audience, strategicAxis, budget, deadlineDaysAhead, call, seats, excluded } = project;
    const ahead = (days: number | undefined): Date | null => (days === undefined ? null : daysAhead(days, cast.now));
    return {
      clusterId: cast.id('clusters', project.cluster),
      organisationId: cast.id('organisations', project.lead),
      kind, title, summary, description, audience,
      strategicAxisId: cast.id('axes', strategicAxis),
      budget: budget ?? null,
      deadline: ahead(deadlineDaysAhead),
      call: call ? { programme: call.programme, name: call.name, url: call.url ?? null, deadline: ahead(call.deadlineDaysAhead) } : null,
      seats: seats.map(({ title: seatTitle, description: seatDescription, mandatory, places, role, nature, competences }) => ({
        title: seatTitle, description: seatDescription, mandatory, places, role: role ?? null, nature: nature ?? null,
        competenceIds: competences.map((code) => cast.id('competences', code)),
      })),
      excludedOrganisationIds: excluded.map((organisation) => cast.id('organisations', organisation)),
    };
  }

  private async seatIds(projectId: string, { seats }: DemoProject): Promise<Map<string, string>> {
    const rows = await this.dataSource.query<{ id: string }[]>('select id from seat where project_id = $1 order by position', [projectId]);
    return new Map(seats.map(({ key }, place) => [key, rows[place]?.id ?? '']));
  }

  private async channelId(projectId: string): Promise<string | null> {
    const rows = await this.dataSource.query<{ id: string | null }[]>('select channel_id as id from project where id = $1', [projectId]);
    return rows[0]?.id ?? null;
  }
}
