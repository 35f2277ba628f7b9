import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { QueryKey } from '@tanstack/react-query';

/** The features, as on the server, and the home page, which shows something of most. The first word of a query's key, by which `live/addresses.ts` finds what to refetch. */
export type Feature =
  | 'identity'
  | 'clusters'
  | 'projects'
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

type AnyDocument = TypedDocumentNode<unknown, never>;

function operationName(document: AnyDocument): string {
  for (const definition of document.definitions) if (definition.kind === 'OperationDefinition' && definition.name) return definition.name.value;
  throw new Error('A document needs one named operation.');
}

/** `['projects', 'ProjectPage', { id }]`: feature, operation, variables. */
export const keyOf = (feature: Feature, document: AnyDocument, variables?: object): QueryKey =>
  variables === undefined ? [feature, operationName(document)] : [feature, operationName(document), variables];
