import { DomainError } from '@grappe/platform/kernel';
import { sql } from './sql';
import type { Tx } from './tx';

/** SECRET: what goes into a write or comes out of it must not be kept. */
export type Secrecy = 'PLAIN' | 'SECRET';

/** What JSON gives back as it was. */
export type Kept<Value> = Value extends string | number | boolean | null | undefined | void
  ? Value
  : Value extends Date | ((...args: never[]) => unknown)
    ? never
    : { readonly [Key in keyof Value]: Kept<Value[Key]> };

interface KnownMutation {
  readonly operation: string;
  readonly input_hash: string | null;
  readonly answer: { readonly value?: unknown } | null;
}

/**
 * Claims what the client named, for this transaction: another that sends the same waits here until we commit or roll back.
 * What it was answered, if it is done already; null: it is ours to do, or has no name.
 */
export async function claimMutation(tx: Tx, secrecy: Secrecy): Promise<{ readonly answer: unknown } | null> {
  const { personId, clientMutation } = tx.actor;
  if (!clientMutation || personId === null) return null;
  const { id, operation, inputHash } = clientMutation;
  // The hash of an input with a password in it would be easier to guess than the one that we keep of the password.
  const claimed = await tx.query(sql`
    insert into client_mutation (person_id, id, operation, input_hash, at)
    values (${personId}, ${id}, ${operation}, ${secrecy === 'SECRET' ? null : inputHash}, ${tx.at})
    on conflict do nothing returning id`);
  if (claimed.length > 0) return null;
  const [known] = await tx.query<KnownMutation>(sql`select operation, input_hash, answer from client_mutation where person_id = ${personId} and id = ${id}`);
  if (!known) return claimMutation(tx, secrecy); // forgotten between the two statements
  if (known.operation !== operation) throw new DomainError('CLIENT_MUTATION_ID_REUSED', {}, 'clientMutationId');
  if (known.input_hash === null) throw new DomainError('ANSWERED_ONCE', {}, 'clientMutationId');
  if (known.input_hash !== inputHash) throw new DomainError('CLIENT_MUTATION_ID_REUSED', {}, 'clientMutationId');
  return { answer: known.answer?.value };
}

/** Keeps the answer of what was claimed, in the same transaction. */
export async function keepAnswer(tx: Tx, value: unknown): Promise<void> {
  const { personId, clientMutation } = tx.actor;
  if (!clientMutation || personId === null) return;
  await tx.query(sql`update client_mutation set answer = ${JSON.stringify({ value })}::jsonb where person_id = ${personId} and id = ${clientMutation.id}`);
}
