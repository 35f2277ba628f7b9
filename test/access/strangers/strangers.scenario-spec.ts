import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema, type IntrospectionQuery } from 'graphql';
import type { RoomKind } from '@grappe/contracts';
import { GivenProjects } from '@grappe/features/projects/testing';
import { GivenWorkingGroups } from '@grappe/features/working-groups/testing';
import { newId } from '@grappe/platform/kernel';
import { NounRegistry } from '@grappe/platform/reads';
import { Rooms } from '@grappe/platform/realtime';
import { countSql, headersOf, subscriptionClient, type Credentials, type SocketClient } from '@grappe/testing';
import { bootApp, type Product } from '../../setup/product';
import { Requests, seeded, type Request } from '../hostile-requests';
import { cast, readers, type Cast, type ReaderName } from './cast';
import { capital, idDoors, withValue } from './doors';
import { secrets, secretWord } from './secrets';

/** Nouns that are public. */
const forEveryone = new Set(['Cluster', 'Network', 'Competence', 'StrategicAxis']);
/** Nouns that are another one seen from elsewhere, and none that an id leads to. */
const seenElsewhere = new Set(['Viewer', 'Security', 'OwnMandate', 'MapPoint', 'LinkedMandateInvitation']);

let app: Product;
let schema: GraphQLSchema;
let players: Cast;
/** Things that every reader may see, where an operation asks for more than one. */
let open: Readonly<Record<string, string>>;
const hidden = new Map<string, { id: string; from: readonly ReaderName[] }>();
const differences: string[] = [];
let checks = 0;

beforeAll(async () => {
  app = await bootApp();
  schema = buildClientSchema(await app.graphql<IntrospectionQuery>(getIntrospectionQuery()));
  players = await cast(app);
  const { clusterId, insider } = players;
  const decoy = await new GivenProjects(app).call({ clusterId, lead: insider, audience: 'PUBLIC' });
  const groups = new GivenWorkingGroups(app);
  const group = await groups.workingGroup({ clusterId, chair: insider });
  const closed = await groups.workingGroup({ clusterId, chair: insider, visibility: 'CLOSED', admission: 'ON_REQUEST' });
  open = { clusterId, organisationId: insider.organisationId, organisation: insider.organisationId, projectId: decoy.projectId, seatId: decoy.seatId, workingGroupId: group.workingGroupId, closedGroupId: closed.workingGroupId };
});
afterAll(async () => {
  await app.close();
  mkdirSync('.grappe/test-results', { recursive: true });
  writeFileSync('.grappe/test-results/strangers.json', JSON.stringify({ doors: allDoors().length, readers: readers.length, checks, differences: differences.length }));
});

const ask = async (as: Credentials, { query, variables }: Request): Promise<string> => {
  const headers = { 'content-type': 'application/json', ...headersOf(as) };
  const response = await fetch(`${app.address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  return `${response.status} ${await response.text()}`;
};

/** What one keeps for oneself has an id and a moment of its own, whatever it is about, and each write its own name. */
const withoutMade = (answer: string): string => answer.replace(/"clientMutationId":"[^"]+"/, '"clientMutationId"').replace(/"SavedSearch","createdAt":"[^"]+","id":"[^"]+"/, '"SavedSearch"');

const check = (what: string, forbidden: unknown, absent: unknown): void => {
  checks++;
  if (forbidden !== absent) differences.push(`${what}\n  there, but not for them: ${String(forbidden).slice(0, 600)}\n  not there:               ${String(absent).slice(0, 600)}`);
};

describe('for who may not see it', () => {
  it('what is made changes no answer, no count and nothing that is heard', async () => {
    const requests = questions();
    const sockets = await everyoneListening();
    const answers = async (reader: ReaderName): Promise<string[]> => Promise.all(requests.map((request) => ask(players.credentials[reader], request)));
    const last = new Map<ReaderName, string[]>();
    for (const { what, hiddenFrom, idsHiddenFrom = hiddenFrom, make } of secrets(app, players, open['closedGroupId'] ?? '')) {
      for (const reader of hiddenFrom) if (!last.has(reader)) last.set(reader, await answers(reader));
      await app.drainJobs();
      const heardBefore = new Map([...sockets].map(([reader, socket]) => [reader, socket.heard.length]));
      const made = await make();
      await app.drainJobs();
      for (const reader of hiddenFrom) {
        const now = await answers(reader);
        for (const [place, { operation }] of requests.entries()) check(`${reader}, ${what}: ${operation}`, now[place], last.get(reader)?.[place]);
        last.set(reader, now);
        check(`${reader}, ${what}: heard`, JSON.stringify(sockets.get(reader)?.heard.slice(heardBefore.get(reader))), '[]');
      }
      for (const reader of readers) if (!hiddenFrom.includes(reader)) last.delete(reader);
      for (const [noun, id] of Object.entries(made)) hidden.set(noun, { id, from: idsHiddenFrom });
    }
    expect(differences).toEqual([]);
  }, 300_000);

  it('its id is like one that does not exist, at every door that takes one', async () => {
    for (const door of doors()) {
      for (const reader of door.from) {
        const told = async (id: string): Promise<string> => {
          const { result, count } = await countSql(app.get(DataSource), () => ask(players.credentials[reader], door.request(id)));
          return `${withoutMade(result.replaceAll(id, '<id>'))} (${count} statements)`;
        };
        // Once a minute a session writes down that it was used, and is proved anew the next time: what differs by chance does not differ three times.
        let [forbidden, absent] = [await told(door.id), await told(newId())];
        for (let again = 0; again < 2 && forbidden !== absent; again++) [forbidden, absent] = [await told(door.id), await told(newId())];
        check(`${reader}: ${door.name}`, forbidden, absent);
      }
    }
    expect(differences).toEqual([]);
  }, 300_000);

  it('no subscription leads to it', async () => {
    const subscriptions = idDoors(schema.getSubscriptionType()).flatMap(({ operation, path: [argument], noun }) =>
      operation === 'changed'
        ? app.get(Rooms).all().map(({ kind }) => ({ noun: capital(kind), document: `subscription ($id: ID!) { changed(room: ${kind.replace(/[A-Z]/g, '_$&').toUpperCase()}, id: $id) { id } }` }))
        : [{ noun, document: `subscription ($id: ID!) { ${operation}(${argument}: $id) { __typename } }` }],
    );
    for (const reader of readers) {
      const client = subscriptionClient(app.address, players.credentials[reader]);
      for (const { noun, document } of subscriptions) {
        const secret = hidden.get(noun);
        if (!secret?.from.includes(reader)) continue;
        const told = async (id: string): Promise<string> => JSON.stringify(await client.subscribe<object>(document, { id }).next()).replaceAll(id, '<id>');
        check(`${reader}: ${document}`, await told(secret.id), await told(newId()));
      }
      client.close();
    }
    expect(differences).toEqual([]);
  });

  it('its room is not there', async () => {
    for (const { kind } of app.get(Rooms).all()) {
      const secret = hidden.get(capital(kind));
      if (!secret) continue;
      for (const reader of secret.from) {
        const socket = await app.socketAs(players.credentials[reader]);
        const told = async (id: string): Promise<string> => JSON.stringify(await socket.join({ kind: kind as RoomKind, id })).replaceAll(id, '<id>');
        check(`${reader}: room ${kind}`, await told(secret.id), await told(newId()));
      }
    }
    expect(differences).toEqual([]);
  });

  it('yet it is there for somebody, at a door of each noun', async () => {
    const seers = [players.lead, players.insider, players.applicant, players.animateur];
    const seen = new Set<string>();
    // Whoever ends their own session sees nothing more.
    const inOrder = [...doors()].sort((one, other) => Number(one.noun === 'Session') - Number(other.noun === 'Session'));
    for (const door of inOrder) {
      for (const { session } of seen.has(door.noun) ? [] : seers) {
        const [absent, there] = [await ask(session, door.request(newId())), await ask(session, door.request(door.id))];
        if (there !== absent) seen.add(door.noun);
      }
    }
    expect([...new Set(doors().map(({ noun }) => noun))].filter((noun) => !seen.has(noun))).toEqual([]);
  });

  it('there is a row for every noun', () => {
    const nouns = app.get(NounRegistry).all().map(({ noun }) => noun);
    expect(nouns.filter((noun) => !hidden.has(noun) && !forEveryone.has(noun) && !seenElsewhere.has(noun))).toEqual([]);
  });
});

const allDoors = () => idDoors(schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType());

interface Door {
  readonly name: string;
  readonly noun: string;
  readonly id: string;
  readonly from: readonly ReaderName[];
  request(id: string): Request;
}

/** Every place where an id of something hidden can be given; throws where a noun has no secret. */
function doors(): Door[] {
  const requests = new Map(new Requests(schema, open, seeded(1)).ofEveryOperation(0, 1).map((request) => [request.operation, request]));
  return idDoors(schema.getQueryType(), schema.getMutationType()).flatMap(({ operation, path, noun: taken }) => {
    const request = requests.get(operation) as Request;
    const nouns = taken === '*' ? [...hidden.keys()] : forEveryone.has(taken) ? [] : [taken];
    return nouns.map((noun) => {
      const secret = hidden.get(noun);
      if (!secret) throw new Error(`${operation} takes the id of a ${noun}, of which no secret is made in secrets.ts`);
      const name = `${operation}(${path.join('.')}: ${noun})`;
      // Below an interface, only of the noun: of all of them, it would take PostgreSQL as long to plan as all other doors together.
      const query = taken === '*' ? request.query.replace(/\.\.\. on (\w+) \{[^{}]*\}/g, (fragment, type) => (type === noun ? fragment : '')) : request.query;
      return { ...secret, name, noun, request: (id: string) => ({ ...request, query, variables: renamed(withValue(request.variables, path, id) as Variables) }) };
    });
  });
}

interface Variables {
  readonly input?: { readonly clientMutationId?: string };
}
/** A write of its own: under the name of another it would be told so. */
const renamed = (variables: Variables): Variables => (variables.input?.clientMutationId === undefined ? variables : { ...variables, input: { ...variables.input, clientMutationId: newId() } });

/** Everything that can be asked, with and without the word that stands in the secrets. */
function questions(): Request[] {
  const known = { ...open, text: secretWord };
  const all = new Requests(schema, known, seeded(1)).ofEveryOperation(0, 2).filter(({ operation }) => schema.getQueryType()?.getFields()[operation]);
  // Mails are shown to everyone where the installation says so, and only there.
  // What is found by its id alone is asked at the doors.
  const asked = all.filter(({ operation }) => !['mailbox', 'sessions', 'node', 'nodes'].includes(operation));
  const bare = asked.map((request) => {
    const required = new Set(schema.getQueryType()?.getFields()[request.operation]?.args.filter((arg) => String(arg.type).endsWith('!')).map((arg) => arg.name));
    return { ...request, variables: Object.fromEntries(Object.entries(request.variables).filter(([name]) => required.has(name))) };
  });
  return [...asked, ...bare.filter(({ variables }, place) => Object.keys(variables).length < Object.keys(asked[place]?.variables ?? {}).length)];
}

/** A socket of each reader, in every room of what they may see. */
async function everyoneListening(): Promise<Map<ReaderName, SocketClient>> {
  const sockets = new Map<ReaderName, SocketClient>();
  for (const reader of readers) {
    const socket = await app.socketAs(players.credentials[reader]);
    const rooms = [['cluster', 'clusterId'], ['showcase', 'clusterId'], ['project', 'projectId'], ['workingGroup', 'workingGroupId'], ['workingGroup', 'closedGroupId']] as const;
    for (const [kind, of] of rooms) await socket.join({ kind, id: open[of] ?? '' });
    sockets.set(reader, socket);
  }
  return sockets;
}
