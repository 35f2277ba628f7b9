import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { GroupRole, Reader } from '@grappe/contracts';
import { all, sql, type Tx } from '@grappe/platform/database';
import { rowOf } from '@grappe/platform/reads';
import { GroupMemberRow, WorkingGroupRow } from './working-group.entity';
import { groupMemberVisible, groupVisible } from './working-group.visibility';

/** Groups and their members. Who changes members or requests of a group holds the group. */
@Injectable()
export class WorkingGroupRepository {
  /** The group, held until the end of the transaction; null: not there, or not for this reader. */
  async findVisibleForUpdate(tx: Tx, reader: Reader, id: string): Promise<WorkingGroupRow | null> {
    const row = rowOf('working_group');
    const visible = all([sql`${row('id')} = ${id}::uuid`, groupVisible(row, reader)]);
    const seen = await tx.query(sql`select 1 from working_group where ${visible} for no key update of working_group`);
    return seen.length > 0 ? tx.manager.findOneBy(WorkingGroupRow, { id }) : null;
  }

  findForUpdate(tx: Tx, id: string): Promise<WorkingGroupRow | null> {
    return tx.manager.findOne(WorkingGroupRow, { where: { id }, lock: { mode: 'for_no_key_update' } });
  }

  findByChannel(tx: Tx, channelId: string): Promise<WorkingGroupRow | null> {
    return tx.manager.findOneBy(WorkingGroupRow, { channelId });
  }

  async insert(tx: Tx, group: WorkingGroupRow): Promise<void> {
    await tx.manager.insert(WorkingGroupRow, group);
  }

  async update(tx: Tx, id: string, changes: Partial<WorkingGroupRow>): Promise<void> {
    await tx.manager.update(WorkingGroupRow, { id }, changes);
  }

  /** Those who take part now, the first who joined first. */
  members(tx: Tx, workingGroupId: string): Promise<GroupMemberRow[]> {
    return tx.manager.find(GroupMemberRow, { where: { workingGroupId, leftAt: IsNull() }, order: { joinedAt: 'asc', id: 'asc' } });
  }

  findMember(tx: Tx, workingGroupId: string, personId: string): Promise<GroupMemberRow | null> {
    return tx.manager.findOneBy(GroupMemberRow, { workingGroupId, personId, leftAt: IsNull() });
  }

  /** The group of somebody who takes part; null where the reader does not see who does. */
  async groupOfVisibleMember(tx: Tx, reader: Reader, memberId: string): Promise<string | null> {
    const member = rowOf('member');
    const [found] = await tx.query<{ workingGroupId: string }>(sql`
      select working_group_id as "workingGroupId" from working_group_member as member where ${member('id')} = ${memberId}::uuid and ${groupMemberVisible(member, reader)}`);
    return found?.workingGroupId ?? null;
  }

  async insertMember(tx: Tx, member: GroupMemberRow): Promise<void> {
    await tx.manager.insert(GroupMemberRow, member);
  }

  async setRole(tx: Tx, memberId: string, role: GroupRole): Promise<void> {
    await tx.manager.update(GroupMemberRow, { id: memberId }, { role });
  }

  async endMember(tx: Tx, memberId: string): Promise<void> {
    await tx.manager.update(GroupMemberRow, { id: memberId }, { leftAt: tx.at });
  }

  /** Groups of a cluster, or of all (null), in which an organisation takes part or asks to, in a stable order so that two who hold several do not wait for each other. */
  async idsWith(tx: Tx, clusterId: string | null, organisationId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(sql`select g.id from working_group g where g.cluster_id = coalesce(${clusterId}::uuid, g.cluster_id) and (
      exists (select from working_group_member m where m.working_group_id = g.id and m.organisation_id = ${organisationId}::uuid and m.left_at is null)
      or exists (
        select from join_request r where r.working_group_id = g.id and r.organisation_id = ${organisationId}::uuid and r.status = 'SENT')) order by g.id`);
    return rows.map(({ id }) => id);
  }
}
