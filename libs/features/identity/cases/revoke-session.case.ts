import { Injectable } from '@nestjs/common';
import { id, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, judge, NotFound } from '@grappe/platform/kernel';
import { CredentialsRepository } from '../data/credentials.repository';
import { SessionEnded } from '../domain/events';

/** Ends one of one's own sessions: this one (sign out), or one on another device. */
@Injectable()
export class RevokeSession {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly credentials: CredentialsRepository,
  ) {}

  async run(reader: Reader, sessionId: string): Promise<void> {
    const actor = actingAlone(reader);
    await this.uow.run(actor, async (tx) => {
      const revoked = await this.credentials.revokeSession(tx, actor.personId, judge(id, sessionId));
      if (!revoked) throw new NotFound();
      tx.record(SessionEnded({ personId: actor.personId, sessionId }));
    });
  }
}
