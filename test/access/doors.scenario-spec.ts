import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Doors } from '@grappe/platform/access';
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
});
