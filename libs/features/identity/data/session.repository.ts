import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, MoreThan } from 'typeorm';
import type { Identified } from '@grappe/platform/access';
import { sql, Statements, type Sql, type Tx } from '@grappe/platform/database';
import { networkOf } from '@grappe/platform/kernel';
import { rowOf } from '@grappe/platform/reads';
import { SessionRow } from './session.entity';
import { sessionEnd, sessionIsGood } from './session.visibility';

type Found = Identified & { readonly stale: boolean };

const session = rowOf('session');
const goodSession = (secretHash: Buffer): Sql => sql`from session join person on person.id = session.person_id where session.secret_hash = ${secretHash} and ${sessionIsGood(session)}`;
/** What a session proves, and whether it was not used for a minute, or elsewhere. */
const columns = (network: string | null): Sql => sql`person.id as "personId", person.name, person.language, person.operator, session.id as "sessionId", null as scopes,
  session.last_used_at < now() - interval '1 minute' or session.network is distinct from coalesce(${network}, session.network) as stale`;

/** Sessions as cases and strategies read and write them. */
@Injectable()
export class SessionRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly statements: Statements,
  ) {}

  /** Whom a session's secret proves, while it is good. @param address from where it was shown, where that is known */
  async identify(secretHash: Buffer, address: string | null): Promise<Identified | null> {
    const network = address === null ? null : networkOf(address);
    const [found] = await this.statements.run<Found>(sql`select ${columns(network)}, ${sessionEnd(session)} as "expiresAt" ${goodSession(secretHash)}`);
    if (!found) return null;
    const { stale, ...identified } = found;
    // Once a minute is precise enough for a list of devices, and spares a write on every request.
    if (stale) await this.statements.run(sql`update session set last_used_at = now(), network = coalesce(${network}, network) where id = ${identified.sessionId}`);
    return identified;
  }

  /** A text that differs as soon as `identify` would answer otherwise or write something down. */
  proof(secretHash: Buffer, address: string | null, standings: Sql): Sql {
    const network = address === null ? null : networkOf(address);
    return sql`(select row_to_json(proof)::text from (select ${columns(network)}, ${standings} as standings ${goodSession(secretHash)}) proof)`;
  }

  async insert(tx: Tx, session: SessionRow): Promise<void> {
    await tx.manager.insert(SessionRow, session);
  }

  /** A session that is good gets another secret, and the old one proves nothing any more. The end that it keeps, or null. */
  async replaceSecret(tx: Tx, id: string, secretHash: Buffer): Promise<{ expiresAt: Date } | null> {
    const [row] = await tx.query<{ expiresAt: Date }>(
      sql`with kept as (update session set secret_hash = ${secretHash} where id = ${id} and ${sessionIsGood(rowOf('session'))} returning expires_at)
          select expires_at as "expiresAt" from kept`,
    );
    return row ?? null;
  }

  /** The session that waits for its second step under this secret. */
  awaiting(secretHash: Buffer): Promise<SessionRow | null> {
    return this.dataSource.getRepository(SessionRow).findOneBy({ secretHash, awaitsSecondFactor: true, revokedAt: IsNull(), expiresAt: MoreThan(new Date()) });
  }

  find(tx: Tx, id: string): Promise<SessionRow | null> {
    return tx.manager.findOneBy(SessionRow, { id });
  }

  async update(tx: Tx, id: string, changes: Partial<Pick<SessionRow, 'secretHash' | 'provedAt' | 'awaitsSecondFactor' | 'expiresAt'>>): Promise<void> {
    await tx.manager.update(SessionRow, { id }, changes);
  }

  /** Ends those of a person's sessions; the ids of those that were there to be ended. */
  async end(tx: Tx, personId: string, which: { readonly id: string } | { readonly allBut: string | null }): Promise<string[]> {
    const chosen = 'id' in which ? sql`id = ${which.id}` : sql`id is distinct from ${which.allBut}::uuid`;
    const ended = await tx.query<{ id: string }>(
      sql`with ended as (update session set revoked_at = ${tx.at} where person_id = ${personId} and ${chosen} and revoked_at is null returning id) select id from ended`,
    );
    return ended.map(({ id }) => id);
  }
}
