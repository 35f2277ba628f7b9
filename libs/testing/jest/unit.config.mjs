import { base, ofTheRun } from './base.mjs';

const unit = { ...base, setupFiles: ['reflect-metadata'], testPathIgnorePatterns: ['/node_modules/'] };

/** Pure tests, `*.spec.ts(x)`: in milliseconds, without a database. */
export default {
  ...ofTheRun,
  rootDir: base.rootDir,
  projects: [
    { ...unit, displayName: 'server', testEnvironment: 'node', testMatch: ['**/*.spec.ts', '**/*.spec.mjs'], testPathIgnorePatterns: ['/node_modules/', '<rootDir>/apps/web/', '<rootDir>/libs/ui/'] },
    {
      ...unit,
      displayName: 'web',
      testEnvironment: 'jsdom',
      roots: ['<rootDir>/apps/web', '<rootDir>/libs/ui'],
      testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
      moduleNameMapper: { '\\.css$': '<rootDir>/libs/testing/jest/style-stub.mjs', ...base.moduleNameMapper },
      setupFiles: ['<rootDir>/libs/testing/jest/browser-gaps.mjs'],
    },
  ],
};
