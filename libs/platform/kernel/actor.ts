import { holdsScope, type ClientMutation, type NeededScope, type Reader } from '@grappe/contracts';
import { DomainError, NotAllowed } from './errors';

/** Who acts, and for which organisation: both are recorded with every fact. `personId` null: the product itself (a job, an import). */
export interface Actor {
  readonly personId: string | null;
  readonly organisationId: string | null;
  /** The network that it came from (`networkOf`); absent where no request caused it. */
  readonly network?: string | null;
  /** What the client named this write, which makes it happen once; absent where it did not. */
  readonly clientMutation?: ClientMutation | null;
}

/** Who has no name: whatever they do is done as often as it is asked for. */
type Nobody = Actor & { readonly personId: null; readonly clientMutation?: null };

/** The product acting by itself: jobs, imports, the relay. */
export const system: Nobody = { personId: null, organisationId: null };

/** The reader as actor for an organisation that they hold a mandate of; NOT_ALLOWED for any other. */
export function actingFor(reader: Reader, organisationId: string): Actor & { personId: string; organisationId: string } {
  const personId = signedIn(reader);
  if (!reader.organisationIds.includes(organisationId)) throw new NotAllowed();
  return { personId, organisationId, network: reader.network, clientMutation: reader.clientMutation ?? null };
}

/** The reader as a person, for acts that concern no organisation. */
export function actingAlone(reader: Reader): Actor & { personId: string } {
  return { personId: signedIn(reader), organisationId: null, network: reader.network, clientMutation: reader.clientMutation ?? null };
}

/** The reader's person id, or UNAUTHENTICATED. */
export function signedIn(reader: Reader): string {
  if (reader.personId === null) throw new DomainError('UNAUTHENTICATED');
  return reader.personId;
}

/** Passes, or refuses a token that was not made for this, and says what it lacks. */
export function requireScope(reader: Reader, needed: NeededScope): void {
  if (!holdsScope(reader, needed)) throw needed === 'SESSION' ? new DomainError('SESSION_ONLY') : new DomainError('SCOPE_MISSING', { scope: needed });
}
