import { Injectable } from '@nestjs/common';
import { id, type Reader, type UndertakingStatus } from '@grappe/contracts';
import { all, sql } from '@grappe/platform/database';
import { found, judge } from '@grappe/platform/kernel';
import { Reads, selectedField, valueIn, type Compiled } from '@grappe/platform/reads';
import { leadSees } from '../data/project.visibility';

/** An undertaking with one of its readings, or without where nobody has read. Moments are ISO 8601; names of who is forgotten are null. */
export interface DisclosureRecord {
  readonly organisation: string;
  readonly status: UndertakingStatus;
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
const reading = [selectedField('at'), selectedField('fileVersion'), selectedField('person', itsName)];
const register = [
  selectedField('undertakings', [
    selectedField('organisation', itsName),
    ...values.map((field) => selectedField(field)),
    ...persons.map((field) => selectedField(field, itsName)),
    selectedField('readings', reading),
  ]),
];

/** The disclosure register of a project, to take along. */
@Injectable()
export class RegisterQueries {
  constructor(private readonly reads: Reads) {}

  /** All of it, newest first; NOT_FOUND for everyone but the lead. */
  async register(reader: Reader, projectId: string): Promise<DisclosureRecord[]> {
    const wanted = judge(id, projectId);
    const project = found(await this.reads.first('Project', (row) => all([sql`${row('id')} = ${wanted}::uuid`, leadSees(row, reader)]), reader, register));
    return valueIn<Compiled[]>(project, 'undertakings').flatMap(recordsOf);
  }
}

function recordsOf(undertaking: Compiled): DisclosureRecord[] {
  const nameOf = (field: string): string | null => {
    const named = valueIn<Compiled | null>(undertaking, field);
    return named && valueIn<string>(named, 'name');
  };
  const entry = {
    ...(Object.fromEntries(values.map((field) => [field, valueIn(undertaking, field)])) as Pick<DisclosureRecord, (typeof values)[number]>),
    organisation: nameOf('organisation') ?? '',
    proposedBy: nameOf('proposedBy'),
    answeredBy: nameOf('answeredBy'),
    withdrawnBy: nameOf('withdrawnBy'),
  };
  const readings = valueIn<Compiled[]>(undertaking, 'readings');
  if (readings.length === 0) return [{ ...entry, reading: null }];
  return readings.map((one) => {
    const person = valueIn<Compiled | null>(one, 'person');
    return { ...entry, reading: { at: valueIn(one, 'at'), fileVersion: valueIn(one, 'fileVersion'), person: person && valueIn<string>(person, 'name') } };
  });
}
