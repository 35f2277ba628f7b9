import { Injectable } from '@nestjs/common';
import { auditLogFilterInput, limits, type AuditAct, type AuditNames, type Reader } from '@grappe/contracts';
import { sql } from '@grappe/platform/database';
import { judge } from '@grappe/platform/kernel';
import { compiledKey, Reads, type Compiled, type Filters, type Order, type PageRequest, type Selected } from '@grappe/platform/reads';
import { doneBy } from '../data/audit-entry.reads';

export interface AuditCriteria {
  readonly clusterId: string;
  /** Words of the name of who acted, or of the organisation for which. */
  readonly who?: string | null;
  readonly acts?: readonly AuditAct[] | null;
  /** From this moment on, and before that one. */
  readonly since?: Date | null;
  readonly until?: Date | null;
}

/** What fills the sentence of an entry. */
export type SentenceFacts = AuditNames & { readonly act: AuditAct };

/** An entry as it is exported; a name that is gone, or that nobody bears because the product acted by itself, is null. */
export interface AuditRecord {
  readonly at: Date;
  readonly actor: string | null;
  readonly actingFor: string | null;
  readonly facts: SentenceFacts;
  readonly reason: string | null;
  readonly network: string | null;
}

const newestFirst: Order = { direction: 'desc', keys: [{ by: (row) => row('at'), type: 'timestamptz' }] };

/** What is read of the audit log of a cluster. */
@Injectable()
export class AuditQueries {
  constructor(private readonly reads: Reads) {}

  log(reader: Reader, criteria: AuditCriteria, page: PageRequest, selection: readonly Selected[]): Promise<Compiled> {
    return this.reads.page('AuditEntry', reader, selection, { filters: filters(criteria), order: newestFirst, page });
  }

  /** All that passes, newest first, read page by page: a log may be longer than memory. */
  async *entries(reader: Reader, criteria: AuditCriteria): AsyncGenerator<AuditRecord> {
    for (let after: string | null = null, more = true; more; ) {
      const page = await this.log(reader, criteria, { first: limits.pageSize, after }, exported);
      for (const node of page[compiledKey('nodes')] as Compiled[]) yield recordOf(node);
      const place = page[compiledKey('pageInfo')] as Compiled;
      [after, more] = [place[compiledKey('endCursor')] as string | null, place[compiledKey('hasNextPage')] === true];
    }
  }
}

const selected = (name: string, children: readonly Selected[] = []): Selected => ({ key: name, name, type: '', args: {}, children });
const itsName = [selected('name')];
const entry = [selected('at'), selected('actor', itsName), selected('actingFor', itsName), selected('sentence'), selected('reason'), selected('network')];
const exported = [selected('nodes', entry), selected('pageInfo', [selected('hasNextPage'), selected('endCursor')])];

function recordOf(node: Compiled): AuditRecord {
  const text = (field: string): string | null => (node[compiledKey(field)] as string | null) ?? null;
  const nameOf = (field: string): string | null => (node[compiledKey(field)] as Compiled | null)?.[compiledKey('name')] as string | null;
  return {
    at: new Date(text('at') ?? 0),
    actor: nameOf('actor'),
    actingFor: nameOf('actingFor'),
    facts: node[compiledKey('sentence')] as SentenceFacts,
    reason: text('reason'),
    network: text('network'),
  };
}

function filters(criteria: AuditCriteria): Filters {
  const { clusterId, who, acts, since, until } = judge(auditLogFilterInput, criteria);
  return {
    clusterId: (row) => sql`${row('cluster_id')} = ${clusterId}::uuid`,
    who: who ? (row) => doneBy(row, who) : null,
    acts: acts && acts.length > 0 ? (row) => sql`${row('act')} = any(${[...acts]}::text[])` : null,
    since: since ? (row) => sql`${row('at')} >= ${since}` : null,
    until: until ? (row) => sql`${row('at')} < ${until}` : null,
  };
}
