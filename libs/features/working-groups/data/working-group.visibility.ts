import type { GroupRole, Reader } from '@grappe/contracts';
import { all, any, oneOf, sql, type Sql } from '@grappe/platform/database';
import { rowOf, type Row } from '@grappe/platform/reads';

const member = rowOf('own');
const group = rowOf('visible_group');

/** The reader's membership in a group, as `from … where …` over the alias `own`. */
export const ownMembership = (workingGroupId: Sql, reader: Reader, role?: GroupRole): Sql =>
  sql`from working_group_member as own where ${all([
    sql`${member('working_group_id')} = ${workingGroupId}`,
    sql`${member('person_id')} = ${reader.personId}::uuid`,
    sql`${member('left_at')} is null`,
    role && sql`${member('role')} = ${role}`,
  ])}`;

export const isMember = (workingGroupId: Sql, reader: Reader, role?: GroupRole): Sql => sql`exists (select ${ownMembership(workingGroupId, reader, role)})`;

/** The groups in which the reader sits for one of these organisations, as a subquery of ids. */
export const groupsOfReader = ({ personId }: Reader, organisationIds: readonly string[]): Sql => sql`(select working_group_id from working_group_member
  where left_at is null and person_id = ${personId}::uuid and ${oneOf(sql`organisation_id`, organisationIds)})`;

/** Whether somebody sits in the group for the organisation, or a given person does. */
export const sitsIn = (workingGroupId: Sql, organisationId: Sql, personId?: Sql): Sql =>
  sql`exists (select from working_group_member as own where ${all([
    sql`${member('working_group_id')} = ${workingGroupId}`,
    sql`${member('organisation_id')} = ${organisationId}`,
    sql`${member('left_at')} is null`,
    personId && sql`${member('person_id')} = ${personId}`,
  ])})`;

const open = (row: Row, reader: Reader): Sql => sql`(${row('visibility')} = 'OPEN' and ${oneOf(row('cluster_id'), reader.networkClusterIds)})`;

/** OPEN: there for the cluster and its network. CLOSED: for the cluster. SECRET: for its members only. */
export const groupVisible = (row: Row, reader: Reader): Sql =>
  any([
    reader.networkClusterIds.length > 0 && open(row, reader),
    reader.clusterIds.length > 0 && sql`(${row('visibility')} = 'CLOSED' and ${oneOf(row('cluster_id'), reader.clusterIds)})`,
    reader.personId !== null && isMember(row('id'), reader),
  ]);

/** Who takes part in a group is seen by its members; in an OPEN group, by everyone who sees it. */
export const groupMembersSeen = (row: Row, reader: Reader): Sql => any([open(row, reader), isMember(row('id'), reader)]);

export const groupMemberVisible = (row: Row, reader: Reader): Sql =>
  all([
    sql`${row('left_at')} is null`,
    sql`exists (select from working_group as visible_group where ${all([
      sql`${group('id')} = ${row('working_group_id')}`,
      groupMembersSeen(group, reader),
    ])})`,
  ]);

/** A request to join is between the one who sent it and the chairs. */
export const joinRequestVisible = (row: Row, reader: Reader): Sql =>
  any([sql`${row('person_id')} = ${reader.personId}::uuid`, isMember(row('working_group_id'), reader, 'CHAIR')]);
