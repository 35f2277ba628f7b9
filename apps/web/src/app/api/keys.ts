import type { QueryKey } from '@tanstack/react-query';
import type { Operation } from './operation';

/** The features, as on the server, and the home page, which shows something of most. The first word of a query's key, by which `live/addresses.ts` finds what to refetch. */
export type Feature =
  | 'identity'
  | 'clusters'
  | 'projects'
  | 'saved-searches'
  | 'webhooks'
  | 'matching'
  | 'working-groups'
  | 'conversations'
  | 'notifications'
  | 'moderation'
  | 'audit'
  | 'indicators'
  | 'mailbox'
  | 'search'
  | 'home';

/** `['projects', 'ProjectPage', { id }]`: feature, operation, variables. */
export const keyOf = (feature: Feature, { name }: Operation<unknown, never>, variables?: object): QueryKey =>
  variables === undefined ? [feature, name] : [feature, name, variables];
