import { Injectable } from '@nestjs/common';
import type { Reader } from '@grappe/contracts';
import { all, sql, type Tx } from '@grappe/platform/database';
import { rowOf } from '@grappe/platform/reads';
import { JoinRequestRow } from './working-group.entity';
import { joinRequestVisible } from './working-group.visibility';

/** What is to be told of a request to join. */
export interface DescribedJoinRequest {
  readonly workingGroupId: string;
  readonly group: string;
  readonly personId: string;
  readonly person: string;
  readonly organisation: string;
  readonly reason: string | null;
  readonly chairIds: readonly string[];
}

/** Requests to join. They are changed while holding their group. */
@Injectable()
export class JoinRequestRepository {
  /** null: not there, or not for this reader. */
  async findVisible(tx: Tx, reader: Reader, id: string): Promise<JoinRequestRow | null> {
    const row = rowOf('join_request');
    const seen = await tx.query(sql`select 1 from join_request where ${all([sql`${row('id')} = ${id}::uuid`, joinRequestVisible(row, reader)])}`);
    return seen.length > 0 ? this.find(tx, id) : null;
  }

  find(tx: Tx, id: string): Promise<JoinRequestRow | null> {
    return tx.manager.findOneBy(JoinRequestRow, { id });
  }

  findOpen(tx: Tx, workingGroupId: string, personId: string): Promise<JoinRequestRow | null> {
    return tx.manager.findOneBy(JoinRequestRow, { workingGroupId, personId, status: 'SENT' });
  }

  openOfOrganisation(tx: Tx, workingGroupId: string, organisationId: string): Promise<JoinRequestRow[]> {
    return tx.manager.findBy(JoinRequestRow, { workingGroupId, organisationId, status: 'SENT' });
  }

  async insert(tx: Tx, request: JoinRequestRow): Promise<void> {
    await tx.manager.insert(JoinRequestRow, request);
  }

  async update(tx: Tx, id: string, changes: Partial<JoinRequestRow>): Promise<void> {
    await tx.manager.update(JoinRequestRow, { id }, changes);
  }

  /** With the names that a notification shows. */
  async describe(tx: Tx, id: string): Promise<DescribedJoinRequest | null> {
    const [described] = await tx.query<DescribedJoinRequest>(sql`
      select g.id as "workingGroupId", g.name as "group", p.id as "personId", p.name as person, o.name as organisation, r.decision_reason as reason,
        array(select m.person_id::text from working_group_member m where m.working_group_id = g.id and m.left_at is null and m.role = 'CHAIR') as "chairIds"
      from join_request r
      join working_group g on g.id = r.working_group_id
      join person p on p.id = r.person_id
      join organisation o on o.id = r.organisation_id
      where r.id = ${id}::uuid`);
    return described ?? null;
  }
}
