import { Injectable } from '@nestjs/common';
import { id, type Reader, type UndertakingStatus } from '@grappe/contracts';
import { all, sql } from '@grappe/platform/database';
import { found, judge } from '@grappe/platform/kernel';
import { Reads, selectedField, valueIn, type Compiled } from '@grappe/platform/reads';
import { leadSees } from '../data/project.visibility';

/** An undertaking or an elevation with one of its readings, or without where nobody has read. Moments are ISO 8601; names of who is forgotten are null. */
export interface DisclosureRecord {
  /** Empty for an elevation, which opens the file to a person. */
  readonly organisation: string;
  readonly status: UndertakingStatus | 'ELEVATED';
  readonly proposedAt: string;
  readonly proposedBy: string | null;
  readonly answeredAt: string | null;
  readonly answeredBy: string | null;
  readonly textVersion: number | null;
  readonly withdrawnAt: string | null;
  readonly withdrawnBy: string | null;
  readonly withdrawalReason: string | null;
  readonly reading: { readonly at: string; readonly person: string | null; readonly fileVersion: number } | null;
}

const itsName = [selectedField('name')];
const persons = ['proposedBy', 'answeredBy', 'withdrawnBy'] as const;
const values = ['status', 'proposedAt', 'answeredAt', 'textVersion', 'withdrawnAt', 'withdrawalReason'] as const;
const readings = selectedField('readings', [selectedField('at'), selectedField('fileVersion'), selectedField('person', itsName)]);
const register = [
  selectedField('undertakings', [
    selectedField('organisation', itsName),
    ...values.map((field) => selectedField(field)),
    ...persons.map((field) => selectedField(field, itsName)),
    readings,
  ]),
  selectedField('elevations', [...['startedAt', 'endsAt', 'reason'].map((field) => selectedField(field)), selectedField('person', itsName), readings]),
];

/** The disclosure register of a project, to take along. */
@Injectable()
export class RegisterQueries {
  constructor(private readonly reads: Reads) {}

  /** All of it, elevations before undertakings, newest first; NOT_FOUND for everyone but the lead. */
  async register(reader: Reader, projectId: string): Promise<DisclosureRecord[]> {
    const wanted = judge(id, projectId);
    const project = found(await this.reads.first('Project', (row) => all([sql`${row('id')} = ${wanted}::uuid`, leadSees(row, reader)]), reader, register));
    return [...valueIn<Compiled[]>(project, 'elevations').flatMap(elevatedRecords), ...valueIn<Compiled[]>(project, 'undertakings').flatMap(recordsOf)];
  }
}

function recordsOf(undertaking: Compiled): DisclosureRecord[] {
  const name = (field: string): string | null => nameIn(undertaking, field);
  return withReadings(undertaking, {
    ...(Object.fromEntries(values.map((field) => [field, valueIn(undertaking, field)])) as Pick<DisclosureRecord, (typeof values)[number]>),
    organisation: name('organisation') ?? '',
    proposedBy: name('proposedBy'),
    answeredBy: name('answeredBy'),
    withdrawnBy: name('withdrawnBy'),
  });
}

function elevatedRecords(elevation: Compiled): DisclosureRecord[] {
  return withReadings(elevation, {
    organisation: '',
    status: 'ELEVATED',
    proposedAt: valueIn(elevation, 'startedAt'),
    proposedBy: nameIn(elevation, 'person'),
    answeredAt: null,
    answeredBy: null,
    textVersion: null,
    withdrawnAt: valueIn(elevation, 'endsAt'),
    withdrawnBy: null,
    withdrawalReason: valueIn(elevation, 'reason'),
  });
}

function nameIn(of: Compiled, field: string): string | null {
  const named = valueIn<Compiled | null>(of, field);
  return named && valueIn<string>(named, 'name');
}

function withReadings(of: Compiled, entry: Omit<DisclosureRecord, 'reading'>): DisclosureRecord[] {
  const read = valueIn<Compiled[]>(of, 'readings');
  if (read.length === 0) return [{ ...entry, reading: null }];
  return read.map((one) => ({ ...entry, reading: { at: valueIn(one, 'at'), fileVersion: valueIn(one, 'fileVersion'), person: nameIn(one, 'person') } }));
}
