import { parser as graphqlParser, rules as graphqlRules } from '@graphql-eslint/eslint-plugin';
import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import typescript from 'typescript-eslint';
import { depConstraints, rooms } from './ladder.mjs';

/** Rooms of one feature: data walks one way, and nothing imports `api`, `reactions` or `realtime`. */
const roomFences = Object.entries(rooms).map(([room, may]) => {
  const closed = Object.keys(rooms).filter((other) => other !== room && !may.includes(other));
  const patterns = [
    { group: closed.flatMap((other) => [`../${other}/*`, `../../${other}/*`]), message: `The room "${room}" may import: ${may.join(', ') || 'no other room'} (libs/tooling/eslint/ladder.mjs).` },
    ...(room === 'api' ? [{ group: ['typeorm'], message: 'A resolver calls a case or a query; it never touches a repository.' }] : []),
    ...(room === 'domain' ? [{ regex: '^(@nestjs/|typeorm$|pg$|@grappe/platform/(?!(kernel|events)$))', message: 'Domain code is pure functions.' }] : []),
    ...(room === 'api' ? [] : [{ group: ['@grappe/platform/graphql', '@nestjs/graphql'], message: 'GraphQL is spoken in the room "api".' }]),
    ...(room === 'realtime' ? [] : [{ group: ['@grappe/platform/realtime', 'socket.io'], message: 'Sockets are spoken to in the room "realtime".' }]),
    otherFeatures(room),
  ];
  return {
    files: [`libs/features/*/${room}/**/*.ts`],
    ignores: ['**/*.spec.ts', '**/*.db-spec.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
});

/** A feature shows one face; only api rooms may also use the other's api module, for the types on which fields hang. */
function otherFeatures(room) {
  const face = '@grappe/features/[^/]+$';
  const api = '@grappe/features/[^/]+/[^/]+-api\\.module$';
  const open = room === 'api' ? `(?!${face}|${api})` : `(?!${face})`;
  return { regex: `^${open}@grappe/features/`, message: 'Import the other feature by its face, index.ts.' };
}

export default typescript.config(
  { ignores: ['**/node_modules/**', '**/dist/**', '**/generated/**', '.grappe/**', '.nx/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [typescript.configs.recommended],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': ['error', { depConstraints, enforceBuildableLibDependency: false, allow: [] }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: 'Settings are read by platform/config alone.' }],
      'max-lines': ['error', { max: 330, skipBlankLines: true, skipComments: true }],
    },
  },
  // Decorated classes need their dependencies as values, which this rule cannot see.
  { files: ['libs/features/**/*.ts', 'libs/platform/**/*.ts', 'libs/composition/**/*.ts', 'test/**/*.ts', 'libs/testing/**/*.ts'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } },
  { files: ['libs/platform/config/**', 'apps/{standalone,cli}/**', 'libs/testing/**', 'libs/tooling/**', 'test/**', 'apps/web/*.ts'], rules: { 'no-restricted-properties': 'off' } },
  // The rules of hooks; those that the plugin adds for the React compiler are not ours, we do not use it.
  {
    files: ['apps/web/**/*.{ts,tsx}', 'libs/ui/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  // The contract of the API: whoever writes a client has nothing else to read.
  {
    files: ['apps/api/schema.graphql'],
    plugins: { '@graphql-eslint': { rules: graphqlRules } },
    languageOptions: { parser: graphqlParser, parserOptions: { graphQLConfig: { schema: 'apps/api/schema.graphql' } } },
    rules: {
      '@graphql-eslint/require-description': ['error', { rootField: true, types: true, FieldDefinition: true, InputValueDefinition: true, EnumValueDefinition: true }],
      '@graphql-eslint/naming-convention': ['error', { types: 'PascalCase', FieldDefinition: 'camelCase', InputValueDefinition: 'camelCase', Argument: 'camelCase', EnumValueDefinition: 'UPPER_CASE' }],
      '@graphql-eslint/no-scalar-result-type-on-mutation': 'error',
      '@graphql-eslint/no-unreachable-types': 'error',
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      '@graphql-eslint/relay-connection-types': 'error',
      '@graphql-eslint/relay-edge-types': ['error', { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false }],
      '@graphql-eslint/relay-page-info': 'error',
      '@graphql-eslint/require-deprecation-reason': 'error',
    },
  },
  // A build's configuration is read before any alias is known.
  { files: ['apps/*/vite.config.ts', 'test/browser/{playwright.config,requests.browser-spec,screens.browser-spec,lighthouse/pages.lighthouse-spec,support/say}.ts'], rules: { '@nx/enforce-module-boundaries': 'off' } },
  ...roomFences,
);
