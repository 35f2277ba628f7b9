import { base, withDatabase } from './base.mjs';

/** One case on a real PostgreSQL, `*.db-spec.ts`. */
export default { ...base, ...withDatabase, displayName: 'database', testMatch: ['<rootDir>/libs/**/*.db-spec.ts', '<rootDir>/apps/**/*.db-spec.ts'], testTimeout: 30_000 };
