import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { holdsScope, TokenScope, visitor, wordsOf, type Reader } from '@grappe/contracts';
import { Doors } from '@grappe/platform/access';
import { sql } from '@grappe/platform/database';
import { newId } from '@grappe/platform/kernel';
import { NounRegistry, Reads } from '@grappe/platform/reads';
import { bootApp, type Product } from '../setup/product';

let app: Product;
beforeAll(async () => {
  app = await bootApp();
});
afterAll(() => app.close());

describe('the doors of the product', () => {
  it('are these, each open to whom it says', () => {
    const table = app.get(Doors).all().map(({ kind, name, access }) => `${kind.padEnd(8)} ${name.padEnd(48)} ${access.level.padEnd(8)} ${access.scope ?? '-'}`);
    expect(table.join('\n')).toMatchSnapshot();
  });

  it('open to a token the nouns that it was made for, by whatever path', () => {
    const table = app.get(NounRegistry).all().map(({ noun, scope }) => `${noun.padEnd(24)} ${scope ?? '-'}`);
    expect(table.sort().join('\n')).toMatchSnapshot();
  });

  it('keep every noun with a scope from every token without it', async () => {
    const person: Reader = { ...visitor, personId: newId() };
    let refused = 0;
    for (const { noun, scope } of app.get(NounRegistry).all()) {
      for (const held of wordsOf(TokenScope)) {
        const reader = { ...person, scopes: [held] };
        const read = app.get(Reads).list(noun, reader, [], { order: () => sql`null::int`, limit: 1 });
        if (!scope || holdsScope(reader, scope)) await read;
        else {
          refused++;
          await expect(read).rejects.toMatchObject({ code: 'SCOPE_MISSING', parameters: { scope } });
          expect(await app.get(Reads).sees(noun, newId(), reader)).toBe(false);
        }
      }
    }
    expect(refused).toBeGreaterThan(50);
  });
});
