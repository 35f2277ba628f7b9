import { Injectable } from '@nestjs/common';
import { limits } from '@grappe/contracts';
import { sql, type Tx } from '@grappe/platform/database';
import type { OpenIdAttempt } from '../domain/open-id';
import { LinkedAccountRow } from './linked-account.entity';

/** Accounts elsewhere, and those who have left to sign in there. */
@Injectable()
export class LinkedAccountRepository {
  async keepAttempt(tx: Tx, secretHash: Buffer, { provider, personId, memory, next }: OpenIdAttempt): Promise<void> {
    await tx.query(sql`delete from open_id_attempt where expires_at <= ${tx.at}`);
    const expiresAt = new Date(tx.at.getTime() + limits.secondStepMinutes * 60_000);
    await tx.query(sql`insert into open_id_attempt (secret_hash, provider, person_id, memory, next, expires_at)
      values (${secretHash}, ${provider}, ${personId}, ${JSON.stringify(memory)}::jsonb, ${next}, ${expiresAt})`);
  }

  /** Takes an attempt, which then is none any more: whoever comes back twice is not let in twice. */
  async takeAttempt(tx: Tx, secretHash: Buffer): Promise<OpenIdAttempt | null> {
    const [taken] = await tx.query<OpenIdAttempt>(sql`
      with taken as (delete from open_id_attempt where secret_hash = ${secretHash} and expires_at > ${tx.at} returning *)
      select provider, person_id as "personId", memory, next from taken`);
    return taken ?? null;
  }

  bySubject(tx: Tx, issuer: string, subject: string): Promise<LinkedAccountRow | null> {
    return tx.manager.findOneBy(LinkedAccountRow, { issuer, subject });
  }

  async insert(tx: Tx, account: LinkedAccountRow): Promise<void> {
    await tx.manager.insert(LinkedAccountRow, account);
  }

  async update(tx: Tx, id: string, changes: Pick<LinkedAccountRow, 'lastUsedAt' | 'email'>): Promise<void> {
    await tx.manager.update(LinkedAccountRow, { id }, changes);
  }

  /** Whether it was theirs to be removed. */
  async remove(tx: Tx, personId: string, id: string): Promise<boolean> {
    return (await tx.manager.delete(LinkedAccountRow, { id, personId })).affected === 1;
  }
}
