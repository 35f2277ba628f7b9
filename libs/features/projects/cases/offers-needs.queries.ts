import { Injectable } from '@nestjs/common';
import { offerNeedFilterInput, type OfferNeedKind, type Reader } from '@grappe/contracts';
import { all, sql } from '@grappe/platform/database';
import { judge } from '@grappe/platform/kernel';
import { matchesText, newestFirst, Reads, type Compiled, type Filters, type PageRequest, type Selected } from '@grappe/platform/reads';
import { publisherNamed } from '../data/offer-need.visibility';

export interface OfferNeedCriteria {
  readonly clusterId?: string | null;
  readonly organisationId?: string | null;
  readonly text?: string | null;
  readonly kinds?: readonly OfferNeedKind[] | null;
}

const newest = newestFirst('created_at');

/** What organisations bring and seek. */
@Injectable()
export class OfferNeedQueries {
  constructor(private readonly reads: Reads) {}

  offers(reader: Reader, criteria: OfferNeedCriteria, page: PageRequest, selection: readonly Selected[]): Promise<Compiled> {
    return this.reads.page('Offer', reader, selection, { filters: filters(criteria, reader), order: newest, page });
  }

  needs(reader: Reader, criteria: OfferNeedCriteria, page: PageRequest, selection: readonly Selected[]): Promise<Compiled> {
    return this.reads.page('Need', reader, selection, { filters: filters(criteria, reader), order: newest, page });
  }
}

function filters(criteria: OfferNeedCriteria, reader: Reader): Filters {
  const { clusterId, organisationId, text, kinds } = judge(offerNeedFilterInput, criteria);
  const words = text?.trim();
  return {
    clusterId: clusterId ? (row) => sql`${row('cluster_id')} = ${clusterId}::uuid` : null,
    organisationId: organisationId ? (row) => all([sql`${row('organisation_id')} = ${organisationId}::uuid`, publisherNamed(row, reader)]) : null,
    text: words ? (row) => matchesText(row('search'), words, row('title')) : null,
    kinds: kinds && kinds.length > 0 ? (row) => sql`${row('kind')} = any(${[...kinds]}::text[])` : null,
  };
}
