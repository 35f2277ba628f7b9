import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getNamedType, isObjectType, isOutputType } from 'graphql';
import { holdsScope, TokenScope, visitor, wordsOf, type NeededScope, type Reader } from '@grappe/contracts';
import { Doors } from '@grappe/platform/access';
import { sql } from '@grappe/platform/database';
import { newId } from '@grappe/platform/kernel';
import { NounRegistry, Reads, type Field, type Selected } from '@grappe/platform/reads';
import { Rooms } from '@grappe/platform/realtime';
import { bootApp, type Product } from '../setup/product';

let app: Product;
beforeAll(async () => {
  app = await bootApp();
});
afterAll(() => app.close());

describe('the doors of the product', () => {
  it('are these, each open to whom it says', () => {
    const table = app.get(Doors).all().map(({ kind, name, access, throttled }) => `${kind.padEnd(8)} ${name.padEnd(48)} ${access.level.padEnd(8)} ${(access.scope ?? '-').padEnd(15)} ${throttled ?? ''}`.trimEnd());
    expect(table.join('\n')).toMatchSnapshot();
  });

  it('open to a token the nouns that it was made for, by whatever path', () => {
    const table = app.get(NounRegistry).all().map(({ noun, scope }) => `${noun.padEnd(24)} ${scope}`);
    expect(table.sort().join('\n')).toMatchSnapshot();
  });

  it('open to a token the rooms that it was made for', () => {
    const table = app.get(Rooms).all().map(({ kind, scope }) => `${kind.padEnd(24)} ${scope}`);
    expect(table.join('\n')).toMatchSnapshot();
    // A room is no way round its noun.
    const nouns = app.get(NounRegistry);
    for (const { kind, scope } of app.get(Rooms).all()) {
      const noun = kind.charAt(0).toUpperCase() + kind.slice(1);
      if (nouns.has(noun) && nouns.get(noun).scope !== 'ANY') expect({ kind, scope }).toEqual({ kind, scope: nouns.get(noun).scope });
      else expect(scope).not.toBe('ANY');
    }
  });

  it('keep every noun from every token that was not made for it, alone and below every other noun', async () => {
    const nouns = app.get(NounRegistry);
    const reads = app.get(Reads);
    const person: Reader = { ...visitor, personId: newId() };
    let refused = 0;
    const judged = async (noun: string, selection: readonly Selected[], scopes: readonly TokenScope[], needed: readonly NeededScope[]): Promise<void> => {
      const reader = { ...person, scopes };
      const reading = reads.list(noun, reader, selection, { order: () => sql`null::int`, limit: 1 });
      if (needed.every((scope) => holdsScope(reader, scope))) await reading;
      else {
        refused++;
        await expect(reading).rejects.toMatchObject({ code: expect.stringMatching(/^(SCOPE_MISSING|SESSION_ONLY)$/) });
      }
    };
    for (const { noun, scope } of nouns.all()) {
      for (const held of wordsOf(TokenScope)) {
        await judged(noun, [], [held], [scope]);
        expect(await reads.sees(noun, newId(), { ...person, scopes: [held] })).toBe(false);
        for (const [name, field] of Object.entries(nouns.fieldsOf(noun))) {
          if (isRelation(field)) await judged(noun, [{ key: name, name, type: '', args: { first: 1 }, children: [] }], [held], [scope, nouns.get(field.noun).scope]);
        }
      }
    }
    expect(refused).toBeGreaterThan(200);
  });

  it('ask, for an operation, no less than for the nouns that it answers', async () => {
    const schema = app.get(GraphQLSchemaHost).schema;
    const nouns = app.get(NounRegistry);
    const fields = { ...schema.getQueryType()?.getFields(), ...schema.getMutationType()?.getFields(), ...schema.getSubscriptionType()?.getFields() };
    const short = app.get(Doors).all().flatMap(({ kind, name, access }) => {
      if (kind !== 'graphql' || access.scope === null) return [];
      const type = fields[name.split('.')[1] ?? '']?.type;
      const token: Pick<Reader, 'scopes'> = { scopes: [access.scope] };
      return answered(type).flatMap((noun) => (nouns.has(noun) && !holdsScope(token, nouns.get(noun).scope) ? [`${name} answers a ${noun}`] : []));
    });
    expect(short).toEqual([]);
  });
});

const isRelation = (field: Field): field is Extract<Field, { noun: string }> => 'noun' in field;

/** The types that an operation hands out itself: its own, and those in its payload, page or suggestion. */
function answered(type: unknown, depth = 0): string[] {
  const named = isOutputType(type) ? getNamedType(type) : null;
  if (!isObjectType(named)) return [];
  const holder = /(Payload|Connection|Edge|Suggestion|Reason|News)$/.test(named.name);
  return holder && depth < 4 ? Object.values(named.getFields()).flatMap((field) => answered(field.type, depth + 1)) : [named.name];
}
