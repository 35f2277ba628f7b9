import { Injectable } from '@nestjs/common';
import { RecordCompetences, RecordOrganisations, type OrganisationOnPaper, type Recorded } from '@grappe/features/clusters';
import { gatherStatistics, UnitOfWork, type Tx } from '@grappe/platform/database';
import { system } from '@grappe/platform/kernel';
import { onRecordAs, twinOf } from '../domain/duplicates';
import { countOf, noRows, type ImportCounts, type ImportedRow, type ImportListener } from '../domain/imported-row';
import { memberTable, readMemberList } from '../domain/member-list';
import type { MemberRow } from '../domain/member-row';
import { labelsOf } from '../domain/tags';
import { batchesOf } from './batches';
import { reading, textOf } from './read-file';

export interface MembersToImport {
  readonly clusterId: string;
  /** CSV; see the README for its columns. */
  readonly file: AsyncIterable<Buffer | string>;
}

/**
 * Puts a cluster's list of members on record. Each batch of rows is a transaction of its own, and a row is known again by its key: an import
 * that was killed is simply started again, and the same list a second time changes nothing.
 */
@Injectable()
export class ImportMembers {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly organisations: RecordOrganisations,
    private readonly competences: RecordCompetences,
  ) {}

  async run({ clusterId, file }: MembersToImport, listener: ImportListener): Promise<ImportCounts> {
    const list = await reading(async () => readMemberList(await textOf(file), new Date().getUTCFullYear()));
    const labels = labelsOf(list.rows.flatMap(({ tags }) => tags ?? []));
    list.notes.forEach((note) => listener.noted(note));
    listener.began(memberTable, list.rows.length + list.refused.length);
    listener.ended(list.refused);
    let counts = countOf(list.refused, noRows);
    for (const batch of batchesOf(list.rows)) {
      const rows = await this.uow.run(system, (tx) => this.record(tx, clusterId, batch, labels));
      counts = countOf(rows, counts);
      listener.ended(rows);
    }
    await this.uow.run(system, gatherStatistics);
    return counts;
  }

  private async record(tx: Tx, clusterId: string, rows: readonly MemberRow[], labels: ReadonlyMap<string, string>): Promise<ImportedRow[]> {
    const source = `members:${clusterId}`;
    const codes = [...new Set(rows.flatMap(({ tags }) => tags ?? []).map(({ code }) => code))];
    const ids = await this.competences.within(tx, codes.map((code) => ({ code, labelFr: labels.get(code) ?? code, labelEn: labels.get(code) ?? code })));
    const elsewhere = await this.alreadyElsewhere(tx, source, rows);
    const wanted = rows.filter((row) => !elsewhere.has(row.key));
    const recorded = await this.organisations.within(tx, wanted.map((row) => onPaper(row, clusterId, source, ids)));
    const outcomes = new Map(wanted.map((row, place) => [row.key, recorded[place]]));
    return rows.map((row) => endOf(row, outcomes.get(row.key), elsewhere.get(row.key)));
  }

  /** Rows that are not known by their key, but whose organisation is on record under another: told, not made again. */
  private async alreadyElsewhere(tx: Tx, source: string, rows: readonly MemberRow[]): Promise<Map<string, string>> {
    const namesakes = await this.organisations.namesakes(tx, rows.map(({ name }) => name));
    const found = new Map<string, string>();
    for (const row of rows) {
      if (namesakes.some((known) => known.source === source && known.sourceKey === row.key)) continue;
      const twin = twinOf(row, namesakes);
      if (twin) found.set(row.key, `${onRecordAs(twin, source)}: not made again; it joins this cluster by an application of its own`);
    }
    return found;
  }
}

function onPaper({ line: _line, key, remarks: _remarks, role, tags, ...facts }: MemberRow, clusterId: string, source: string, ids: ReadonlyMap<string, string>): OrganisationOnPaper {
  const competenceIds = tags?.flatMap(({ code }) => ids.get(code) ?? []);
  return { organisation: { ...facts, country: 'FR', source, sourceKey: key, ...(competenceIds ? { competenceIds } : {}) }, member: { clusterId, role } };
}

function endOf({ line, key, name, remarks }: MemberRow, recorded: Recorded | undefined, duplicateOf: string | undefined): ImportedRow {
  const row = { table: memberTable, line, key, name, remarks };
  if (!recorded) return { ...row, outcome: 'refused', column: 'name', reason: duplicateOf ?? null };
  if (recorded.outcome === 'refused') return { ...row, outcome: 'refused', column: recorded.fault.field ?? null, reason: recorded.fault.sentence('EN') };
  const kept = recorded.keptByItself ? ['has persons of its own, who keep its page: the list changes nothing'] : [];
  return { ...row, outcome: recorded.outcome, column: null, reason: null, remarks: [...remarks, ...kept] };
}
