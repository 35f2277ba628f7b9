import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { limits, ProjectAudience, ProjectKind } from '@grappe/contracts';
import type { Tx } from '@grappe/platform/database';
import { judge, newId } from '@grappe/platform/kernel';
import { RecordedProjectRepository, type RecordedRow } from '../data/recorded-project.repository';
import { ProjectsRecorded } from '../domain/events';

const text = (max: number) => z.string().trim().max(max).nullable().default(null);
/** Wider than what members type: what was published elsewhere is not cut. */
const recorded = z.object({
  clusterId: z.uuid(),
  kind: z.enum(ProjectKind),
  title: z.string().trim().min(1).max(500),
  summary: z.string().trim().max(limits.descriptionLength.max),
  description: z.string().trim().max(limits.descriptionLength.max).default(''),
  audience: z.enum(ProjectAudience).default('PUBLIC'),
  /** A project that seeks partners is proposed by its lead, not recorded. */
  stage: z.enum(['RUNNING', 'COMPLETED', 'ABANDONED']),
  budget: z.number().int().min(0).max(2_000_000_000).nullable().default(null),
  deadline: z.date().nullable().default(null),
  callProgramme: text(300),
  callName: text(500),
  callUrl: text(500),
  callDeadline: z.date().nullable().default(null),
  leadOrganisationId: z.uuid(),
  partnerOrganisationIds: z.array(z.uuid()).default([]),
  source: z.string().min(1).max(100),
  sourceKey: z.string().min(1).max(200),
  /** When it began. */
  createdAt: z.date(),
});

export type RecordedProject = z.input<typeof recorded>;
export interface ProjectOutcome {
  readonly projectId: string;
  readonly outcome: 'created' | 'updated' | 'unchanged';
}

/**
 * Puts projects on record that exist on paper already, with their partners: from a public source, by the operator or an animateur.
 * A project of a known source and key is brought up to date; the same again changes nothing. A batch is a few statements, whatever its size.
 */
@Injectable()
export class RecordProjects {
  constructor(private readonly projects: RecordedProjectRepository) {}

  /** The outcomes, in the order of the projects. */
  async within(tx: Tx, projects: readonly RecordedProject[]): Promise<ProjectOutcome[]> {
    const wanted = projects.map((project) => tidy(judge(recorded, project)));
    const known = new Map((await this.projects.find(tx, wanted.map(({ source, sourceKey }) => ({ source, sourceKey })))).map((row) => [keyOf(row), row]));
    const created = new Map<string, RecordedRow>();
    const updated = new Map<string, RecordedRow>();
    const outcomes = wanted.map((project): ProjectOutcome => {
      const key = keyOf(project);
      const before = known.get(key) ?? created.get(key);
      const row = { ...project, id: before?.id ?? newId() };
      if (!before) created.set(key, row);
      else if (known.has(key) && !sameFacts(row, before)) updated.set(key, row);
      return { projectId: row.id, outcome: !before ? 'created' : updated.has(key) ? 'updated' : 'unchanged' };
    });
    await this.projects.insert(tx, [...created.values()]);
    await this.projects.update(tx, [...updated.values()]);
    const changed = [...created.values(), ...updated.values()];
    if (changed.length > 0)
      tx.record(ProjectsRecorded({ clusterIds: [...new Set(changed.map(({ clusterId }) => clusterId))], projectIds: changed.map(({ id }) => id) }));
    return outcomes;
  }
}

const keyOf = ({ source, sourceKey }: Pick<RecordedRow, 'source' | 'sourceKey'>): string => JSON.stringify([source, sourceKey]);

/** Each partner once, the lead not among them, in one order. */
const tidy = ({ partnerOrganisationIds, ...project }: z.output<typeof recorded>): Omit<RecordedRow, 'id'> => ({
  ...project,
  partnerOrganisationIds: [...new Set(partnerOrganisationIds)].filter((id) => id !== project.leadOrganisationId).sort(),
});

const sameFacts = (one: RecordedRow, other: RecordedRow): boolean => factsOf(one) === factsOf(other);

const factsOf = (row: RecordedRow): string =>
  JSON.stringify(Object.entries({ ...row, partnerOrganisationIds: [...row.partnerOrganisationIds].sort() }).sort(([a], [b]) => a.localeCompare(b)));
