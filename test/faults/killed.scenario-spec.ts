import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { NestFactory } from '@nestjs/core';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installation } from '@grappe/composition';
import { GiveMandate } from '@grappe/features/clusters';
import { GivenClusters } from '@grappe/features/clusters/testing';
import { RegisterPerson } from '@grappe/features/identity';
import { readConfig } from '@grappe/platform/config';
import { UnitOfWork } from '@grappe/platform/database';
import { placesOf } from '@grappe/platform/embedded-postgres/places';
import { newId, system } from '@grappe/platform/kernel';
import { askGraphQL, dataOf, type Credentials } from '@grappe/testing';
import { buildApps, ended, pause, runServer, type Built, type ServerProcess } from './server-process';

const password = 'a long password for tests';
const acknowledgedBeforeTheKill = 150;

let folder: string;
let built: Built;
let server: ServerProcess;
const running: ServerProcess[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'grappe-killed-'));
  built = await buildApps('standalone');
});
afterAll(async () => {
  for (const process of running) await process.stop();
  built.remove();
  // As root, and a temporary folder being closed to others, the data live elsewhere.
  rmSync(placesOf(join(folder, 'data')).home, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<ServerProcess> {
  const started = await runServer(built.mains.get('standalone') ?? '', { GRAPPE_DATA: join(folder, 'data'), DEMO: 'false' });
  running.push(started);
  return started;
}

/** What postmaster.pid tells: its number first, its port fourth. */
function postmaster(): { pid: number; url: string } {
  const places = placesOf(join(folder, 'data'));
  const lines = readFileSync(join(places.cluster, 'postmaster.pid'), 'utf8').split('\n');
  const secret = readFileSync(places.password, 'utf8').trim();
  return { pid: Number(lines[0]), url: `postgres://grappe:${encodeURIComponent(secret)}@127.0.0.1:${lines[3]}/grappe` };
}

interface Given {
  readonly clusterId: string;
  readonly otherClusterId: string;
  readonly organisationIds: readonly string[];
}

/** A cluster, its members, and one who speaks for all of them. */
async function seed(): Promise<Given> {
  const app = await NestFactory.createApplicationContext(installation(readConfig({ DATABASE_URL: postmaster().url, LOG: 'silent' }, {})), { logger: false });
  try {
    const get = { get: <T>(token: Parameters<typeof app.get<T>>[0]): T => app.get<T>(token, { strict: false }) };
    const given = new GivenClusters(get as ConstructorParameters<typeof GivenClusters>[0]);
    const [clusterId, otherClusterId] = [await given.cluster(), await given.cluster()];
    const organisationIds: string[] = [];
    for (let i = 0; i < 120; i++) organisationIds.push(await given.organisation(clusterId));
    await app.get(UnitOfWork, { strict: false }).run(system, async (tx) => {
      const personId = await app.get(RegisterPerson, { strict: false }).within(tx, { email: 'lea@test.example', name: 'Léa', password, language: 'FR' });
      for (const organisationId of organisationIds) await app.get(GiveMandate, { strict: false }).within(tx, { personId, organisationId, right: 'OWNER' });
    });
    return { clusterId, otherClusterId, organisationIds };
  } finally {
    await app.close();
  }
}

async function signIn(): Promise<Credentials> {
  const answer = await askGraphQL(server.address, 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { operator } } }', { input: { email: 'lea@test.example', password } });
  return { cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? '' };
}

it('loses nothing that it acknowledged when it is killed with its database in the middle of writing', async () => {
  server = await start();
  const { clusterId, otherClusterId, organisationIds } = await seed();
  const as = await signIn();
  const ask = async <Data>(document: string, variables: object): Promise<Data> => dataOf(await askGraphQL<Data>(server.address, document, variables, { as }));
  const created = await ask<{ createWorkingGroup: { workingGroup: { channel: { id: string } } } }>(
    'mutation ($input: CreateWorkingGroupInput!) { createWorkingGroup(input: $input) { workingGroup { channel { id } } } }',
    { input: { clusterId, organisationId: organisationIds[0], name: 'Alliages', purpose: 'Recycler les alliages de la vallée.', visibility: 'OPEN', admission: 'FREE' } },
  );
  const channelId = created.createWorkingGroup.workingGroup.channel.id;

  const post = (clientId: string): Promise<{ postMessage: { message: { id: string; sequence: number } } }> =>
    ask('mutation ($input: PostMessageInput!) { postMessage(input: $input) { message { id sequence } } }', { input: { channelId, clientId, body: `Message ${clientId}` } });
  const messages = new Map<string, { id: string; sequence: number }>();
  const unacknowledged: string[] = [];
  const projects: string[] = [];
  const memberships = new Map<string, string>();
  const left = [...organisationIds];
  let killed = false;

  /** Writes until an answer fails to come. */
  const stream = async (write: () => Promise<void>): Promise<void> => {
    for (;;) {
      try {
        await write();
      } catch (error) {
        if (!killed) throw error;
        return;
      }
    }
  };
  const talk = async (): Promise<void> => {
    const clientId = newId();
    unacknowledged.push(clientId);
    messages.set(clientId, (await post(clientId)).postMessage.message);
    unacknowledged.splice(unacknowledged.indexOf(clientId), 1);
  };
  const propose = async (): Promise<void> => {
    const input = { clusterId, organisationId: organisationIds[0], kind: 'OTHER', title: 'Un four commun', summary: 'Partager un four de traitement thermique entre ateliers.', description: 'Le budget.', seats: [] };
    projects.push((await ask<{ proposeProject: { project: { id: string } } }>('mutation ($input: ProposeProjectInput!) { proposeProject(input: $input) { project { id } } }', { input })).proposeProject.project.id);
  };
  const apply = async (): Promise<void> => {
    const organisationId = left.pop();
    if (organisationId === undefined) return pause(20);
    const input = { clusterId: otherClusterId, organisationId, role: 'SUPPLIER' };
    const { applyToCluster } = await ask<{ applyToCluster: { membership: { id: string } } }>('mutation ($input: ApplyToClusterInput!) { applyToCluster(input: $input) { membership { id } } }', { input });
    memberships.set(organisationId, applyToCluster.membership.id);
  };
  const kill = async (): Promise<void> => {
    for (const deadline = Date.now() + 20_000; messages.size + projects.length + memberships.size < acknowledgedBeforeTheKill && Date.now() < deadline; ) await pause(2);
    killed = true;
    // The server first, in the same breath the database with all of its processes.
    server.child.kill('SIGKILL');
    process.kill(-postmaster().pid, 'SIGKILL');
    await ended(server.child);
  };
  await Promise.all([kill(), stream(talk), stream(talk), stream(talk), stream(propose), stream(apply)]);
  for (const wrote of [messages.size, projects.length, memberships.size]) expect(wrote).toBeGreaterThan(5);
  expect(unacknowledged.length).toBeGreaterThan(0);

  server = await start();
  const again = await Promise.all(unacknowledged.flatMap((clientId) => [post(clientId), post(clientId)]));
  unacknowledged.forEach((clientId, i) => {
    expect(again[2 * i]).toEqual(again[2 * i + 1]);
    messages.set(clientId, again[2 * i]?.postMessage.message ?? { id: '', sequence: 0 });
  });
  const kept: { id: string; sequence: number; clientId: string }[] = [];
  for (let page = -1; page !== 0; ) {
    const { channel } = await ask<{ channel: { messages: typeof kept } }>('query ($id: ID!, $after: Int!) { channel(id: $id) { messages(first: 100, after: $after) { id sequence clientId } } }', { id: channelId, after: kept.length });
    kept.push(...channel.messages);
    page = channel.messages.length;
  }
  expect(kept.map(({ sequence }) => sequence)).toEqual(kept.map((_, i) => i + 1));
  expect(new Map(kept.map(({ clientId, id, sequence }) => [clientId, { id, sequence }]))).toEqual(messages);
  expect(kept).toHaveLength(messages.size);

  const found = await Promise.all(projects.map((id) => ask<{ project: { id: string } | null }>('query ($id: ID!) { project(id: $id) { id } }', { id })));
  expect(found.map(({ project }) => project?.id)).toEqual(projects);
  const standing = await ask<{ memberships: { nodes: { id: string; organisation: { id: string } }[] } }>('query ($id: ID!) { memberships(clusterId: $id, status: [APPLIED], first: 100) { nodes { id organisation { id } } } }', { id: otherClusterId });
  for (const [organisationId, id] of memberships) expect(standing.memberships.nodes).toContainEqual({ id, organisation: { id: organisationId } });
});
