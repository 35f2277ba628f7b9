import { fileURLToPath } from 'node:url';

const rootDir = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');

/** How every size of test is compiled: native ESM, the same decorators and metadata as the build. */
export const base = {
  rootDir,
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/test'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json', 'node'],
  moduleNameMapper: { '^@grappe/(.*)$': '<rootDir>/libs/$1' },
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true, decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false, react: { runtime: 'automatic' } },
          target: 'es2022',
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  cacheDirectory: '<rootDir>/.grappe/jest',
};

/** Snapshots are reviewed like code: a test run compares them; new ones are written with `--ci=false`, changed ones with `-u`. */
export const ofTheRun = { ci: true };

/** What needs a PostgreSQL: one server for the run, a template database with the schema. */
export const withDatabase = {
  ...ofTheRun,
  testEnvironment: 'node',
  globalSetup: '<rootDir>/libs/testing/jest/global-setup.mjs',
  globalTeardown: '<rootDir>/libs/testing/jest/global-teardown.mjs',
  setupFiles: ['reflect-metadata'],
  maxWorkers: 2,
};
