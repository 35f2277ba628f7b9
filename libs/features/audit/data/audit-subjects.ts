import type { AuditSubject, Reader } from '@grappe/contracts';
import { everyone, organisationVisible } from '@grappe/features/clusters';
import { moderationActionVisible, reportVisible } from '@grappe/features/moderation';
import { fileOpens, leadSees, offerNeedVisible, projectVisible, publisherNamed } from '@grappe/features/projects';
import { groupMembersSeen, groupVisible } from '@grappe/features/working-groups';
import { all, sql, type Sql } from '@grappe/platform/database';
import type { Row } from '@grappe/platform/reads';

/** Where a subject stands, who sees it (its own scope, decided where it is at home), and its name. */
interface Subject {
  readonly table: string;
  readonly visible: (row: Row, reader: Reader) => Sql;
  readonly name: (row: Row) => Sql;
}

const named = (column: string) => (row: Row): Sql => row(column);
const nameless = (): Sql => sql`null::text`;
const project = { table: 'project', name: named('title') };
const group = { table: 'working_group', name: named('name') };
/** Of an anonymous one nobody is told who published it, so its entry is there for its own organisation only. */
const publishedByName = (noun: 'offer' | 'need') => (row: Row, reader: Reader): Sql => all([offerNeedVisible(noun)(row, reader), publisherNamed(row, reader)]);

export const auditSubjects: Readonly<Record<AuditSubject, Subject>> = {
  CLUSTER: { table: 'cluster', visible: everyone, name: named('name') },
  ORGANISATION: { table: 'organisation', visible: organisationVisible, name: named('name') },
  WORKING_GROUP: { ...group, visible: groupVisible },
  WORKING_GROUP_MEMBERS: { ...group, visible: groupMembersSeen },
  PROJECT: { ...project, visible: projectVisible },
  PROJECT_FILE: { ...project, visible: (row, reader) => all([projectVisible(row, reader), fileOpens(row, reader)]) },
  PROJECT_REGISTER: { ...project, visible: leadSees },
  OFFER: { table: 'offer', visible: publishedByName('offer'), name: named('title') },
  NEED: { table: 'need', visible: publishedByName('need'), name: named('title') },
  REPORT: { table: 'report', visible: reportVisible, name: named('channel_name') },
  MODERATION_ACTION: { table: 'moderation_action', visible: moderationActionVisible, name: nameless },
};

