import { Injectable } from '@nestjs/common';
import type { Reader } from '@grappe/contracts';
import { signedIn } from '@grappe/platform/kernel';
import { Reads, type Compiled, type Order, type PageRequest, type Selected } from '@grappe/platform/reads';

const newestFirst: Order = { direction: 'desc', keys: [{ by: (row) => row('created_at'), type: 'timestamptz' }] };

/** What one has been told. */
@Injectable()
export class NotificationQueries {
  constructor(private readonly reads: Reads) {}

  page(reader: Reader, selection: readonly Selected[], page: PageRequest): Promise<Compiled> {
    signedIn(reader);
    return this.reads.page('Notification', reader, selection, { filters: {}, order: newestFirst, page });
  }
}
