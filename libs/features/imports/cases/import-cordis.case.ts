import { Injectable } from '@nestjs/common';
import { RecordCompetences, RecordOrganisations } from '@grappe/features/clusters';
import { RecordProjects } from '@grappe/features/projects';
import { gatherStatistics, UnitOfWork, type Tx } from '@grappe/platform/database';
import { system } from '@grappe/platform/kernel';
import { readOrganisationFile, readProjectFile } from '../domain/cordis-files';
import { organisationTable, type CordisOrganisation } from '../domain/cordis-organisation';
import { profilesOf } from '../domain/cordis-profile';
import { projectTable, type CordisProject } from '../domain/cordis-project';
import { onRecordAs, twinOf } from '../domain/duplicates';
import { countOf, noRows, type ImportCounts, type ImportedRow, type ImportListener } from '../domain/imported-row';
import { batchesOf } from './batches';
import { reading, textOf } from './read-file';

/** The source under which everything from CORDIS is on record; keys are PICs and ids of projects. */
const source = 'cordis';

export interface CordisToImport {
  readonly clusterId: string;
  /** `organisations.tsv`, unpacked. */
  readonly organisations: AsyncIterable<Buffer | string>;
  /** `projects.jsonl`, unpacked. */
  readonly projects: AsyncIterable<Buffer | string>;
}

/** Ids by the keys of the source. */
interface Known {
  readonly organisations: Map<string, string>;
  readonly competences: ReadonlyMap<string, string>;
}

/**
 * Puts research projects of CORDIS on record with their organisations and consortia. Each batch is a transaction of its own and everything is
 * known again by its key at the source: killed and started again it ends the same, and a second time it changes nothing.
 */
@Injectable()
export class ImportCordis {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly organisations: RecordOrganisations,
    private readonly competences: RecordCompetences,
    private readonly projects: RecordProjects,
  ) {}

  async run(input: CordisToImport, listener: ImportListener): Promise<ImportCounts> {
    const today = new Date().toISOString().slice(0, 10);
    const read = await reading(async () => ({
      organisations: readOrganisationFile(await textOf(input.organisations)),
      projects: readProjectFile(await textOf(input.projects), today),
    }));
    const known = { organisations: new Map<string, string>(), competences: await this.recordCompetences(read.projects.rows) };
    const profiles = profilesOf(read.projects.rows);
    const afterOrganisations = await this.table(organisationTable, read.organisations, noRows, listener, (tx, rows) =>
      this.recordOrganisations(tx, input.clusterId, rows, profiles, known),
    );
    const counts = await this.table(projectTable, read.projects, afterOrganisations, listener, (tx, rows) => this.recordProjects(tx, input.clusterId, rows, known));
    await this.uow.run(system, gatherStatistics);
    return counts;
  }

  private async table<Row>(
    name: string,
    { rows, refused }: { rows: readonly Row[]; refused: readonly ImportedRow[] },
    before: ImportCounts,
    listener: ImportListener,
    record: (tx: Tx, rows: readonly Row[]) => Promise<ImportedRow[]>,
  ): Promise<ImportCounts> {
    listener.began(name, rows.length + refused.length);
    listener.ended(refused);
    let counts = countOf(refused, before);
    for (const batch of batchesOf(rows)) {
      const ended = await this.uow.run(system, (tx) => record(tx, batch));
      counts = countOf(ended, counts);
      listener.ended(ended);
    }
    return counts;
  }

  private recordCompetences(projects: readonly CordisProject[]): Promise<Map<string, string>> {
    const byCode = new Map(projects.flatMap(({ competences }) => competences).map((competence) => [competence.code, competence]));
    return this.uow.run(system, (tx) => this.competences.within(tx, [...byCode.values()]));
  }

  private async recordOrganisations(
    tx: Tx,
    clusterId: string,
    rows: readonly CordisOrganisation[],
    profiles: ReadonlyMap<string, readonly string[]>,
    known: Known,
  ): Promise<ImportedRow[]> {
    const recorded = await this.organisations.within(
      tx,
      rows.map(({ line: _line, pic, role, remarks: _remarks, ...facts }) => ({
        organisation: { ...facts, source, sourceKey: pic, competenceIds: idsOf(profiles.get(pic) ?? [], known) },
        member: { clusterId, role },
      })),
    );
    const elsewhere = (await this.organisations.namesakes(tx, rows.map(({ name }) => name))).filter((namesake) => namesake.source !== source);
    return rows.map((organisation, place) => {
      const { line, pic, name } = organisation;
      const twin = twinOf(organisation, elsewhere);
      // The consortia need it all the same; whose name it bears is told, for somebody to judge.
      const remarks = [...organisation.remarks, ...(twin ? [`name: ${onRecordAs(twin)}`] : [])];
      const row = { table: organisationTable, line, key: pic, name };
      const end = recorded[place];
      if (!end || end.outcome === 'refused') return { ...row, remarks, outcome: 'refused', column: end?.fault.field ?? null, reason: end?.fault.sentence('EN') ?? null };
      known.organisations.set(pic, end.organisationId);
      return { ...row, outcome: end.outcome, column: null, reason: null, remarks: end.keptByItself ? [...remarks, 'has persons of its own, who keep its page'] : remarks };
    });
  }

  private async recordProjects(tx: Tx, clusterId: string, rows: readonly CordisProject[], known: Known): Promise<ImportedRow[]> {
    const led = rows.filter(({ lead }) => known.organisations.has(lead));
    const recorded = await this.projects.within(tx, led.map((row) => onPaper(row, clusterId, known)));
    const ends = new Map(led.map((row, place) => [row.id, recorded[place]]));
    return rows.map((row) => {
      const absent = row.partners.filter((pic) => !known.organisations.has(pic));
      const remarks = [...row.remarks, ...(absent.length > 0 ? [`participants: ${absent.length} left out that are not on record (${absent.join(' ')})`] : [])];
      const told = { table: projectTable, line: row.line, key: row.id, name: row.title };
      const end = ends.get(row.id);
      if (!end) return { ...told, remarks, outcome: 'refused', column: 'participants', reason: `the coordinator ${row.lead} is not on record` };
      return { ...told, outcome: end.outcome, column: null, reason: null, remarks: end.keptByItself ? [...remarks, 'its lead has persons of its own, who keep it'] : remarks };
    });
  }
}

const idsOf = (codes: readonly string[], { competences }: Known): string[] => codes.flatMap((code) => competences.get(code) ?? []);

function onPaper(row: CordisProject, clusterId: string, known: Known): Parameters<RecordProjects['within']>[1][number] {
  const partnerOrganisationIds = row.partners.flatMap((pic) => known.organisations.get(pic) ?? []);
  return {
    clusterId,
    kind: 'RESEARCH_AND_DEVELOPMENT',
    title: row.title,
    summary: row.summary,
    description: row.description,
    audience: 'PUBLIC',
    stage: row.stage,
    budget: row.budget,
    callProgramme: 'Horizon 2020',
    callName: row.callName,
    leadOrganisationId: known.organisations.get(row.lead) ?? '',
    partnerOrganisationIds,
    seat: partnerOrganisationIds.length > 0 ? { title: 'Consortium partners', competenceIds: idsOf(row.competences.map(({ code }) => code), known) } : null,
    source,
    sourceKey: row.id,
    createdAt: row.startedAt,
  };
}
