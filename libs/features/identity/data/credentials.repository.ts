import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { TokenScope } from '@grappe/contracts';
import type { Tx } from '@grappe/platform/database';
import type { Identified } from '@grappe/platform/access';
import { AccessTokenRow } from './access-token.entity';
import { SessionRow } from './session.entity';

type IdentifiedRow = Omit<Identified, 'sessionId' | 'scopes'> & { credentialId: string; scopes: TokenScope[] | null; stale: boolean };

/** Sessions and access tokens. */
@Injectable()
export class CredentialsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Whom a session's secret proves, while it is good. */
  async bySession(secretHash: Buffer): Promise<Identified | null> {
    const found = await this.identified('session', 'null::text[]', secretHash);
    return found && { ...found.identified, sessionId: found.credentialId };
  }

  /** Whom an access token's secret proves, while it is good. */
  async byAccessToken(secretHash: Buffer): Promise<Identified | null> {
    const found = await this.identified('access_token', 'credential.scopes', secretHash);
    return found && { ...found.identified, sessionId: null };
  }

  async insertSession(tx: Tx, session: SessionRow): Promise<void> {
    await tx.manager.insert(SessionRow, session);
  }

  async insertAccessToken(tx: Tx, token: AccessTokenRow): Promise<void> {
    await tx.manager.insert(AccessTokenRow, token);
  }

  /** Whether it was there to be revoked. */
  async revokeSession(tx: Tx, personId: string, id: string): Promise<boolean> {
    const result = await tx.manager.createQueryBuilder().update(SessionRow).set({ revokedAt: tx.at }).where({ id, personId }).andWhere('revoked_at is null').execute();
    return result.affected === 1;
  }

  async revokeAccessToken(tx: Tx, personId: string, id: string): Promise<boolean> {
    const result = await tx.manager.createQueryBuilder().update(AccessTokenRow).set({ revokedAt: tx.at }).where({ id, personId }).andWhere('revoked_at is null').execute();
    return result.affected === 1;
  }

  private async identified(table: 'session' | 'access_token', scopes: string, secretHash: Buffer): Promise<{ identified: Omit<Identified, 'sessionId'>; credentialId: string } | null> {
    const [row] = await this.dataSource.query<IdentifiedRow[]>(
      `select person.id as "personId", person.name, person.language, person.operator, credential.id as "credentialId", ${scopes} as scopes, credential.expires_at as "expiresAt",
              coalesce(credential.last_used_at < now() - interval '1 minute', true) as stale
       from ${table} credential join person on person.id = credential.person_id
       where credential.secret_hash = $1 and credential.revoked_at is null and credential.expires_at > now()`,
      [secretHash],
    );
    if (!row) return null;
    const { credentialId, stale, ...identified } = row;
    // Once a minute is precise enough for a list of devices, and spares a write on every request.
    if (stale) await this.dataSource.query(`update ${table} set last_used_at = now() where id = $1`, [credentialId]);
    return { identified, credentialId };
  }
}
