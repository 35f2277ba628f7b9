import { z } from 'zod';
import { limits, type ProjectStage } from '@grappe/contracts';
import { competencesOf, type CordisCompetence } from './cordis-themes';
import type { Fault } from './imported-row';
import { cut, firstSentences, tidy } from './text';

export const projectTable = 'projects';

const participant = z.object({ pic: z.string().min(1), role: z.string() });
const written = z.object({
  id: z.string().min(1),
  acronym: z.string().default(''),
  title: z.string(),
  objective: z.string().default(''),
  topicCode: z.string().default(''),
  topic: z.string().default(''),
  theme: z.string().default(''),
  startDate: z.string(),
  endDate: z.string().default(''),
  euContribution: z.string().default(''),
  totalCost: z.string().default(''),
  participants: z.array(participant).min(1),
});

/** A project of CORDIS as it was read. */
export interface CordisProject {
  readonly line: number;
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly description: string;
  readonly stage: Extract<ProjectStage, 'RUNNING' | 'COMPLETED'>;
  readonly startedAt: Date;
  readonly budget: number | null;
  readonly callName: string | null;
  readonly competences: readonly CordisCompetence[];
  /** PIC of the coordinator. */
  readonly lead: string;
  /** PICs of the others, each once. */
  readonly partners: readonly string[];
  readonly remarks: readonly string[];
}

export type ReadProject = { readonly project: CordisProject } | { readonly fault: Fault; readonly key: string; readonly name: string };

const mostBudget = 2_000_000_000;

/** Reads a line of `projects.jsonl`. @param today the day on which a project without a later end is over */
export function readCordisProject(line: number, json: string, today: string): ReadProject {
  const parsed = written.safeParse(parseJson(json));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { fault: { column: issue?.path.join('.') ?? '', reason: issue?.message ?? 'is no project' }, key: '', name: '' };
  }
  const project = parsed.data;
  const name = tidy(project.title) || tidy(project.acronym);
  const refuse = (column: string, reason: string): ReadProject => ({ fault: { column, reason }, key: project.id, name });
  if (!isDay(project.startDate)) return refuse('startDate', `"${project.startDate}" is no date`);
  if (name === '') return refuse('title', 'is empty, and so is the acronym');
  const coordinators = [...new Set(project.participants.filter(({ role }) => role === 'coordinator').map(({ pic }) => pic))];
  const [lead, ...others] = coordinators;
  if (lead === undefined) return refuse('participants', 'none of them is the coordinator');
  const remarks: string[] = [];
  if (others.length > 0) remarks.push(`participants: ${coordinators.length} coordinators; the first, ${lead}, leads`);
  if (!isDay(project.endDate)) remarks.push('endDate: not known; taken as running');
  const objective = mended(tidy(project.objective));
  const budget = amountOf(project.totalCost) ?? amountOf(project.euContribution);
  return {
    project: {
      line, id: project.id,
      title: cut(lengthened(mended(name), project.acronym, limits.titleLength.min), limits.titleLength.max),
      summary: lengthened(firstSentences(objective, limits.summaryLength.max), name, limits.summaryLength.min),
      description: cut([objective, factsOf(project)].filter(Boolean).join('\n\n'), limits.descriptionLength.max),
      stage: isDay(project.endDate) && project.endDate < today ? 'COMPLETED' : 'RUNNING',
      startedAt: new Date(`${project.startDate}T00:00:00Z`),
      budget: budget !== null && budget <= mostBudget ? budget : null,
      callName: cut(tidy(project.topicCode), limits.titleLength.max) || null,
      competences: competencesOf(tidy(project.theme), tidy(project.topic)),
      lead,
      partners: [...new Set(project.participants.map(({ pic }) => pic))].filter((pic) => pic !== lead),
      remarks,
    },
  };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

/** A text too short for us, with another behind it. */
const lengthened = (text: string, more: string, least: number): string => (text.length >= least ? text : [text, tidy(more)].filter(Boolean).join(' – ').padEnd(least, '.'));

/** Euros with a decimal comma, as whole euros; null where there is no amount. */
function amountOf(text: string): number | null {
  const amount = /^\d+([.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : 0;
  return amount > 0 ? Math.round(amount) : null;
}

/** Quotation marks that were read in the wrong encoding at the source. */
const mended = (text: string): string => text.replaceAll('‚Äô', '’').replaceAll('‚Äò', '‘').replaceAll('‚Äú', '“').replaceAll('‚Äù', '”').replaceAll('‚Äì', '–');

const factsOf = (project: z.output<typeof written>): string =>
  [
    `Horizon 2020 – ${[project.acronym, project.topicCode, tidy(project.topic)].filter(Boolean).join(' – ')}`,
    `${project.startDate} – ${project.endDate || '?'}`,
    amountOf(project.euContribution) === null ? '' : `EU contribution: ${amountOf(project.euContribution)} €`,
    `CORDIS ${project.id}`,
  ]
    .filter(Boolean)
    .join('\n');
