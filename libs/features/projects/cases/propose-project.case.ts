import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { proposeProjectInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingFor, allow, judge, newId } from '@grappe/platform/kernel';
import { AudienceLists } from '../data/audience-lists.repository';
import { ProjectRepository } from '../data/project.repository';
import { SeatRepository } from '../data/seat.repository';
import { namesOf, requireSomebody } from '../domain/audience';
import { ProjectProposed } from '../domain/events';
import { callColumns, ProjectParts } from './project-parts';

/** A member writes down an idea of a joint project; their organisation leads it. */
@Injectable()
export class ProposeProject {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly projects: ProjectRepository,
    private readonly seats: SeatRepository,
    private readonly parts: ProjectParts,
    private readonly lists: AudienceLists,
  ) {}

  async run(reader: Reader, input: z.input<typeof proposeProjectInput>): Promise<{ projectId: string }> {
    const { clusterId, organisationId, seats, namedOrganisationIds, excludedOrganisationIds, excludedCompanyGroupIds, audience = null, call, sealed, ...texts } = judge(proposeProjectInput, input);
    const actor = actingFor(reader, organisationId);
    allow(reader.memberships.some((membership) => membership.clusterId === clusterId && membership.organisationId === organisationId));
    return this.uow.run(actor, async (tx) => {
      const projectId = newId();
      const shown = { audience: audience ?? 'CLUSTER', workingGroupId: texts.workingGroupId ?? null, namedOrganisationIds: namedOrganisationIds ?? [] };
      requireSomebody(shown);
      await this.parts.requireAnchors(tx, reader, clusterId, texts);
      await this.projects.insert(tx, {
        id: projectId,
        clusterId,
        kind: texts.kind,
        title: texts.title,
        summary: texts.summary,
        description: texts.description,
        sealed: sealed ?? '',
        fileVersion: 1,
        audience: shown.audience,
        stage: 'IDEA',
        strategicAxisId: texts.strategicAxisId ?? null,
        workingGroupId: shown.workingGroupId,
        budget: texts.budget ?? null,
        deadline: texts.deadline ?? null,
        ...callColumns(call),
        leadOrganisationId: organisationId,
        authorPersonId: actor.personId,
        channelId: null,
        source: null,
        sourceKey: null,
        createdAt: tx.at,
        updatedAt: tx.at,
        version: 1,
      });
      await this.seats.insertPartner(tx, { id: newId(), projectId, organisationId, seatId: null, lead: true, joinedAt: tx.at, leftAt: null });
      for (const [position, seat] of seats.entries()) await this.parts.addSeat(tx, projectId, seat, position);
      await this.lists.keep(tx, 'project', 'named_organisation', projectId, namesOf(shown));
      await this.projects.exclude(tx, projectId, (excludedOrganisationIds ?? []).filter((id) => id !== organisationId));
      await this.lists.keep(tx, 'project', 'excluded_company_group', projectId, excludedCompanyGroupIds ?? []);
      tx.record(ProjectProposed({ projectId, clusterId }));
      return { projectId };
    });
  }
}
