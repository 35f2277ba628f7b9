import { Injectable } from '@nestjs/common';
import { limits } from '@grappe/contracts';
import { sql, type Tx } from '@grappe/platform/database';
import { PasskeyRow } from './passkey.entity';

/** Passkeys, and the challenges that they answer. */
@Injectable()
export class PasskeyRepository {
  /** Keeps a challenge until it is answered, or has waited too long. @param personId for whom a passkey is made; null: whoever answers */
  async keepChallenge(tx: Tx, challenge: string, personId: string | null): Promise<void> {
    await tx.query(sql`delete from passkey_challenge where expires_at <= ${tx.at}`);
    const expiresAt = new Date(tx.at.getTime() + limits.passkeyChallengeMinutes * 60_000);
    await tx.query(sql`insert into passkey_challenge (challenge, person_id, expires_at) values (${challenge}, ${personId}, ${expiresAt})`);
  }

  /** Takes a challenge, which then is none any more. Whether there was one to be taken. */
  async takeChallenge(tx: Tx, challenge: string, personId: string | null): Promise<boolean> {
    const taken = await tx.query(
      sql`with taken as (delete from passkey_challenge where challenge = ${challenge} and person_id is not distinct from ${personId}::uuid and expires_at > ${tx.at} returning 1) select from taken`,
    );
    return taken.length > 0;
  }

  ofPerson(tx: Tx, personId: string): Promise<PasskeyRow[]> {
    return tx.manager.findBy(PasskeyRow, { personId });
  }

  /** Kept from others until the transaction ends, so that its counter is right. */
  byCredential(tx: Tx, credentialId: string): Promise<PasskeyRow | null> {
    return tx.manager.findOne(PasskeyRow, { where: { credentialId }, lock: { mode: 'pessimistic_write' } });
  }

  async insert(tx: Tx, passkey: PasskeyRow): Promise<void> {
    await tx.manager.insert(PasskeyRow, passkey);
  }

  /** Whether it was theirs to be changed. */
  async update(tx: Tx, personId: string, id: string, changes: Partial<Pick<PasskeyRow, 'name' | 'counter' | 'lastUsedAt'>>): Promise<boolean> {
    return (await tx.manager.update(PasskeyRow, { id, personId }, changes)).affected === 1;
  }

  async remove(tx: Tx, personId: string, id: string): Promise<boolean> {
    return (await tx.manager.delete(PasskeyRow, { id, personId })).affected === 1;
  }
}
