import type { Language, MandateRight, TokenScope } from './enums';

/** A mandate as policies need it: for whom a person may act, and with which right. */
export interface ReaderMandate {
  readonly organisationId: string;
  readonly right: MandateRight;
}

/** An active membership of one of the reader's organisations. */
export interface ReaderMembership {
  readonly clusterId: string;
  readonly organisationId: string;
}

/** A write that its client has named, so that it is done once however often it is sent. */
export interface ClientMutation {
  /** The `clientMutationId`. */
  readonly id: string;
  /** The mutation's name. */
  readonly operation: string;
  /** SHA-256 of the input, in hexadecimals. */
  readonly inputHash: string;
}

/**
 * Everything that policies and visibility scopes may know about who reads or acts.
 * Made once per request or socket, from the database; never from what a client says.
 */
export interface Reader {
  /** null: a visitor. */
  readonly personId: string | null;
  readonly name: string | null;
  readonly language: Language;
  /** Runs the installation; gives no reading of what members keep confidential. */
  readonly operator: boolean;
  /** null: a session of the person, who may do everything that is theirs; else what the token was made for. */
  readonly scopes: readonly TokenScope[] | null;
  readonly sessionId: string | null;
  /** The network that the request came from (`networkOf`); null: from no request. For the audit log, never for a decision. */
  readonly network: string | null;
  /** What the client named the write that is being made; absent: it did not, or reads. For the unit of work, never for a decision. */
  readonly clientMutation?: ClientMutation | null;
  /** When the session or token ends, and with it its sockets; null: nothing was shown. */
  readonly expiresAt: Date | null;
  readonly mandates: readonly ReaderMandate[];
  readonly memberships: readonly ReaderMembership[];
  /** Organisations of `mandates`. */
  readonly organisationIds: readonly string[];
  /** Clusters of `memberships`, and those that the reader animates. */
  readonly clusterIds: readonly string[];
  /** `clusterIds` and their sisters in the same networks. */
  readonly networkClusterIds: readonly string[];
  readonly animatedClusterIds: readonly string[];
}

/** What a door, noun or room asks of a client's token; `ANY`: no more than that it is one, `SESSION`: no token opens it. */
export type NeededScope = TokenScope | 'ANY' | 'SESSION';

/** Whether the reader's token was made for this. Sessions and visitors have no token to narrow them; who may write may read what they write. */
export const holdsScope = ({ scopes }: Pick<Reader, 'scopes'>, needed: NeededScope): boolean =>
  scopes === null || needed === 'ANY' || scopes.some((scope) => scope === needed || (scope.endsWith('_WRITE') && scope.replace('_WRITE', '_READ') === needed));

/** Somebody who is not signed in. */
export const visitor: Reader = {
  personId: null,
  name: null,
  language: 'FR',
  operator: false,
  scopes: null,
  sessionId: null,
  network: null,
  expiresAt: null,
  mandates: [],
  memberships: [],
  organisationIds: [],
  clusterIds: [],
  networkClusterIds: [],
  animatedClusterIds: [],
};
