import { Controller, Get, Header, Query, type StreamableFile } from '@nestjs/common';
import type { Language, Reader } from '@grappe/contracts';
import { Access, CurrentReader } from '@grappe/platform/access';
import { csvFile } from '@grappe/platform/http';
import { RegisterQueries, type DisclosureRecord } from '../cases/register.queries';

const headers: Readonly<Record<Language, readonly string[]>> = {
  FR: ['organisation', 'état', 'ouvert le', 'par', 'engagement répondu le', 'par', 'texte, version', 'fermé le', 'par', 'motif', 'lu le', 'par', 'dossier, version'],
  EN: ['organisation', 'status', 'opened on', 'by', 'undertaking answered on', 'by', 'text, version', 'closed on', 'by', 'reason', 'read on', 'by', 'file, version'],
};

/** The disclosure register of a project as a file, for its lead. */
@Controller('exports')
export class DisclosureRegisterExport {
  constructor(private readonly queries: RegisterQueries) {}

  @Get('disclosure-register.csv')
  @Access('PERSON')
  @Header('cache-control', 'no-store')
  async export(@Query('project') project: string, @CurrentReader() reader: Reader): Promise<StreamableFile> {
    const records = await this.queries.register(reader, project);
    return csvFile('disclosure-register.csv', headers[reader.language], records.map(cellsOf));
  }
}

const moment = (at: string | null): string | null => at && new Date(at).toISOString();
const figure = (value: number | null): string | null => (value === null ? null : String(value));

const cellsOf = (record: DisclosureRecord): (string | null)[] => [
  record.organisation,
  record.status,
  moment(record.proposedAt),
  record.proposedBy,
  moment(record.answeredAt),
  record.answeredBy,
  figure(record.textVersion),
  moment(record.withdrawnAt),
  record.withdrawnBy,
  record.withdrawalReason,
  moment(record.reading?.at ?? null),
  record.reading?.person ?? null,
  figure(record.reading?.fileVersion ?? null),
];
