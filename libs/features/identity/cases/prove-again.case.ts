import { Injectable } from '@nestjs/common';
import { proveAgainInput, type Reader } from '@grappe/contracts';
import { UnitOfWork, type Tx } from '@grappe/platform/database';
import { actingAlone, DomainError, judge } from '@grappe/platform/kernel';
import { PersonRepository } from '../data/person.repository';
import { SecondFactorRepository } from '../data/second-factor.repository';
import { SessionRepository } from '../data/session.repository';
import { passwordMatches } from '../domain/password';
import { RotateSession } from './rotate-session.case';
import { SecondFactorCodes } from './second-factor-codes';
import type { OpenedSession } from './sign-in.case';

/** Somebody signed in proves once more who they are: by their second factor where they have one, else by their password. */
@Injectable()
export class ProveAgain {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly persons: PersonRepository,
    private readonly sessions: SessionRepository,
    private readonly secondFactors: SecondFactorRepository,
    private readonly codes: SecondFactorCodes,
    private readonly rotateSession: RotateSession,
  ) {}

  async run(reader: Reader, input: { password?: string | null; code?: string | null }): Promise<OpenedSession> {
    const actor = actingAlone(reader);
    const { password, code } = judge(proveAgainInput, input);
    const { sessionId } = reader;
    if (sessionId === null) throw new DomainError('SESSION_ONLY');
    return this.uow.run(actor, async (tx) => {
      if (await this.secondFactors.has(tx, actor.personId)) await this.codes.use(tx, actor.personId, code ?? '');
      else await this.byPassword(tx, actor.personId, password ?? '');
      return this.renew(tx, sessionId);
    }, 'SECRET');
  }

  /** The session of somebody who has proved it in this transaction. */
  async renew(tx: Tx, sessionId: string): Promise<OpenedSession> {
    await this.sessions.update(tx, sessionId, { provedAt: tx.at });
    return this.rotateSession.within(tx, sessionId);
  }

  private async byPassword(tx: Tx, personId: string, password: string): Promise<void> {
    const person = await this.persons.find(tx, personId);
    if (!(await passwordMatches(person?.passwordHash ?? null, password))) throw new DomainError('WRONG_CREDENTIALS', {}, 'password');
  }
}
