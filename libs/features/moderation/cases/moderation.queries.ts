import { Injectable } from '@nestjs/common';
import type { Reader, ReportStatus } from '@grappe/contracts';
import { all, sql } from '@grappe/platform/database';
import { Reads, type Compiled, type Order, type PageRequest, type Selected } from '@grappe/platform/reads';

/** More than anyone decides in a day. */
const shownReports = 200;
const newestFirst: Order = { direction: 'desc', keys: [{ by: (row) => row('at'), type: 'timestamptz' }] };

export interface ReportCriteria {
  readonly clusterId?: string | null;
  readonly status?: readonly ReportStatus[] | null;
}

/** What is read of reports and of the log. */
@Injectable()
export class ModerationQueries {
  constructor(private readonly reads: Reads) {}

  /** The reports that the reader decides on, and those that they sent; newest first. */
  reports(reader: Reader, { clusterId, status }: ReportCriteria, selection: readonly Selected[]): Promise<Compiled[]> {
    return this.reads.list('Report', reader, selection, {
      where: (row) => all([clusterId ? sql`${row('cluster_id')} = ${clusterId}::uuid` : null, status && sql`${row('status')} = any(${[...status]}::text[])`]),
      order: (row) => sql`${row('reported_at')} desc, ${row('id')} desc`,
      limit: shownReports,
    });
  }

  log(reader: Reader, clusterId: string, page: PageRequest, selection: readonly Selected[]): Promise<Compiled> {
    return this.reads.page('ModerationAction', reader, selection, {
      filters: { cluster: (row) => sql`${row('cluster_id')} = ${clusterId}::uuid` },
      order: newestFirst,
      page,
    });
  }
}
