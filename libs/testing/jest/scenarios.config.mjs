import { base, withDatabase } from './base.mjs';

/** The booted product, `test/{scenarios,access,golden,faults}/**\/*.scenario-spec.ts`. */
export default { ...base, ...withDatabase, displayName: 'scenarios', testMatch: ['<rootDir>/test/**/*.scenario-spec.ts'], testTimeout: 60_000 };
