import { Injectable } from '@nestjs/common';
import type { Reader, ReportStatus } from '@grappe/contracts';
import { sql } from '@grappe/platform/database';
import { newestFirst, Reads, type Compiled, type Filters, type PageRequest, type Selected } from '@grappe/platform/reads';


export interface ReportCriteria {
  readonly clusterId?: string | null;
  readonly status?: readonly ReportStatus[] | null;
}

/** What is read of reports and of the log. */
@Injectable()
export class ModerationQueries {
  constructor(private readonly reads: Reads) {}

  /** The reports that the reader decides on, and those that they sent; newest first. */
  reports(reader: Reader, { clusterId, status }: ReportCriteria, page: PageRequest, selection: readonly Selected[]): Promise<Compiled> {
    const filters: Filters = {
      cluster: clusterId ? ((row) => sql`${row('cluster_id')} = ${clusterId}::uuid`) : null,
      status: status && ((row) => sql`${row('status')} = any(${[...status]}::text[])`),
    };
    return this.reads.page('Report', reader, selection, { filters, order: newestFirst('reported_at'), page });
  }

  log(reader: Reader, clusterId: string, page: PageRequest, selection: readonly Selected[]): Promise<Compiled> {
    return this.reads.page('ModerationAction', reader, selection, {
      filters: { cluster: (row) => sql`${row('cluster_id')} = ${clusterId}::uuid` },
      order: newestFirst('at'),
      page,
    });
  }
}
