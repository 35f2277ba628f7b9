import { byKey, column, defineNoun, sibling, value } from '@grappe/platform/reads';
import { invitationStatus, requestFacts } from './project.facts';
import { requestVisible } from './project.visibility';

export const expressionOfInterestReads = defineNoun({
  noun: 'ExpressionOfInterest',
  scope: 'PROJECTS_READ',
  table: 'expression_of_interest',
  visible: requestVisible,
  fields: {
    id: column('id'),
    seat: sibling('Seat', 'seat_id'),
    project: byKey('Project', 'project_id'),
    organisation: byKey('Organisation', 'organisation_id'),
    person: byKey('Person', 'person_id'),
    pitch: column('pitch'),
    expects: column('expects'),
    status: column('status'),
    sentAt: column('sent_at'),
    decidedAt: column('decided_at'),
    decisionReason: column('decision_reason'),
    viewerCan: value((row) => requestFacts(row, row('status'))),
  },
});

export const invitationReads = defineNoun({
  noun: 'Invitation',
  scope: 'PROJECTS_READ',
  table: 'invitation',
  visible: requestVisible,
  fields: {
    id: column('id'),
    seat: sibling('Seat', 'seat_id'),
    project: byKey('Project', 'project_id'),
    organisation: byKey('Organisation', 'organisation_id'),
    person: byKey('Person', 'person_id'),
    message: column('message'),
    status: value(invitationStatus),
    sentAt: column('sent_at'),
    expiresAt: column('expires_at'),
    answeredAt: column('answered_at'),
    viewerCan: value((row) => requestFacts(row, invitationStatus(row))),
  },
});
