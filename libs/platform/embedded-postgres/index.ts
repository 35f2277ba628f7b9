export { startEmbeddedPostgres } from './start-embedded-postgres';
export type { EmbeddedPostgres, EmbeddedPostgresOptions, StartStep } from './start-embedded-postgres';
export { EmbeddedPostgresInUseError, ownersOf as ownersOfEmbeddedPostgres } from './owners';
export type { Owner } from './owners';
