import type { OrganisationData } from '@grappe/features/clusters';
import type { PersonalData } from '@grappe/features/identity';
import { sql } from '@grappe/platform/database';

/** Webhooks are their organisation's: without the person in whose name they are told, they stop until a colleague resumes them. */
export const webhooksPersonalData: readonly PersonalData[] = [
  { table: 'webhook', column: 'person_id', afterwards: 'KEPT', archive: { title: { FR: 'Webhooks', EN: 'Webhooks' }, columns: ['organisation.name', 'created_at'] } },
];

export const webhooksOrganisationData: readonly OrganisationData[] = [
  { file: 'webhooks', title: { FR: 'Webhooks', EN: 'Webhooks' }, noun: 'Webhook', whose: (row, id) => sql`${row('organisation_id')} = ${id}`, fields: ['name', 'url', 'events', 'createdAt', 'stoppedFor'] },
];
