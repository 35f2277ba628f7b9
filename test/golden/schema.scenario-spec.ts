import { expect, it } from '@jest/globals';
import { buildSchema, getNamedType, isInputObjectType, isNonNullType, isObjectType } from 'graphql';
import { readFileSync } from 'node:fs';
import { printApiSchema } from '@grappe/composition/schema';

it('is committed as the code declares it; otherwise: npm run cli -- schema', async () => {
  expect(readFileSync('apps/api/schema.graphql', 'utf8')).toBe(await printApiSchema());
});

it('lets a client name every write, and gives the name back', () => {
  const mutations = Object.values(buildSchema(readFileSync('apps/api/schema.graphql', 'utf8')).getMutationType()?.getFields() ?? {});
  expect(mutations.length).toBeGreaterThan(50);
  const otherwise = mutations.filter(({ args: [input, ...others], type }) => {
    const [given, answered] = [input && getNamedType(input.type), getNamedType(type)];
    const asks = input?.name === 'input' && isNonNullType(input.type) && isInputObjectType(given) && 'clientMutationId' in given.getFields();
    return others.length > 0 || !asks || !isObjectType(answered) || !('clientMutationId' in answered.getFields());
  });
  expect(otherwise.map(({ name }) => name)).toEqual([]);
});
