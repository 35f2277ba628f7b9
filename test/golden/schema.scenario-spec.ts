import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { readFileSync } from 'node:fs';
import { schemaText } from '@grappe/composition/schema-text';
import { bootApp, type Product } from '../setup/product';

let app: Product;
beforeAll(async () => {
  app = await bootApp();
});
afterAll(() => app.close());

it('the committed schema is the one that is served; write it anew with `npm run cli -- schema`', () => {
  expect(schemaText(app.get(GraphQLSchemaHost).schema)).toBe(readFileSync('apps/api/schema.graphql', 'utf8'));
});
