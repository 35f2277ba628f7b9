import { Injectable } from '@nestjs/common';
import { auditLogFilterInput, limits, type AuditAct, type AuditNames, type Reader } from '@grappe/contracts';
import { sql } from '@grappe/platform/database';
import { judge } from '@grappe/platform/kernel';
import { newestFirst, Reads, selectedField, valueIn, type Compiled, type Filters, type PageRequest, type Selected } from '@grappe/platform/reads';
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


/** What is read of the audit log of a cluster. */
@Injectable()
export class AuditQueries {
  constructor(private readonly reads: Reads) {}

  log(reader: Reader, criteria: AuditCriteria, page: PageRequest, selection: readonly Selected[]): Promise<Compiled> {
    return this.reads.page('AuditEntry', reader, selection, { filters: filters(criteria), order: newestFirst('at'), page });
  }

  /** All that passes, newest first, read page by page: a log may be longer than memory. */
  async *entries(reader: Reader, criteria: AuditCriteria): AsyncGenerator<AuditRecord> {
    for (let after: string | null = null, more = true; more; ) {
      const page = await this.log(reader, criteria, { first: limits.pageSize, after }, exported);
      for (const node of valueIn<Compiled[]>(page, 'nodes')) yield recordOf(node);
      const place = valueIn<Compiled>(page, 'pageInfo');
      [after, more] = [valueIn<string | null>(place, 'endCursor'), valueIn<boolean>(place, 'hasNextPage')];
    }
  }
}

const itsName = [selectedField('name')];
const entry = [selectedField('at'), selectedField('actor', itsName), selectedField('actingFor', itsName), selectedField('sentence'), selectedField('reason'), selectedField('network')];
const exported = [selectedField('nodes', entry), selectedField('pageInfo', [selectedField('hasNextPage'), selectedField('endCursor')])];

function recordOf(node: Compiled): AuditRecord {
  const nameOf = (named: Compiled | null): string | null => named && valueIn<string>(named, 'name');
  return {
    at: new Date(valueIn<string>(node, 'at')),
    actor: nameOf(valueIn(node, 'actor')),
    actingFor: nameOf(valueIn(node, 'actingFor')),
    facts: valueIn(node, 'sentence'),
    reason: valueIn(node, 'reason'),
    network: valueIn(node, 'network'),
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
