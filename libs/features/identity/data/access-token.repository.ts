import { Injectable } from '@nestjs/common';
import type { Identified } from '@grappe/platform/access';
import { sql, Statements, type Tx } from '@grappe/platform/database';
import { AccessTokenRow } from './access-token.entity';

type Found = Identified & { readonly accessTokenId: string; readonly stale: boolean };

/** Access tokens as cases and strategies read and write them. */
@Injectable()
export class AccessTokenRepository {
  constructor(private readonly statements: Statements) {}

  /** Whom an access token's secret proves, while it is good. */
  async identify(secretHash: Buffer): Promise<Identified | null> {
    const [found] = await this.statements.run<Found>(sql`
      select person.id as "personId", person.name, person.language, person.operator, token.id as "accessTokenId", null as "sessionId", token.scopes, token.expires_at as "expiresAt",
             coalesce(token.last_used_at < now() - interval '1 minute', true) as stale
      from access_token token join person on person.id = token.person_id
      where token.secret_hash = ${secretHash} and token.revoked_at is null and token.expires_at > now()`);
    if (!found) return null;
    const { accessTokenId, stale, ...identified } = found;
    if (stale) await this.statements.run(sql`update access_token set last_used_at = now() where id = ${accessTokenId}`);
    return identified;
  }

  async insert(tx: Tx, token: AccessTokenRow): Promise<void> {
    await tx.manager.insert(AccessTokenRow, token);
  }

  /** Whether it was there to be revoked. */
  async revoke(tx: Tx, personId: string, id: string): Promise<boolean> {
    const result = await tx.manager.createQueryBuilder().update(AccessTokenRow).set({ revokedAt: tx.at }).where({ id, personId }).andWhere('revoked_at is null').execute();
    return result.affected === 1;
  }
}
