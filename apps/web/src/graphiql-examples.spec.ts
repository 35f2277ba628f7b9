import { expect, it } from '@jest/globals';
import { buildSchema, getOperationAST, parse, validate } from 'graphql';
import { readFileSync } from 'node:fs';
import { examples } from './graphiql-examples';

const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));

it.each(examples.map((example) => [example.query.split('\n')[0], example] as const))('%s is answered by the schema', (_, { query, variables }) => {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const asked = getOperationAST(document)?.variableDefinitions?.map(({ variable }) => variable.name.value) ?? [];
  expect(Object.keys(JSON.parse(variables ?? '{}') as object)).toEqual(asked);
});
