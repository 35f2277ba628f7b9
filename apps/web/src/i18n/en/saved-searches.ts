import type { savedSearches as french } from '../fr/saved-searches';
import type { Translated } from '../translated';

export const savedSearches: Translated<typeof french> = {
  title: 'My searches',
  lead: 'As soon as a published call matches it, you get a notification.',
  save: 'Save this search',
  nothingToSave: 'Search for a word or choose a filter first.',
  manage: 'Manage my searches',
  none: 'You keep no search any more.',
  name: 'Name',
  nameHint: 'To know it again, for example “Ovens to share”.',
  saved: 'The search is saved.',
  rename: 'Rename',
  delete: 'Delete',
  deleteTitle: 'Delete the search “{{name}}”?',
  deleteText: 'You will no longer be told of what it finds.',
  deleted: 'The search is deleted.',
};
