import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { projectFilterInput, type ProjectOrder, type Reader } from '@grappe/contracts';
import { all, oneOf, sql } from '@grappe/platform/database';
import { judge, signedIn } from '@grappe/platform/kernel';
import { newestFirst, Reads, type Compiled, type Filters, type Order, type PageRequest, type Selected } from '@grappe/platform/reads';
import { projectFacets, projectFilters, projectOrder, type ProjectCriteria } from '../data/project.filter';

/** A search as somebody typed or kept it: dates may be texts. */
type ProjectFilterGiven = z.input<typeof projectFilterInput>;

const ofOwn = (reader: Reader): Filters => ({ own: (row) => oneOf(row('organisation_id'), reader.organisationIds) });
const waitingFirst: Order = {
  direction: 'desc',
  keys: [{ by: (row) => sql`(${row('status')} = 'SENT' and ${row('expires_at')} > now())::int`, type: 'int' }, ...newestFirst('sent_at').keys],
};

/** What is read of projects and of what goes on between them and organisations. */
@Injectable()
export class ProjectQueries {
  constructor(private readonly reads: Reads) {}

  project(reader: Reader, projectId: string, selection: readonly Selected[]): Promise<Compiled | null> {
    return this.reads.one('Project', projectId, reader, selection);
  }

  projects(reader: Reader, filter: ProjectCriteria, order: ProjectOrder, page: PageRequest, selection: readonly Selected[]): Promise<Compiled> {
    const criteria = judge(projectFilterInput, filter);
    return this.reads.page('Project', reader, selection, {
      filters: projectFilters(criteria, reader),
      order: projectOrder(order, criteria),
      facets: projectFacets,
      page,
    });
  }

  /** Whether a search of the reader's would show the project. */
  async passes(reader: Reader, projectId: string, filter: ProjectFilterGiven): Promise<boolean> {
    const criteria = judge(projectFilterInput, filter);
    const filters = Object.values(projectFilters(criteria, reader));
    const shown = await this.reads.list('Project', reader, [], {
      where: (row) => all([sql`${row('id')} = ${projectId}::uuid`, ...filters.map((passes) => passes && passes(row))]),
      order: (row) => row('id'),
      limit: 1,
    });
    return shown.length > 0;
  }

  /** Whether the reader may know of the project. */
  sees(reader: Reader, projectId: string): Promise<boolean> {
    return this.reads.sees('Project', projectId, reader);
  }

  /** Invitations to one's own organisations, those that wait first. */
  myInvitations(reader: Reader, page: PageRequest, selection: readonly Selected[]): Promise<Compiled> {
    signedIn(reader);
    return this.reads.page('Invitation', reader, selection, { filters: ofOwn(reader), order: waitingFirst, page });
  }

  /** What one's own organisations have expressed interest in, newest first. */
  myExpressionsOfInterest(reader: Reader, page: PageRequest, selection: readonly Selected[]): Promise<Compiled> {
    signedIn(reader);
    return this.reads.page('ExpressionOfInterest', reader, selection, { filters: ofOwn(reader), order: newestFirst('sent_at'), page });
  }
}
