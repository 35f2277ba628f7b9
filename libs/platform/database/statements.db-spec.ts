import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { bootModules, type BootedModules } from '@grappe/testing';
import { plannedFor, sql, whole } from './sql';
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

it('writes what a statement is planned for into its text, whatever it holds, and keeps no such statement', async () => {
  const statements = app.get(Statements);
  for (const words of ["l'eau", 'a\\b', "\\'; drop table person; --", '$1', '/* */', 'é"«']) {
    const [row] = await statements.run<{ words: string; n: number }>(sql`select ${plannedFor(words)}::text as words, ${7}::int as n`);
    expect(row).toEqual({ words, n: 7 });
  }
  expect(() => plannedFor('a\0b')).toThrow('NUL');
  const kept = sql`select count(*)::int as n from pg_prepared_statements where statement like '/* planned%'`;
  expect((await statements.run<{ n: number }>(kept))[0]?.n).toBe(0);
});

it('plans for the words themselves', async () => {
  const statements = app.get(Statements);
  const plan = async (word: string): Promise<string> =>
    (await statements.run<{ 'QUERY PLAN': string }>(sql`explain select word from planned where word = ${plannedFor(word)} order by place limit 1`)).map((row) => row['QUERY PLAN']).join();
  await app.database.query(`create table planned as select case when n % 1000 = 0 then 'rare' else 'frequent' end as word, n as place from generate_series(1, 20000) n;
    create index planned_word on planned (word); create index planned_place on planned (place); analyze planned`);
  expect(await plan('frequent')).toContain('planned_place');
  expect(await plan('rare')).toContain('planned_word');
});
