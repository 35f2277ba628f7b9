import { Injectable } from '@nestjs/common';
import type { IncomingHttpHeaders } from 'node:http';
import { visitor, type Language, type Reader, type TokenScope } from '@grappe/contracts';
import { sql, Statements, type Sql } from '@grappe/platform/database';
import { networkOf } from '@grappe/platform/kernel';

/** What a request or a socket handshake shows of who sends it. */
export interface Credentials {
  readonly headers: IncomingHttpHeaders;
  /** The IP address that it comes from, where that is known. */
  readonly address?: string;
}

/** Whom the credentials prove. */
export interface Identified {
  readonly personId: string;
  readonly name: string;
  readonly language: Language;
  readonly operator: boolean;
  readonly sessionId: string | null;
  readonly scopes: readonly TokenScope[] | null;
  /** When what they showed ends; null: nothing was shown, the product vouches for them. */
  readonly expiresAt: Date | null;
}

/** Proves who sends a request; the identity feature provides it. */
export abstract class Authenticator {
  /** null: a visitor, or credentials that are no longer good. */
  abstract identify(credentials: Credentials): Promise<Identified | null>;

  /** What would prove that these credentials still prove the same. null: nothing, `identify` is to be asked each time. */
  proof(_credentials: Credentials): Proof | null {
    return null;
  }
}

/** What proves that a reader is still the same. */
export interface Proof {
  /** Names the credentials without being of use to anyone. */
  readonly key: string;
  /**
   * The question of `identify` as a text that PostgreSQL makes: it differs as soon as `identify` would answer otherwise, or would write
   * something down; when the session ends apart.
   * @param standings what the text has to hold as well: it differs as soon as anybody stands for something else
   */
  text(standings: Sql): Sql;
}

/** What a person stands for: mandates, memberships, clusters animated. The clusters feature provides it. */
export abstract class StandingSource {
  /** @param organisationId only what they stand for through this organisation */
  abstract of(personId: string, organisationId?: string): Promise<Standing>;

  /** An expression whose value no longer occurs once anybody stands for something else. */
  abstract readonly changes: Sql;
}

export type Standing = Pick<Reader, 'mandates' | 'memberships' | 'networkClusterIds' | 'animatedClusterIds'>;

/** A reader as they were a moment ago, and how PostgreSQL tells that they still are. */
export interface RememberedReader {
  /** Names all that is known of them: another as soon as any of it is. */
  readonly key: string;
  readonly reader: Reader;
  /** An expression of type text. What was read for `reader` may only be shown where it is `unchanged` in the same statement. */
  readonly proof: Sql;
  readonly unchanged: string;
}

/** How many readers a process remembers. */
const capacity = 5_000;

/** Makes the Reader of a request or socket. */
@Injectable()
export class Readers {
  private readonly known = new Map<string, RememberedReader>();
  private made = 0;

  constructor(
    private readonly authenticator: Authenticator,
    private readonly standings: StandingSource,
    private readonly statements: Statements,
  ) {}

  /** The reader that these credentials proved when they were last asked to be remembered; nothing is asked of the database. */
  remembered(credentials: Credentials): RememberedReader | null {
    const proof = this.authenticator.proof(credentials);
    return (proof && this.known.get(keyOf(proof, credentials))) ?? null;
  }

  /** As `of`, for who will ask again soon. Who is still the same is asked for in one statement, and is the same object. */
  async remembering(credentials: Credentials): Promise<Reader> {
    const proof = this.authenticator.proof(credentials);
    if (!proof) return this.of(credentials);
    const key = keyOf(proof, credentials);
    const text = proof.text(this.standings.changes);
    // The proof first: what changes in between makes it differ from the next one, and nobody is taken for who they were.
    const [told] = await this.statements.run<{ proof: string | null }>(sql`select ${text} as proof`);
    const known = this.known.get(key);
    if (known && known.unchanged === told?.proof) return known.reader;
    this.known.delete(key);
    const reader = await this.of(credentials);
    if (reader.personId === null || !told?.proof) return reader;
    if (this.known.size >= capacity) this.known.delete(this.known.keys().next().value ?? '');
    this.known.set(key, { key: `reader ${++this.made}`, reader, proof: text, unchanged: told.proof });
    return reader;
  }

  /** The reader that the credentials prove, or a visitor. The language asked for wins over the person's own. */
  async of(credentials: Credentials): Promise<Reader> {
    const identified = await this.authenticator.identify(credentials);
    return identified ? readerOfRequest(credentials, identified, await this.standings.of(identified.personId)) : readerOfVisitor(credentials);
  }
}

/** The same credentials make another reader from another place, or in another language. */
const keyOf = ({ key }: Proof, { headers, address = '' }: Credentials): string => `${key} ${askedLanguage(headers['accept-language']) ?? ''} ${address}`;

const readerOfVisitor = ({ headers, address }: Credentials): Reader => ({ ...visitor, language: askedLanguage(headers['accept-language']) ?? 'FR', network: networkOf(address) });

const readerOfRequest = ({ headers, address }: Credentials, identified: Identified, standing: Standing): Reader =>
  readerFrom({ ...identified, language: askedLanguage(headers['accept-language']) ?? identified.language }, standing, networkOf(address));

/** A person who is known, with what they stand for. */
export const readerFrom = (identified: Identified, standing: Standing, network: string | null = null): Reader => ({
  ...identified,
  network,
  ...standing,
  organisationIds: standing.mandates.map((mandate) => mandate.organisationId),
  clusterIds: [...new Set([...standing.memberships.map((membership) => membership.clusterId), ...standing.animatedClusterIds])],
});

/** The language that a client asks for, of the two that there are. */
export function askedLanguage(header: string | undefined): Language | null {
  const first = header?.trim().slice(0, 2).toLowerCase();
  return first === 'fr' ? 'FR' : first === 'en' ? 'EN' : null;
}
