import { Controller, Get, Header, Query, type StreamableFile } from '@nestjs/common';
import { auditSentence, type AuditAct, type Language, type Reader } from '@grappe/contracts';
import { Access, CurrentReader } from '@grappe/platform/access';
import { csvFile } from '@grappe/platform/http';
import { AuditQueries, type AuditCriteria, type AuditRecord } from '../cases/audit.queries';

/** What the address of an export says; a list of acts has commas between. */
interface ExportQuery {
  readonly cluster?: string;
  readonly who?: string;
  readonly acts?: string;
  readonly since?: string;
  readonly until?: string;
}

const headers: Readonly<Record<Language, readonly string[]>> = {
  FR: ['quand', 'qui', 'pour', 'quoi', 'raison', 'depuis'],
  EN: ['when', 'who', 'for', 'what', 'reason', 'from'],
};

/** The audit log as a file: the same entries as on the screen, all pages of them. */
@Controller('exports')
export class AuditLogExport {
  constructor(private readonly queries: AuditQueries) {}

  @Get('audit-log.csv')
  @Access('PERSON')
  @Header('cache-control', 'no-store')
  async export(@Query() query: ExportQuery, @CurrentReader() reader: Reader): Promise<StreamableFile> {
    const records = this.queries.entries(reader, criteriaOf(query));
    const first = await records.next(); // refuses what cannot be asked before the answer begins
    return csvFile('audit-log.csv', headers[reader.language], rowsOf(first, records, reader.language));
  }
}

async function* rowsOf(first: IteratorResult<AuditRecord, void>, rest: AsyncGenerator<AuditRecord, void>, language: Language): AsyncGenerator<(string | null)[]> {
  for (let next = first; !next.done; next = await rest.next()) yield cellsOf(next.value, language);
}

const cellsOf = ({ at, actor, actingFor, facts: { act, ...names }, reason, network }: AuditRecord, language: Language): (string | null)[] => [
  at.toISOString(),
  actor,
  actingFor,
  auditSentence(act, language, names),
  reason,
  network,
];

/** As text comes in an address; it is judged like any input. */
const criteriaOf = ({ cluster = '', who, acts, since, until }: ExportQuery): AuditCriteria => ({
  clusterId: cluster,
  who: who ?? null,
  acts: acts ? (acts.split(',') as AuditAct[]) : null,
  since: since ? new Date(since) : null,
  until: until ? new Date(until) : null,
});
