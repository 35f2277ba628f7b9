import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { eventChannel } from '@grappe/platform/database';
import { bootModules, testConfig, type BootedModules } from '@grappe/testing';
import { EventListener } from './event-listener';

let app: BootedModules;
/** Between the listener and PostgreSQL, so that the database can go away for one of them. */
let road: Server;
let listener: EventListener;
let closed = false;
let attempts = 0;
const travellers = new Set<Socket>();
beforeAll(async () => {
  app = await bootModules();
  const { hostname, port } = new URL(app.database.url);
  road = createServer((traveller) => {
    attempts++;
    if (closed) return traveller.destroy();
    travellers.add(traveller);
    const database = connect(Number(port), hostname);
    for (const socket of [traveller, database]) socket.on('error', () => undefined);
    traveller.pipe(database).pipe(traveller);
  });
  await new Promise<void>((resolve) => road.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await listener.beforeApplicationShutdown();
  road.close();
  await app.close();
});

const until = async (condition: () => boolean): Promise<void> => {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
};

it('comes back when the database was away, asking again at a steady pace', async () => {
  const url = new URL(app.database.url);
  url.host = `127.0.0.1:${(road.address() as AddressInfo).port}`;
  const heard: string[] = [];
  let lost = 0;
  listener = new EventListener(await testConfig(url.href));
  await listener.listen({ heard: (id) => heard.push(id), lostSight: () => lost++ });
  const tell = (id: string) => app.database.query('select pg_notify($1, $2)', [eventChannel, id]);
  await tell('before');
  await until(() => heard.length === 1);

  [closed, attempts] = [true, 0];
  for (const traveller of travellers) traveller.destroy();
  await until(() => attempts === 5);
  // Each failure that led to more than one further attempt would have made dozens of them by now.
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(attempts).toBeLessThanOrEqual(7);

  closed = false;
  await until(() => lost > 0);
  await tell('after');
  await until(() => heard.length > 1);
  expect([heard, lost]).toEqual([['before', 'after'], 1]);
});
