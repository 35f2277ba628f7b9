import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SecondFactorMethod } from '@grappe/contracts';
import { SecretBox } from '@grappe/platform/config';
import { sql, type Tx } from '@grappe/platform/database';
import { newId } from '@grappe/platform/kernel';
import { newRecoveryCode, recoveryCodeHash } from '../domain/recovery-code';
import { AuthenticatorAppRow } from './authenticator-app.entity';

const placeOf = (personId: string): string => `authenticator_app:${personId}`;

/** What a person shows besides a password: the authenticator app and the recovery codes. */
@Injectable()
export class SecondFactorRepository {
  constructor(
    private readonly box: SecretBox,
    private readonly dataSource: DataSource,
  ) {}

  /** Whether the person has one, of whatever kind. */
  async has(tx: Tx, personId: string): Promise<boolean> {
    return (await tx.query(sql`select from second_factor where person_id = ${personId} limit 1`)).length > 0;
  }

  /** What the person may show at sign-in. */
  async methods(personId: string): Promise<SecondFactorMethod[]> {
    const rows = await this.dataSource.query<{ method: SecondFactorMethod }[]>(
      `select 'AUTHENTICATOR_APP' as method from authenticator_app where person_id = $1 and confirmed_at is not null
       union select 'PASSKEY' from passkey where person_id = $1
       union select 'RECOVERY_CODE' from recovery_code where person_id = $1 and used_at is null order by method`,
      [personId],
    );
    return rows.map(({ method }) => method);
  }

  /** The app with its secret, kept from others until the transaction ends: each code is taken once, also when it comes twice at the same moment. */
  async app(tx: Tx, personId: string): Promise<(AuthenticatorAppRow & { secret: string }) | null> {
    const app = await tx.manager.findOne(AuthenticatorAppRow, { where: { personId }, lock: { mode: 'pessimistic_write' } });
    return app && { ...app, secret: this.box.open(app.sealedSecret, placeOf(personId)) };
  }

  /** An app that is still to be confirmed, in place of one that never was. */
  async beginApp(tx: Tx, personId: string, secret: string): Promise<void> {
    await tx.manager.delete(AuthenticatorAppRow, { personId });
    await tx.manager.insert(AuthenticatorAppRow, { personId, sealedSecret: this.box.seal(secret, placeOf(personId)), createdAt: tx.at, confirmedAt: null, lastStep: 0 });
  }

  async updateApp(tx: Tx, personId: string, changes: Partial<Pick<AuthenticatorAppRow, 'confirmedAt' | 'lastStep'>>): Promise<void> {
    await tx.manager.update(AuthenticatorAppRow, { personId }, changes);
  }

  async removeApp(tx: Tx, personId: string): Promise<void> {
    await tx.manager.delete(AuthenticatorAppRow, { personId });
  }

  /** The app, the passkeys and the recovery codes. */
  async removeAll(tx: Tx, personId: string): Promise<void> {
    await tx.query(sql`with app as (delete from authenticator_app where person_id = ${personId}), code as (delete from recovery_code where person_id = ${personId})
      delete from passkey where person_id = ${personId}`);
  }

  /** Uses up a recovery code; whether there was such a one to be used. */
  async useRecoveryCode(tx: Tx, personId: string, typed: string): Promise<boolean> {
    const used = await tx.query(
      sql`with used as (update recovery_code set used_at = ${tx.at} where person_id = ${personId} and code_hash = ${recoveryCodeHash(typed)} and used_at is null returning id) select from used`,
    );
    return used.length > 0;
  }

  /** Fresh codes in place of all older ones; they are shown this once. */
  async renewRecoveryCodes(tx: Tx, personId: string, count: number): Promise<string[]> {
    await tx.query(sql`delete from recovery_code where person_id = ${personId}`);
    const codes = Array.from({ length: count }, newRecoveryCode);
    for (const code of codes)
      await tx.query(sql`insert into recovery_code (id, person_id, code_hash, created_at) values (${newId()}, ${personId}, ${recoveryCodeHash(code)}, ${tx.at})`);
    return codes;
  }

  /** Codes for a second factor that is no longer asked for would be secrets without a use. */
  async dropUselessRecoveryCodes(tx: Tx, personId: string): Promise<void> {
    await tx.query(sql`delete from recovery_code where person_id = ${personId} and not exists (select from second_factor where person_id = ${personId})`);
  }
}
