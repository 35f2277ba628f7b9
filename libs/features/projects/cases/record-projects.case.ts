import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { limits, Audience, ProjectKind } from '@grappe/contracts';
import type { Tx } from '@grappe/platform/database';
import { judge, newId } from '@grappe/platform/kernel';
import { RecordedProjectRepository, type KnownRow, type RecordedRow } from '../data/recorded-project.repository';
import { ProjectsRecorded } from '../domain/events';

const text = (max: number) => z.string().trim().max(max).nullable().default(null);
/** Wider than what members type: what was published elsewhere is not cut. */
const recorded = z.object({
  clusterId: z.uuid(),
  kind: z.enum(ProjectKind),
  title: z.string().trim().min(1).max(500),
  summary: z.string().trim().max(limits.descriptionLength.max),
  description: z.string().trim().max(limits.descriptionLength.max).default(''),
  audience: z.enum(Audience).default('PUBLIC'),
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
  /** What the partners were sought for: they hold this one seat. It says which competences the project needed. */
  seat: z.object({ title: z.string().trim().min(1).max(limits.titleLength.max), competenceIds: z.array(z.uuid()) }).nullable().default(null),
  source: z.string().min(1).max(100),
  sourceKey: z.string().min(1).max(200),
  /** When it began. */
  createdAt: z.date(),
});

export type RecordedProject = z.input<typeof recorded>;
export interface ProjectOutcome {
  readonly projectId: string;
  readonly outcome: 'created' | 'updated' | 'unchanged';
  /** Its lead has persons of its own, who keep it: the source changes nothing any more. */
  readonly keptByItself: boolean;
}

/**
 * Puts projects on record that exist on paper already, with their partners: from a public source, by the operator or an animateur.
 * A project of a known source and key is brought up to date; the same again changes nothing. A batch is a few statements, whatever its size.
 * Whose lead has persons here is under their hand, and nobody who has left is brought back.
 */
@Injectable()
export class RecordProjects {
  constructor(private readonly projects: RecordedProjectRepository) {}

  /** The outcomes, in the order of the projects. */
  async within(tx: Tx, projects: readonly RecordedProject[]): Promise<ProjectOutcome[]> {
    const judged = projects.map((project) => judge(recorded, project));
    const known = new Map((await this.projects.find(tx, judged.map(({ source, sourceKey }) => ({ source, sourceKey })))).map((row) => [keyOf(row), row]));
    const wanted = judged.map((project) => tidy(project, known.get(keyOf(project))));
    const created = new Map<string, RecordedRow>();
    const updated = new Map<string, RecordedRow>();
    const outcomes = wanted.map((project): ProjectOutcome => {
      const key = keyOf(project);
      const before = known.get(key) ?? created.get(key);
      const row = { ...project, id: before?.id ?? newId() };
      const keptByItself = known.get(key)?.keptByItself ?? false;
      if (!before) created.set(key, row);
      else if (known.has(key) && !keptByItself && !sameFacts(row, before)) updated.set(key, row);
      return { projectId: row.id, outcome: !before ? 'created' : updated.has(key) ? 'updated' : 'unchanged', keptByItself };
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

/** Each partner once, in one order; neither the lead nor who has left is among them. */
function tidy({ partnerOrganisationIds, seat, ...project }: z.output<typeof recorded>, known: KnownRow | undefined): Omit<RecordedRow, 'id'> {
  const partners = [...new Set(partnerOrganisationIds)].filter((id) => id !== project.leadOrganisationId && !known?.formerOrganisationIds.includes(id));
  return {
    ...project,
    partnerOrganisationIds: partners.sort(),
    seat: seat ? { title: seat.title, competenceIds: [...new Set(seat.competenceIds)].sort() } : (known?.seat ?? null),
  };
}

const sameFacts = (one: RecordedRow, other: RecordedRow): boolean => factsOf(one) === factsOf(other);

/** The facts as one text; the lists come sorted. */
const factsOf = (row: RecordedRow): string => {
  const { keptByItself: _kept, formerOrganisationIds: _former, ...facts } = row as RecordedRow & Partial<KnownRow>;
  return JSON.stringify(Object.entries(facts).sort(([a], [b]) => a.localeCompare(b)));
};
