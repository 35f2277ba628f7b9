import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { buildSchema, getNamedType, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType, type GraphQLField, type GraphQLInputType } from 'graphql';
import { readFileSync } from 'node:fs';
import { bootApp, type Product } from '../setup/product';

let app: Product;
beforeAll(async () => {
  app = await bootApp();
});
afterAll(() => app.close());

const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));
const operations = [
  ...Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => ['query', field] as const),
  // Signing out would end the journey; all else is tried.
  ...Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap((field) => (field.name === 'signOut' ? [] : [['mutation', field] as const])),
];

/** What no member would type. Ids too: they are strings until somebody looks. */
const hostile: readonly unknown[] = [
  'a\u0000b', '\ud800', '0198c0de-0000-7000-8000-000000000000', `' or 1=1; drop table person; --`, '<script>alert(1)</script>', '\u202e\u200b', '__proto__',
  '%00', 'x'.repeat(2_000), 2_147_483_648, -1, Number.MAX_SAFE_INTEGER, 1.5, true, null, [], {}, ['a\u0000b'], { nested: { deep: 1 } },
];

/** The value wherever the type takes a leaf, in the smallest object that reaches all of them. */
function reaching(type: GraphQLInputType, value: unknown, depth = 0): unknown {
  if (isNonNullType(type)) return reaching(type.ofType, value, depth);
  if (isListType(type)) return [reaching(type.ofType, value, depth)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    if (depth > 3) return null;
    return Object.fromEntries(Object.values(type.getFields()).map(({ name, type: inner }) => [name, reaching(inner, value, depth + 1)]));
  }
  switch (type.name) {
    case 'Int':
      return typeof value === 'number' ? value : 1;
    case 'Boolean':
      return true;
    case 'DateTime':
      return '2027-01-01T00:00:00.000Z';
    default:
      return typeof value === 'number' ? String(value) : value;
  }
}

const documentOf = (kind: string, { name, args, type }: GraphQLField<unknown, unknown>): string => {
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const selection = isLeafType(getNamedType(type)) ? '' : ' { __typename }';
  return `${kind}${declared && ` (${declared})`} { ${name}${given && `(${given})`}${selection} }`;
};

it('no value sent to any operation is a fault of ours', async () => {
  const { session } = await app.person('hostile@test.example');
  const faults: string[] = [];
  let sent = 0;
  for (const [kind, field] of operations) {
    for (const value of hostile) {
      const variables = Object.fromEntries(field.args.map(({ name, type }) => [name, reaching(type, value)]));
      const { codes, errors } = await app.answer(documentOf(kind, field), variables, { as: session });
      sent++;
      if (codes.includes('INTERNAL')) faults.push(`${field.name} ${JSON.stringify(value).slice(0, 40)}: ${JSON.stringify(errors)}`);
    }
  }
  expect(sent).toBeGreaterThan(1_000);
  expect(faults).toEqual([]);
}, 120_000);

it('no value sent to a socket is a fault of ours', async () => {
  const { session } = await app.person('hostile.socket@test.example');
  const socket = await app.socketAs(session);
  for (const event of ['join', 'leave', 'typing'] as const) {
    for (const value of hostile) {
      for (const body of [value, { kind: value, id: value, after: value, channelId: value }, { kind: 'channel', id: '0198c0de-0000-7000-8000-000000000000', after: value }]) {
        const answer = (await socket.socket.timeout(2_000).emitWithAck(event, body as never)) as { ok: boolean; code?: string };
        expect(answer.code).not.toBe('INTERNAL');
      }
    }
  }
  socket.close();
});
