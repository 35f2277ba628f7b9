import { Injectable } from '@nestjs/common';
import { limits, type MailLinkPurpose, type Reader } from '@grappe/contracts';
import { found, signedIn } from '@grappe/platform/kernel';
import { Reads, type Compiled, type Selected } from '@grappe/platform/reads';
import { sql } from '@grappe/platform/database';
import { hashOf } from '../domain/secret';
import { MailLinks } from './mail-links';

/** What one sees of oneself. */
@Injectable()
export class IdentityQueries {
  constructor(
    private readonly reads: Reads,
    private readonly links: MailLinks,
  ) {}

  /** What a link of a mail is for, while it is good. @param browser the secret of the browser in which it is opened */
  async mailLink(token: string, browser: string | null): Promise<{ purpose: MailLinkPurpose; email: string; expiresAt: Date; sameBrowser: boolean } | null> {
    const link = await this.links.peek(token);
    if (!link) return null;
    const { purpose, email, expiresAt, browserHash } = link;
    return { purpose, email, expiresAt, sameBrowser: browser !== null && browserHash !== null && hashOf(browser).equals(browserHash) };
  }

  viewer(reader: Reader, selection: readonly Selected[]): Promise<Compiled | null> {
    return reader.personId === null ? this.reads.nothing() : this.reads.one('Viewer', reader.personId, reader, selection);
  }

  async security(reader: Reader, selection: readonly Selected[]): Promise<Compiled> {
    return found(await this.reads.one('Security', signedIn(reader), reader, selection));
  }

  sessions(reader: Reader, selection: readonly Selected[]): Promise<Compiled[]> {
    signedIn(reader);
    return this.reads.list('Session', reader, selection, { order: (row) => sql`${row('last_used_at')} desc`, limit: limits.sessions });
  }

  dataExports(reader: Reader, selection: readonly Selected[]): Promise<Compiled[]> {
    signedIn(reader);
    return this.reads.list('DataExport', reader, selection, { order: (row) => sql`${row('created_at')} desc`, limit: limits.dataExports });
  }

  accessTokens(reader: Reader, selection: readonly Selected[]): Promise<Compiled[]> {
    signedIn(reader);
    return this.reads.list('AccessToken', reader, selection, { order: (row) => sql`${row('created_at')} desc`, limit: limits.accessTokens });
  }
}
