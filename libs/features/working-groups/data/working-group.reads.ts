import { sql } from '@grappe/platform/database';
import { byKey, column, defineNoun, many, value } from '@grappe/platform/reads';
import { groupMemberVisible, groupVisible, joinRequestVisible, ownMembership } from './working-group.visibility';

/** More members or requests than a page shows. */
const shown = 500;

export const workingGroupReads = defineNoun({
  noun: 'WorkingGroup',
  scope: 'GROUPS_READ',
  table: 'working_group',
  visible: groupVisible,
  fields: {
    id: column('id'),
    cluster: byKey('Cluster', 'cluster_id'),
    name: column('name'),
    purpose: column('purpose'),
    visibility: column('visibility'),
    admission: column('admission'),
    questions: column('questions'),
    createdAt: column('created_at'),
    // How many they are is said with the group; who they are, only to those who may see each.
    memberCount: value((row) => sql`(select count(*)::int from working_group_member m where m.working_group_id = ${row('id')} and m.left_at is null)`),
    members: many('GroupMember', {
      on: (from, to) => sql`${to('working_group_id')} = ${from('id')}`,
      order: (to) => sql`${to('role')} = 'CHAIR' desc, ${to('joined_at')}, ${to('id')}`,
      limit: shown,
    }),
    channel: byKey('Channel', 'channel_id'),
    joinRequests: many('JoinRequest', {
      on: (from, to, reader) => sql`${to('working_group_id')} = ${from('id')} and (${to('status')} = 'SENT' or ${to('person_id')} = ${reader.personId}::uuid)`,
      order: (to) => sql`${to('sent_at')}, ${to('id')}`,
      limit: shown,
    }),
    viewerRole: value((row, reader) => sql`(select own.role ${ownMembership(row('id'), reader)})`),
    viewerCan: value(
      (row, reader) => sql`json_build_object('clusterId', ${row('cluster_id')}, 'admission', ${row('admission')},
        'role', (select own.role ${ownMembership(row('id'), reader)}),
        'requested', exists (
          select from join_request r where r.working_group_id = ${row('id')} and r.person_id = ${reader.personId}::uuid and r.status = 'SENT'))`,
    ),
  },
});

export const groupMemberReads = defineNoun({
  noun: 'GroupMember',
  scope: 'GROUPS_READ',
  table: 'working_group_member',
  visible: groupMemberVisible,
  fields: {
    id: column('id'),
    person: byKey('Person', 'person_id'),
    organisation: byKey('Organisation', 'organisation_id'),
    role: column('role'),
    joinedAt: column('joined_at'),
  },
});

export const joinRequestReads = defineNoun({
  noun: 'JoinRequest',
  scope: 'GROUPS_READ',
  table: 'join_request',
  visible: joinRequestVisible,
  fields: {
    id: column('id'),
    group: byKey('WorkingGroup', 'working_group_id'),
    person: byKey('Person', 'person_id'),
    organisation: byKey('Organisation', 'organisation_id'),
    answers: column('answers'),
    message: column('message'),
    status: column('status'),
    sentAt: column('sent_at'),
    decidedAt: column('decided_at'),
    decisionReason: column('decision_reason'),
    viewerCan: value(
      (row, reader) => sql`json_build_object('personId', ${row('person_id')}, 'status', ${row('status')},
        'role', (select own.role ${ownMembership(row('working_group_id'), reader)}))`,
    ),
  },
});
