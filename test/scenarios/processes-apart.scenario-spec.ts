import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { FoundCluster } from '@grappe/features/clusters';
import { GivenClusters } from '@grappe/features/clusters/testing';
import { UnitOfWork } from '@grappe/platform/database';
import { JobRunner } from '@grappe/platform/jobs';
import { system } from '@grappe/platform/kernel';
import { bootApart, type Session } from '../setup/product';

type Apart = Awaited<ReturnType<typeof bootApart>>;

let house: Apart;
let clusterId: string;
let member: Session;
beforeAll(async () => {
  house = await bootApart();
  const given = new GivenClusters(house.api);
  clusterId = await given.cluster();
  const { personId, session } = await house.api.person('noe@test.example');
  member = session;
  await house.api.get(UnitOfWork).run(system, (tx) => house.api.get(FoundCluster).nameAnimateur(tx, clusterId, personId));
});
afterAll(() => house.close());

it('have only what they are for', () => {
  expect(house.api.get(GraphQLSchemaHost)).toBeDefined();
  for (const process of [house.realtime, house.worker]) expect(() => process.get(GraphQLSchemaHost)).toThrow();
  for (const process of [house.api, house.realtime]) expect(() => process.get(JobRunner)).toThrow();
  expect(house.worker.get(JobRunner)).toBeDefined();
});

it('see live, in one, what was changed through another', async () => {
  const socket = await house.realtime.socketAs(member);
  expect(await socket.join({ kind: 'cluster', id: clusterId })).toMatchObject({ ok: true });
  const given = new GivenClusters(house.api);
  await given.organisation(clusterId);
  expect(await socket.next('changed', ({ kind }) => kind === 'membership')).toBeDefined();
});

it('end the sockets of one when a session ends in another', async () => {
  const session = await house.api.signIn('noe@test.example');
  const socket = await house.realtime.socketAs(session);
  const closed = new Promise((resolve) => socket.socket.once('disconnect', resolve));
  await house.api.graphql('mutation { signOut { signedOut } }', {}, { as: session });
  expect(await closed).toBe('io server disconnect');
});

it('do in the worker what the API leaves to do', async () => {
  const { personId } = await house.api.person('lea@test.example');
  await house.api.get(UnitOfWork).run(system, async (tx) => {
    tx.job('send-mail', { mailId: personId });
    await Promise.resolve();
  });
  await house.api.drainJobs();
});
