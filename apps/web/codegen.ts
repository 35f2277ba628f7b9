import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CodegenConfig } from '@graphql-codegen/cli';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const committed = here('../api/schema.graphql');

/** The committed schema; before the API has written its first one, the draft that GRAPPE_SCHEMA names. */
function schemaFile(): string {
  const draft = process.env.GRAPPE_SCHEMA;
  if (draft) return draft;
  if (existsSync(committed)) return committed;
  throw new Error('apps/api/schema.graphql is missing. Build the API once, or name another schema: GRAPPE_SCHEMA=/path/schema.graphql');
}

const config: CodegenConfig = {
  schema: schemaFile(),
  documents: here('src/**/*.graphql'),
  generates: {
    [here('src/generated/graphql.ts')]: {
      plugins: ['typescript-operations', here('operations-plugin.mjs')],
      config: {
        enumType: 'string-literal',
        scalars: { ID: 'string', DateTime: 'string', JSON: 'unknown', WebAuthnJSON: 'unknown' },
        useTypeImports: true,
        arrayInputCoercion: false,
      },
    },
    [here('public/operations.json')]: { plugins: [here('operations-plugin.mjs')] },
  },
};

export default config;
