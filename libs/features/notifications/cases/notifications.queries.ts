import { Injectable } from '@nestjs/common';
import type { Reader } from '@grappe/contracts';
import { signedIn } from '@grappe/platform/kernel';
import { newestFirst, Reads, type Compiled, type PageRequest, type Selected } from '@grappe/platform/reads';


/** What one has been told. */
@Injectable()
export class NotificationQueries {
  constructor(private readonly reads: Reads) {}

  page(reader: Reader, selection: readonly Selected[], page: PageRequest): Promise<Compiled> {
    signedIn(reader);
    return this.reads.page('Notification', reader, selection, { filters: {}, order: newestFirst('created_at'), page });
  }
}
