import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { bootModules, type BootedModules } from '@grappe/testing';
import { sql, whole } from './sql';
import { Statements } from './statements';

let app: BootedModules;
beforeAll(async () => {
  app = await bootModules();
});
afterAll(() => app.close());

it('prepares each text once on a connection, and forgets those used longest ago', async () => {
  const statements = app.get(Statements);
  const number = async (n: number): Promise<number | undefined> => (await statements.run<{ n: number }>(sql`select ${whole(n)} + ${0}::int as n`))[0]?.n;
  const prepared = async (n: number): Promise<number | undefined> => {
    const likeIt = sql`select count(*)::int as n from pg_prepared_statements where statement like ${`select ${n} + %`}`;
    return (await statements.run<{ n: number }>(likeIt))[0]?.n;
  };
  for (let again = 0; again < 3; again++) expect(await number(1)).toBe(1);
  expect(await prepared(1)).toBe(1);
  for (let n = 2; n < 320; n++) await number(n);
  expect([await prepared(1), await prepared(319)]).toEqual([0, 1]);
  expect(await number(1)).toBe(1);
  await expect(statements.run(sql`select 1 / ${0}::int`)).rejects.toThrow('division by zero');
  expect(await number(1)).toBe(1);
});
