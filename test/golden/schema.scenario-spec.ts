import { expect, it } from '@jest/globals';
import { buildSchema, findBreakingChanges, getNamedType, isEnumType, isInputObjectType, getNullableType, isInterfaceType, isListType, isNonNullType, isObjectType, type GraphQLOutputType, type GraphQLSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { limits } from '@grappe/contracts';
import { printApiSchema } from '@grappe/composition/schema';

const textOf = (file: string) => readFileSync(`apps/api/${file}`, 'utf8');
const committed = buildSchema(textOf('schema.graphql'));
const published = buildSchema(textOf('published.graphql'));

it('is committed as the code declares it; otherwise: npm run cli -- schema', async () => {
  expect(textOf('schema.graphql')).toBe(await printApiSchema());
});

it('lets a client name every write, and gives the name back', () => {
  const mutations = Object.values(committed.getMutationType()?.getFields() ?? {});
  expect(mutations.length).toBeGreaterThan(50);
  const otherwise = mutations.filter(({ args: [input, ...others], type }) => {
    const [given, answered] = [input && getNamedType(input.type), getNamedType(type)];
    const asks = input?.name === 'input' && isNonNullType(input.type) && isInputObjectType(given) && 'clientMutationId' in given.getFields();
    return others.length > 0 || !asks || !isObjectType(answered) || !('clientMutationId' in answered.getFields());
  });
  expect(otherwise.map(({ name }) => name)).toEqual([]);
});

it('pages every list of nouns that grows: the others are short by a limit, or asked for one by one', () => {
  const query = committed.getQueryType();
  const whole = Object.values(query?.getFields() ?? {}).filter(({ type, args }) => {
    const named = getNamedType(type);
    const ofNouns = isListType(getNullableType(type)) && isObjectType(named) && named.getInterfaces().some(({ name }) => name === 'Node');
    return ofNouns && !args.some(({ name }) => name === 'ids' || name === 'first');
  });
  expect(whole.map(({ name }) => name).filter((name) => !(name in limits))).toEqual([]);
  const connections = Object.values(committed.getTypeMap()).filter((type) => isObjectType(type)).filter(({ name }) => name.endsWith('Connection'));
  const parts = connections.map((type) => ['edges', 'nodes', 'pageInfo', 'totalCount'].every((part) => part in type.getFields()));
  expect(parts).toEqual(connections.map(() => true));
});

it('says of each field that can be null when it is, and of no other', () => {
  const mayBeNull = (type: GraphQLOutputType): boolean => !isNonNullType(type) || (isListType(type.ofType) && mayBeNull(type.ofType.ofType));
  const types = Object.values(committed.getTypeMap()).filter((type) => isObjectType(type)).filter(({ name }) => !name.startsWith('__'));
  const wrong = types.flatMap((type) =>
    Object.values(type.getFields()).flatMap(({ name, type: of, description }) => (mayBeNull(of) === /\bnull\b/i.test(description ?? '') ? [] : [`${type.name}.${name}`])),
  );
  expect(wrong).toEqual([]);
});

/** Why each thing is deprecated, by where it stands: `Project.title`, `ProjectStage.IDEA`, `Query.projects(order)`. */
function deprecationsOf(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const note = (place: string, { deprecationReason }: { readonly deprecationReason?: string | null | undefined }) => deprecationReason && found.set(place, deprecationReason);
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isEnumType(type)) for (const value of type.getValues()) note(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) note(`${type.name}.${field.name}`, field);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      note(`${type.name}.${field.name}`, field);
      for (const arg of field.args) note(`${type.name}.${field.name}(${arg.name})`, arg);
    }
  }
  return found;
}

const dateIn = (reason: string | undefined) => /\d{4}-\d{2}-\d{2}/.exec(reason ?? '')?.[0];

/** Changes that break a client and that nobody has told of: neither in the change log, nor by a deprecation whose date is past. */
function unannounced(before: GraphQLSchema, after: GraphQLSchema, changeLog: string, today: string): string[] {
  const deprecated = deprecationsOf(before);
  const [, next = ''] = changeLog.split(/^## /m);
  const isOver = (change: string) => {
    const until = [...deprecated].flatMap(([place, reason]) => (change.startsWith(`${place} was removed`) ? [dateIn(reason) ?? '9999'] : []))[0];
    return until !== undefined && until < today;
  };
  const changes = findBreakingChanges(before, after).map(({ description }) => description);
  return changes.filter((change) => !next.includes(change) && !isOver(change));
}

it('breaks no client that has not been told', () => {
  expect(unannounced(published, committed, textOf('CHANGELOG.md'), new Date().toISOString().slice(0, 10))).toEqual([]);
  expect([...deprecationsOf(committed)].filter(([, reason]) => !dateIn(reason))).toEqual([]);

  const before = buildSchema('type Query { kept: Int gone: Int old: Int @deprecated(reason: "Use kept, until 2026-01-31.") }');
  const after = buildSchema('type Query { kept: Int }');
  expect(unannounced(before, after, '', '2026-02-01')).toEqual(['Query.gone was removed.']);
  expect(unannounced(before, after, '', '2026-01-01')).toEqual(['Query.gone was removed.', 'Query.old was removed.']);
  expect(unannounced(before, after, '# Log\n\n## Next\n\n- Query.gone was removed.\n\n## 1.0.0\n', '2026-02-01')).toEqual([]);
  expect(unannounced(before, after, '# Log\n\n## Next\n\n## 1.0.0\n\n- Query.gone was removed.\n', '2026-02-01')).toEqual(['Query.gone was removed.']);
});
