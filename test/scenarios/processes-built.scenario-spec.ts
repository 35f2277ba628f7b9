import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { featureModules } from '@grappe/composition';
import { GivenClusters } from '@grappe/features/clusters/testing';
import { GiveMandate } from '@grappe/features/clusters';
import { RegisterPerson } from '@grappe/features/identity';
import { UnitOfWork } from '@grappe/platform/database';
import { newId, system } from '@grappe/platform/kernel';
import { askGraphQL, bootModules, connectSocket, dataOf, type BootedModules, type Credentials, type SocketClient } from '@grappe/testing';
import { buildApps, runServer, type Built, type ServerProcess } from '../faults/server-process';

const password = 'a long password for tests';
let app: BootedModules;
let built: Built;
let api: ServerProcess;
let realtime: ServerProcess;
const running: ServerProcess[] = [];
const sockets: SocketClient[] = [];
let clusterId: string;
const members: { organisationId: string; as: Credentials }[] = [];

beforeAll(async () => {
  [app, built] = await Promise.all([bootModules(...featureModules), buildApps('api', 'realtime', 'worker')]);
  const run = async (name: string, options?: { ready: boolean }): Promise<ServerProcess> => {
    const started = await runServer(built.mains.get(name) ?? '', { DATABASE_URL: app.database.url, DATABASE_POOL: '6' }, options);
    running.push(started);
    return started;
  };
  const given = new GivenClusters(app);
  clusterId = await given.cluster();
  [api, realtime] = await Promise.all([run('api'), run('realtime'), run('worker', { ready: false })]);
  for (const email of ['lea@test.example', 'ines@test.example']) {
    const organisationId = await given.organisation(clusterId);
    await app.get(UnitOfWork).run(system, async (tx) => {
      const personId = await app.get(RegisterPerson).within(tx, { email, name: email, password, language: 'FR' });
      await app.get(GiveMandate).within(tx, { personId, organisationId, right: 'OWNER' });
    });
    const answer = await askGraphQL(api.address, 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { operator } } }', { input: { email, password } });
    members.push({ organisationId, as: { cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? '' } });
  }
});
afterAll(async () => {
  for (const socket of sockets) socket.close();
  for (const process of running) await process.stop();
  built.remove();
  await app.close();
});

const ask = async <Data>(member: number, document: string, input: object): Promise<Data> =>
  dataOf(await askGraphQL<Data>(api.address, document, { input }, { as: members[member]?.as }));

it('are three processes: what one changes is seen live through another, and what the worker does as well', async () => {
  expect(new Set(running.map(({ child }) => child.pid)).size).toBe(3);
  const created = await ask<{ createWorkingGroup: { workingGroup: { id: string; channel: { id: string } } } }>(
    0,
    'mutation ($input: CreateWorkingGroupInput!) { createWorkingGroup(input: $input) { workingGroup { id channel { id } } } }',
    { clusterId, organisationId: members[0]?.organisationId, name: 'Alliages', purpose: 'Recycler les alliages de la vallée.', visibility: 'CLOSED', admission: 'ON_REQUEST' },
  );
  const { id, channel } = created.createWorkingGroup.workingGroup;
  const lea = await connectSocket(realtime.address, members[0]?.as);
  sockets.push(lea);
  expect(await lea.join({ kind: 'channel', id: channel.id, after: 0 })).toEqual({ ok: true, missed: [] });

  await ask(0, 'mutation ($input: PostMessageInput!) { postMessage(input: $input) { message { id } } }', { channelId: channel.id, clientId: newId(), body: 'Bonjour' });
  expect(await lea.next('message')).toMatchObject({ sequence: 1, body: 'Bonjour' });

  // The chair is told by a reaction, which only the worker runs.
  await ask(1, 'mutation ($input: JoinWorkingGroupInput!) { joinWorkingGroup(input: $input) { result { __typename } } }', { workingGroupId: id, organisationId: members[1]?.organisationId });
  await lea.next('changed', ({ kind }) => kind === 'notification', 10_000);
  const told = await ask<{ notifications: object }>(0, '{ notifications(first: 1) { nodes { kind subject { id } } } }', {});
  expect(told).toEqual({ notifications: { nodes: [{ kind: 'JOIN_REQUEST_RECEIVED', subject: { id } }] } });
});
