import { Injectable } from '@nestjs/common';
import type { Identified } from '@grappe/platform/access';
import { sql, Statements, type Sql, type Tx } from '@grappe/platform/database';
import { AccessTokenRow } from './access-token.entity';

type Found = Identified & { readonly accessTokenId: string; readonly stale: boolean };

const goodToken = (secretHash: Buffer): Sql => sql`from access_token token join person on person.id = token.person_id
  where token.secret_hash = ${secretHash} and token.revoked_at is null and token.expires_at > now()`;
/** What a token proves, and whether it was not used for a minute. */
const columns = sql`person.id as "personId", person.name, person.language, person.operator, token.id as "accessTokenId", null as "sessionId", token.scopes,
  coalesce(token.last_used_at < now() - interval '1 minute', true) as stale`;

/** Access tokens as cases and strategies read and write them. */
@Injectable()
export class AccessTokenRepository {
  constructor(private readonly statements: Statements) {}

  /** Whom an access token's secret proves, while it is good. */
  async identify(secretHash: Buffer): Promise<Identified | null> {
    const [found] = await this.statements.run<Found>(sql`select ${columns}, token.expires_at as "expiresAt" ${goodToken(secretHash)}`);
    if (!found) return null;
    const { accessTokenId, stale, ...identified } = found;
    if (stale) await this.statements.run(sql`update access_token set last_used_at = now() where id = ${accessTokenId}`);
    return identified;
  }

  /** A text that differs as soon as `identify` would answer otherwise or write something down. */
  proof(secretHash: Buffer, standings: Sql): Sql {
    return sql`(select row_to_json(proof)::text from (select ${columns}, ${standings} as standings ${goodToken(secretHash)}) proof)`;
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
