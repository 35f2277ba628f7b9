import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Global, Injectable, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ChannelMessage, Reader, TokenScope } from '@grappe/contracts';
import { AccessModule, Authenticator, StandingSource, type Credentials, type Identified, type Standing } from '@grappe/platform/access';
import { sql, UnitOfWork } from '@grappe/platform/database';
import { defineEvent, notAudited, type RecordedEvent } from '@grappe/platform/events';
import { newId, system } from '@grappe/platform/kernel';
import { connectSocket, serveModules, type ServedModules, type SocketClient } from '@grappe/testing';
import { BroadcastOf, RoomOf, type Broadcast, type RoomPolicy } from './declarations';
import { RealtimeModule } from './realtime.module';

type InRoom = RecordedEvent<{ roomId: string }>;
const Said = defineEvent<{ roomId: string }>('test.Said', notAudited('for this spec'));
const SeatsChanged = defineEvent<{ roomId: string }>('test.SeatsChanged', notAudited('for this spec'));
const PersonMoved = defineEvent<{ personId: string }>('test.PersonMoved', notAudited('for this spec'));
const SignedOut = defineEvent<{ sessionId: string }>('test.SignedOut', notAudited('for this spec'));

/** Whoever says a person's id is that person, in a session that bears the same; with a scope or a time to live behind it, by a token. */
@Injectable()
class TokenIsPerson extends Authenticator {
  override async identify({ headers }: Credentials): Promise<Identified | null> {
    const [personId, scope, milliseconds = '60000'] = headers.authorization?.replace('Bearer ', '').split(' ') ?? [];
    if (!personId) return Promise.resolve(null);
    const expiresAt = new Date(Date.now() + Number(milliseconds));
    const scopes = scope === undefined ? null : [scope as TokenScope];
    return Promise.resolve({ personId, name: 'Somebody', language: 'FR', operator: false, sessionId: scopes ? null : personId, scopes, expiresAt });
  }
}
class NoStanding extends StandingSource {
  override readonly changes = sql`0`;

  override of(): Promise<Standing> {
    return Promise.resolve({ mandates: [], memberships: [], networkClusterIds: [], animatedClusterIds: [] });
  }
}
@Global()
@Module({
  providers: [{ provide: Authenticator, useClass: TokenIsPerson }, { provide: StandingSource, useClass: NoStanding }],
  exports: [Authenticator, StandingSource],
})
class WhoModule {}

/** Seats of a room are rows. */
@Injectable()
@RoomOf('channel', 'MESSAGES_READ')
class SeatedRoom implements RoomPolicy {
  constructor(private readonly dataSource: DataSource) {}

  async maySit(reader: Reader, id: string): Promise<boolean> {
    return (await this.dataSource.query<unknown[]>('select from test_seat where room_id = $1 and person_id = $2', [id, reader.personId])).length > 0;
  }

  missed(_: Reader, id: string, after: number): Promise<readonly ChannelMessage[] | null> {
    return Promise.resolve(after < 10 ? null : [{ id: newId(), channelId: id, sequence: after + 1 } as ChannelMessage]);
  }
}

@Injectable()
class RoomBroadcasts {
  @BroadcastOf(Said)
  said({ data }: InRoom): readonly Broadcast[] {
    return [{ room: { kind: 'channel', id: data.roomId }, changed: { kind: 'channel', id: data.roomId } }];
  }
  @BroadcastOf(SeatsChanged)
  async seatsChanged({ data }: InRoom): Promise<readonly Broadcast[]> {
    await new Promise((resolve) => setTimeout(resolve, 50)); // the next event must wait for this one
    return [{ reseat: { kind: 'channel', id: data.roomId } }];
  }
  @BroadcastOf(PersonMoved)
  moved({ data }: RecordedEvent<{ personId: string }>): readonly Broadcast[] {
    return [{ reseatPerson: data.personId }];
  }
  @BroadcastOf(SignedOut)
  signedOut({ data }: RecordedEvent<{ sessionId: string }>): readonly Broadcast[] {
    return [{ endSession: data.sessionId }];
  }
}

@Module({ providers: [SeatedRoom, RoomBroadcasts] })
class RoomsModule {}

let app: ServedModules;
const sockets: SocketClient[] = [];
beforeAll(async () => {
  app = await serveModules(WhoModule, AccessModule, RealtimeModule, RoomsModule);
  await app.database.query('create table test_seat (room_id uuid, person_id uuid)');
});
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.close();
});
afterAll(() => app.close());

async function socketOf(personId?: string): Promise<SocketClient> {
  const socket = await connectSocket(app.address, personId === undefined ? undefined : { token: personId });
  sockets.push(socket);
  return socket;
}
async function seated(roomId: string, proof = ''): Promise<{ personId: string; socket: SocketClient }> {
  const personId = newId();
  await app.database.query('insert into test_seat values ($1, $2)', [roomId, personId]);
  const socket = await socketOf(personId + proof);
  expect(await socket.join({ kind: 'channel', id: roomId })).toEqual({ ok: true, missed: [] });
  return { personId, socket };
}
const record = (event: ReturnType<typeof Said | typeof PersonMoved | typeof SignedOut>) =>
  app.get(UnitOfWork).run(system, async (tx) => {
    tx.record(event);
    await Promise.resolve();
  });

describe('a room', () => {
  it('is closed to who may not sit there, and tells nobody whether it exists', async () => {
    const roomId = newId();
    const visitor = await socketOf();
    const stranger = await socketOf(newId());
    for (const socket of [visitor, stranger]) {
      expect(await socket.join({ kind: 'channel', id: roomId })).toEqual({ ok: false, code: 'NOT_FOUND' });
      expect(await socket.join({ kind: 'project', id: roomId })).toEqual({ ok: false, code: 'NOT_FOUND' });
      expect(await socket.join({ kind: 'person', id: newId() })).toEqual({ ok: false, code: 'NOT_FOUND' });
      expect(await socket.join({ kind: 'channel', id: 'nonsense' })).toEqual({ ok: false, code: 'INVALID_INPUT' });
    }
    const { socket } = await seated(roomId);
    await record(Said({ roomId }));
    expect(await socket.next('changed')).toEqual({ kind: 'channel', id: roomId });
    expect([...visitor.heard, ...stranger.heard]).toEqual([]);
  });

  it('is closed to a token that was not made for it, as if it were not there', async () => {
    const roomId = newId();
    const { personId } = await seated(roomId, ' MESSAGES_READ');
    const narrow = await socketOf(`${personId} PROJECTS_READ`);
    expect(await narrow.join({ kind: 'channel', id: roomId })).toEqual(await narrow.join({ kind: 'channel', id: newId() }));
    expect(await narrow.join({ kind: 'channel', id: roomId })).toEqual({ ok: false, code: 'NOT_FOUND' });
    expect((await (await socketOf(`${personId} MESSAGES_WRITE`)).join({ kind: 'channel', id: roomId })).ok).toBe(true);
  });

  it('refuses what needs a person, with an answer', async () => {
    const visitor = await socketOf();
    expect(await visitor.socket.timeout(2_000).emitWithAck('typing', { channelId: newId() })).toEqual({ ok: false, code: 'UNAUTHENTICATED' });
  });

  it('is left before the next event is told', async () => {
    const roomId = newId();
    const leaver = await seated(roomId);
    const stayer = await seated(roomId);
    await app.get(UnitOfWork).run(system, async (tx) => {
      await tx.query(sql`delete from test_seat where person_id = ${leaver.personId}`);
      tx.record(SeatsChanged({ roomId }));
    });
    await record(Said({ roomId }));
    expect(await stayer.socket.next('changed')).toEqual({ kind: 'channel', id: roomId });
    expect(await leaver.socket.next('gone')).toEqual({ kind: 'channel', id: roomId });
    expect(leaver.socket.heard.filter(({ event }) => event === 'changed')).toEqual([]);
    expect(stayer.socket.heard.filter(({ event }) => event === 'gone')).toEqual([]);
  });

  it('is left when what a person stands for changes', async () => {
    const roomId = newId();
    const { personId, socket } = await seated(roomId);
    await app.database.query('delete from test_seat where person_id = $1', [personId]);
    await record(PersonMoved({ personId }));
    expect(await socket.next('gone')).toEqual({ kind: 'channel', id: roomId });
  });

  it('hands over what was missed, or says that it is too much', async () => {
    const roomId = newId();
    const { socket } = await seated(roomId);
    expect(await socket.join({ kind: 'channel', id: roomId, after: 12 })).toMatchObject({ ok: true, missed: [{ channelId: roomId, sequence: 13 }] });
    expect(await socket.join({ kind: 'channel', id: roomId, after: 2 })).toEqual({ ok: true, reload: true });
  });

  it('passes on who is typing, to the others who sit there', async () => {
    const roomId = newId();
    const writer = await seated(roomId);
    const reader = await seated(roomId);
    const outsider = await socketOf(newId());
    expect(await outsider.socket.timeout(2_000).emitWithAck('typing', { channelId: roomId })).toEqual({ ok: false });
    expect(await writer.socket.socket.timeout(2_000).emitWithAck('typing', { channelId: roomId })).toEqual({ ok: true });
    expect(await reader.socket.next('typing')).toEqual({ channelId: roomId, personId: writer.personId, name: 'Somebody' });
    expect(writer.socket.heard).toEqual([]);
  });
});

describe('the gateway', () => {
  it('closes the sockets of a session that has ended', async () => {
    const { personId, socket } = await seated(newId());
    const closed = new Promise((resolve) => socket.socket.once('disconnect', resolve));
    await record(SignedOut({ sessionId: personId }));
    expect(await closed).toBe('io server disconnect');
  });

  it('closes a socket when what proved its person expires', async () => {
    const roomId = newId();
    const { socket } = await seated(roomId, ' MESSAGES_READ 200');
    const session = await seated(roomId);
    await new Promise((resolve) => socket.socket.once('disconnect', resolve));
    await record(Said({ roomId }));
    await session.socket.next('changed');
    expect(socket.heard).toEqual([]);
  });

  it('says reload when it lost sight of events for a while, and asks all seats anew', async () => {
    const roomId = newId();
    const leaver = await seated(roomId);
    const stayer = await seated(roomId);
    await app.database.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'grappe realtime' and datname = current_database()`);
    await app.database.query('delete from test_seat where person_id = $1', [leaver.personId]);
    await stayer.socket.next('reload');
    expect(await leaver.socket.next('gone')).toEqual({ kind: 'channel', id: roomId });
    await record(Said({ roomId }));
    expect(await stayer.socket.next('changed')).toEqual({ kind: 'channel', id: roomId });
  });

  it('tells events in the order of their commits', async () => {
    const roomId = newId();
    const { socket } = await seated(roomId);
    for (let place = 0; place < 20; place++) {
      await app.get(UnitOfWork).run(system, async (tx) => {
        tx.record(place % 2 === 0 ? SeatsChanged({ roomId }) : Said({ roomId }));
        await Promise.resolve();
      });
    }
    for (let place = 0; place < 10; place++) await socket.next('changed', undefined, 10_000);
    expect(socket.heard.map(({ event }) => event)).toEqual(Array(10).fill('changed'));
  });
});
