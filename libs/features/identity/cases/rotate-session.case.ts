import { Injectable } from '@nestjs/common';
import type { Tx } from '@grappe/platform/database';
import { found } from '@grappe/platform/kernel';
import { SessionRepository } from '../data/session.repository';
import { newSecret } from '../domain/secret';
import { EndSessions } from './end-sessions.case';
import type { OpenedSession } from './sign-in.case';

/**
 * Gives a session another secret, because what it may do has changed (a second factor passed, another password): who knew the old
 * one knows nothing any more.
 */
@Injectable()
export class RotateSession {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly endSessions: EndSessions,
  ) {}

  async within(tx: Tx, sessionId: string): Promise<OpenedSession> {
    const { secret, hash } = newSecret();
    const { expiresAt } = found(await this.sessions.replaceSecret(tx, sessionId, hash));
    return { sessionId, secret, expiresAt };
  }

  /** The same where older proofs are worth nothing any more: all other sessions of the person end. */
  async alone(tx: Tx, personId: string, sessionId: string): Promise<OpenedSession> {
    await this.endSessions.allBut(tx, personId, sessionId);
    return this.within(tx, sessionId);
  }
}
