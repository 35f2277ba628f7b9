export { DeleteSavedSearch } from './cases/delete-saved-search.case';
export { RenameSavedSearch } from './cases/rename-saved-search.case';
export { SaveSearch } from './cases/save-search.case';
export { SavedSearchQueries } from './cases/saved-searches.queries';
export { SavedSearches1764088200000 } from './data/migrations/saved-searches-1764088200000';
export * from './domain/events';
export { SavedSearchesModule } from './saved-searches.module';
