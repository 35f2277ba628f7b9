import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Tx } from '@grappe/platform/database';
import { DomainError, judge, newId } from '@grappe/platform/kernel';
import { OrganisationBatchRepository, type KnownOrganisation, type Namesake, type OrganisationFacts } from '../data/organisation-batch.repository';
import { MembersRecorded, OrganisationEdited } from '../domain/events';
import { sortNameOf } from '../domain/organisation';
import { memberOnPaper, organisationOnPaper, type RecordedOrganisation, type RecordOutcome } from './record-organisation.case';

/** A line of a list: an organisation with its key at the source, and where it is a member. */
export interface OrganisationOnPaper {
  readonly organisation: RecordedOrganisation & { readonly source: string; readonly sourceKey: string };
  readonly member?: z.input<typeof memberOnPaper>;
}

/** What became of a line. `keptByItself`: it is on record and has persons of its own, so the list changes nothing. */
export type Recorded =
  | { readonly outcome: RecordOutcome; readonly organisationId: string; readonly keptByItself: boolean }
  | { readonly outcome: 'refused'; readonly fault: DomainError };

interface Judged {
  readonly given: Partial<OrganisationFacts> & { source: string; sourceKey: string };
  readonly whole: OrganisationFacts;
  /** null: the line says nothing of them. */
  readonly competenceIds: readonly string[] | null;
  readonly member: z.output<typeof memberOnPaper> | null;
}

/**
 * `RecordOrganisation` for whole lists, with a fixed number of statements for a batch. What a line does not say stays as it is, and
 * one's own data is under one's own hand: once an organisation has persons, lists no longer
 * write on its page nor enrol it. Keys must differ within a batch.
 */
@Injectable()
export class RecordOrganisations {
  constructor(private readonly batch: OrganisationBatchRepository) {}

  /** What became of each line, in their order; a line that is not accepted changes nothing and keeps none of the others back. */
  async within(tx: Tx, lines: readonly OrganisationOnPaper[]): Promise<Recorded[]> {
    const judged = lines.map(judgeLine);
    const accepted = judged.filter((line): line is Judged => !(line instanceof DomainError));
    await this.batch.lockSources(tx, [...new Set(accepted.map(({ given }) => given.source))]);
    const known = new Map((await this.batch.known(tx, accepted.map(({ given }) => given))).map((row) => [keyOf(row), row]));
    const decided = new Map(accepted.map((line) => [line, decide(line, known.get(keyOf(line.given)))]));
    await this.write(tx, decided);
    return judged.map((line) => {
      const decision = line instanceof DomainError ? undefined : decided.get(line);
      if (line instanceof DomainError || !decision) return { outcome: 'refused', fault: line as DomainError };
      return { outcome: decision.outcome, organisationId: decision.id, keptByItself: decision.keptByItself };
    });
  }

  /** Organisations of the same names, whatever their source: the one who imports decides whether they are the same. */
  namesakes(tx: Tx, names: readonly string[]): Promise<Namesake[]> {
    return this.batch.namesakes(tx, names.map(sortNameOf));
  }

  private async write(tx: Tx, decided: ReadonlyMap<Judged, Decision>): Promise<void> {
    const decisions = [...decided.values()];
    const rows = (outcome: RecordOutcome) => decisions.filter((decision) => decision.outcome === outcome && decision.rowChanges).map(({ id, row }) => ({ id, ...row }));
    const created = rows('created');
    const updated = rows('updated');
    const skills = decisions.filter((decision) => decision.competencesChange).map(({ id, competenceIds }) => ({ id, competenceIds }));
    if (created.length > 0) await this.batch.insert(tx, created);
    if (updated.length > 0) await this.batch.update(tx, updated);
    if (skills.length > 0) await this.batch.setCompetences(tx, skills);
    await this.place(tx, decided);
    const edited = decisions.filter(({ outcome }) => outcome === 'updated').map(({ id }) => id);
    if (edited.length > 0) for (const data of await this.batch.clustersOf(tx, edited)) tx.record(OrganisationEdited(data));
  }

  private async place(tx: Tx, decided: ReadonlyMap<Judged, Decision>): Promise<void> {
    const placings = [...decided].flatMap(([{ member }, { id, keptByItself }]) => (member && !keptByItself ? [{ ...member, organisationId: id }] : []));
    if (placings.length === 0) return;
    const byCluster = new Map<string, string[]>();
    for (const { clusterId, organisationId } of await this.batch.place(tx, placings))
      byCluster.set(clusterId, [...(byCluster.get(clusterId) ?? []), organisationId]);
    for (const [clusterId, organisationIds] of byCluster) tx.record(MembersRecorded({ clusterId, organisationIds }));
  }
}

interface Decision {
  readonly id: string;
  readonly outcome: RecordOutcome;
  readonly keptByItself: boolean;
  readonly row: OrganisationFacts;
  readonly rowChanges: boolean;
  readonly competencesChange: boolean;
  readonly competenceIds: readonly string[];
}

const keyOf = ({ source, sourceKey }: { source: string; sourceKey: string }): string => `${source}\n${sourceKey}`;

function judgeLine({ organisation, member }: OrganisationOnPaper): Judged | DomainError {
  try {
    const { competenceIds, ...facts } = judge(organisationOnPaper, organisation);
    const whole = { ...facts, sortName: sortNameOf(facts.name) };
    const given = Object.fromEntries(Object.entries(whole).filter(([key]) => key === 'sortName' || (organisation as Record<string, unknown>)[key] !== undefined));
    const skills = organisation.competenceIds === undefined ? null : [...new Set(competenceIds)];
    return { given: given as Judged['given'], whole, competenceIds: skills, member: member ? judge(memberOnPaper, member) : null };
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

function decide({ given, whole, competenceIds: asked }: Judged, known: KnownOrganisation | undefined): Decision {
  const competenceIds = asked ?? known?.competenceIds ?? [];
  if (!known) return { id: newId(), outcome: 'created', keptByItself: false, row: whole, rowChanges: true, competencesChange: competenceIds.length > 0, competenceIds };
  const { id, competenceIds: had, keptByItself, ...before } = known;
  const row = { ...before, ...given };
  const rowChanges = !keptByItself && (Object.keys(row) as (keyof OrganisationFacts)[]).some((key) => row[key] !== before[key]);
  const competencesChange = !keptByItself && (had.length !== competenceIds.length || !had.every((competenceId) => competenceIds.includes(competenceId)));
  return { id, outcome: rowChanges || competencesChange ? 'updated' : 'unchanged', keptByItself, row, rowChanges, competencesChange, competenceIds };
}
