import { moderatesChannel } from '@grappe/features/conversations';
import { sql } from '@grappe/platform/database';
import { byKey, column, defineNoun, many, value, type Fields } from '@grappe/platform/reads';
import { moderationActionVisible, reportVisible } from './moderation.visibility';

export const reportReads = defineNoun({
  noun: 'Report',
  scope: 'SESSION',
  table: 'report',
  visible: reportVisible,
  fields: {
    id: column('id'),
    reason: column('reason'),
    note: column('note'),
    status: column('status'),
    reporter: byKey('Person', 'reporter_person_id'),
    reportedAt: column('reported_at'),
    decidedAt: column('decided_at'),
    decisionReason: column('decision_reason'),
    messageId: column('message_id'),
    messageBody: column('message_body'),
    messageAuthor: byKey('Person', 'message_author_person_id'),
    cluster: byKey('Cluster', 'cluster_id'),
    groupName: column('channel_name'),
    viewerCan: value(
      (row, reader) => sql`json_build_object('clusterId', ${row('cluster_id')}, 'messageAuthorPersonId', ${row('message_author_person_id')},
        'moderates', ${moderatesChannel(row('channel_id'), reader)}, 'status', ${row('status')},
        'hidden', (select m.hidden_at is not null and m.deleted_at is null from message m where m.id = ${row('message_id')}))`,
    ),
  },
});

export const moderationActionReads = defineNoun({
  noun: 'ModerationAction',
  scope: 'SESSION',
  table: 'moderation_action',
  visible: moderationActionVisible,
  fields: {
    id: column('id'),
    kind: column('kind'),
    reason: column('reason'),
    moderator: byKey('Person', 'moderator_person_id'),
    author: byKey('Person', 'author_person_id'),
    messageId: column('message_id'),
    at: column('at'),
    report: byKey('Report', 'report_id'),
  },
});

/** On a channel: what waits there for a decision. */
export const channelFields: Fields = {
  openReports: many('Report', {
    on: (from, to) => sql`${to('channel_id')} = ${from('id')} and ${to('status')} = 'OPEN'`,
    order: (to) => sql`${to('reported_at')}, ${to('id')}`,
    limit: 100,
  }),
};
