import { Injectable } from '@nestjs/common';
import type { Reader } from '@grappe/contracts';
import { signedIn } from '@grappe/platform/kernel';
import { Reads, type Compiled, type Selected } from '@grappe/platform/reads';
import { sql } from '@grappe/platform/database';

/** What one sees of oneself. */
@Injectable()
export class IdentityQueries {
  constructor(private readonly reads: Reads) {}

  viewer(reader: Reader, selection: readonly Selected[]): Promise<Compiled | null> {
    return reader.personId === null ? Promise.resolve(null) : this.reads.one('Viewer', reader.personId, reader, selection);
  }

  sessions(reader: Reader, selection: readonly Selected[]): Promise<Compiled[]> {
    signedIn(reader);
    return this.reads.list('Session', reader, selection, { order: (row) => sql`${row('last_used_at')} desc`, limit: 100 });
  }

  accessTokens(reader: Reader, selection: readonly Selected[]): Promise<Compiled[]> {
    signedIn(reader);
    return this.reads.list('AccessToken', reader, selection, { order: (row) => sql`${row('created_at')} desc`, limit: 100 });
  }
}
