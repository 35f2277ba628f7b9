import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { limits } from '@grappe/contracts';
import { sql, UnitOfWork, type Tx } from '@grappe/platform/database';
import { newId, type Actor } from '@grappe/platform/kernel';
import { bootModules, type BootedModules } from '@grappe/testing';
import { ForgetClientMutations } from './forget-client-mutations';

let app: BootedModules;
let uow: UnitOfWork;
beforeAll(async () => {
  app = await bootModules();
  uow = app.get(UnitOfWork);
  await app.database.query('create table test_thing (id uuid primary key, name text)');
});
afterEach(() => app.database.query('truncate test_thing, client_mutation'));
afterAll(() => app.close());

const ada = newId();
const named = (id: string, { personId = ada, operation = 'makeThing', inputHash = 'one' } = {}): Actor => ({
  personId,
  organisationId: null,
  clientMutation: { id, operation, inputHash },
});
const makeThing = async (tx: Tx): Promise<{ thingId: string }> => {
  const thingId = newId();
  await tx.query(sql`insert into test_thing values (${thingId}, 'a thing')`);
  return { thingId };
};
const things = () => app.database.query('select id from test_thing');

describe('a write that its client has named', () => {
  it('is done once, and answered alike ever after', async () => {
    const first = await uow.run(named('client-1'), makeThing);
    expect(await uow.run(named('client-1'), makeThing)).toEqual(first);
    expect(await uow.run(named('client-2'), makeThing)).not.toEqual(first);
    expect(await uow.run(named('client-1', { personId: newId() }), makeThing)).not.toEqual(first);
    expect(await things()).toHaveLength(3);
    expect(await uow.run(named('client-3'), () => Promise.resolve())).toBeUndefined();
    expect(await uow.run(named('client-3'), () => Promise.resolve())).toBeUndefined();
  });

  it('is done once by many that arrive together', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => uow.run(named('client-1'), makeThing)));
    expect(new Set(answers.map(({ thingId }) => thingId)).size).toBe(1);
    expect(await things()).toHaveLength(1);
  });

  it('is not another write under the same name', async () => {
    await uow.run(named('client-1'), makeThing);
    const refusal = { code: 'CLIENT_MUTATION_ID_REUSED', field: 'clientMutationId' };
    await expect(uow.run(named('client-1', { inputHash: 'two' }), makeThing)).rejects.toMatchObject(refusal);
    await expect(uow.run(named('client-1', { operation: 'makeOther' }), makeThing)).rejects.toMatchObject(refusal);
    expect(await things()).toHaveLength(1);
  });

  it('is still to do where it failed, or was cut off before it was whole', async () => {
    await expect(uow.run(named('client-1'), () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    const cutOff = uow.run(named('client-1'), async (tx) => {
      await makeThing(tx);
      await tx.query(sql`select pg_terminate_backend(pg_backend_pid())`);
    });
    await expect(cutOff).rejects.toThrow();
    expect(await things()).toHaveLength(0);
    const { thingId } = await uow.run(named('client-1'), makeThing);
    expect(await things()).toEqual([{ id: thingId }]);
  });

  it('leaves no trace of a secret, and tells it once', async () => {
    await uow.run(named('client-1', { inputHash: 'hash of a password' }), async (tx) => ({ ...(await makeThing(tx)), secret: 'sesame', until: new Date() }), 'SECRET');
    await expect(uow.run(named('client-1'), makeThing, 'SECRET')).rejects.toMatchObject({ code: 'ANSWERED_ONCE' });
    expect(await things()).toHaveLength(1);
    const kept = JSON.stringify(await app.database.query('select * from client_mutation'));
    expect(kept).not.toMatch(/sesame|password/);
  });

  it('is forgotten in time', async () => {
    await uow.run(named('client-old'), makeThing);
    await app.database.query('update client_mutation set at = at - make_interval(days => $1)', [limits.clientMutationDays]);
    await uow.run(named('client-new'), makeThing);
    await app.get(ForgetClientMutations).run();
    expect(await app.database.query('select id from client_mutation')).toEqual([{ id: 'client-new' }]);
  });
});
