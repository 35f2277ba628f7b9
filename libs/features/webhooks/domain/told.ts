import type { WebhookEvent } from '@grappe/contracts';

/** What a payload says of a noun: names of its fields, and of those of what it belongs to. */
export type ToldFields = readonly (string | Readonly<Record<string, ToldFields>>)[];

const named: ToldFields = ['id', 'name'];
const project: ToldFields = [
  'id', 'title', 'summary', 'kind', 'stage', 'deadline', 'openSeatCount', 'partnerCount', 'createdAt', 'updatedAt',
  { cluster: named, lead: named, seats: ['id', 'title', 'mandatory', 'places', 'filled', { competences: ['id', { label: ['fr', 'en'] }] }] },
];
const inProject: ToldFields = ['id', 'status', 'sentAt', { seat: ['id', 'title'], project: ['id', 'title', 'stage'], organisation: named }];
const offerNeed: ToldFields = ['id', 'title', 'description', 'nature', 'kind', 'deadline', 'createdAt', { cluster: named, organisation: named }];

/** What each noun says of itself in a payload; the reads leave out what the organisation may not see. */
export const toldOf: Readonly<Record<string, ToldFields>> = {
  Project: project,
  ExpressionOfInterest: inProject,
  Invitation: inProject,
  Offer: offerNeed,
  Need: offerNeed,
  Membership: ['id', 'role', 'status', { organisation: named, cluster: named }],
};

/** `type` of a payload, e.g. `project.stage_changed`. */
export const typeOf = (event: WebhookEvent): string => event.toLowerCase().replace('_', '.');

/** The key in `data` under which a noun stands, e.g. `expressionOfInterest`. */
export const keyOf = (noun: string): string => noun.charAt(0).toLowerCase() + noun.slice(1);
