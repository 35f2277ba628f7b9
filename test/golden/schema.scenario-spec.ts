import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { printApiSchema } from '@grappe/composition/schema';

it('is committed as the code declares it; otherwise: npm run cli -- schema', async () => {
  expect(readFileSync('apps/api/schema.graphql', 'utf8')).toBe(await printApiSchema());
});
