import { Injectable } from '@nestjs/common';
import { id, type Reader } from '@grappe/contracts';
import { UnitOfWork, type Tx } from '@grappe/platform/database';
import { actingAlone, judge, NotFound } from '@grappe/platform/kernel';
import { SessionRepository } from '../data/session.repository';
import { SessionEnded } from '../domain/events';

/** Signs oneself out: here, on another device, or on all others at once. */
@Injectable()
export class EndSessions {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly sessions: SessionRepository,
  ) {}

  /** One of one's own sessions: this one (sign out), or one on another device. */
  async one(reader: Reader, sessionId: string): Promise<void> {
    const actor = actingAlone(reader);
    await this.uow.run(actor, async (tx) => {
      const [ended] = await this.sessions.end(tx, actor.personId, { id: judge(id, sessionId) });
      if (ended === undefined) throw new NotFound();
      tx.record(SessionEnded({ personId: actor.personId, sessionId: ended }));
    });
  }

  /** All of one's own sessions but the one that asks. */
  async others(reader: Reader): Promise<void> {
    const actor = actingAlone(reader);
    await this.uow.run(actor, (tx) => this.allBut(tx, actor.personId, reader.sessionId));
  }

  /** Within another act that makes older proofs worth nothing, such as another password. */
  async allBut(tx: Tx, personId: string, sessionId: string | null): Promise<void> {
    for (const ended of await this.sessions.end(tx, personId, { allBut: sessionId })) tx.record(SessionEnded({ personId, sessionId: ended }));
  }
}
