import { Injectable } from '@nestjs/common';
import type { IncomingHttpHeaders } from 'node:http';
import { visitor, type Language, type Reader, type TokenScope } from '@grappe/contracts';
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
}

/** What a person stands for: mandates, memberships, clusters animated. The clusters feature provides it. */
export abstract class StandingSource {
  abstract of(personId: string): Promise<Standing>;
}

export type Standing = Pick<Reader, 'mandates' | 'memberships' | 'networkClusterIds' | 'animatedClusterIds'>;

/** Makes the Reader of a request or socket. */
@Injectable()
export class Readers {
  constructor(
    private readonly authenticator: Authenticator,
    private readonly standings: StandingSource,
  ) {}

  /** The reader that the credentials prove, or a visitor. The language asked for wins over the person's own. */
  async of(credentials: Credentials): Promise<Reader> {
    const identified = await this.authenticator.identify(credentials);
    const asked = askedLanguage(credentials.headers['accept-language']);
    const network = networkOf(credentials.address);
    if (!identified) return { ...visitor, language: asked ?? 'FR', network };
    const standing = await this.standings.of(identified.personId);
    return readerFrom({ ...identified, language: asked ?? identified.language }, standing, network);
  }
}

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
