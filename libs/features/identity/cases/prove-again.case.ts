import { Injectable } from '@nestjs/common';
import { proveAgainInput, type PasskeyAnswer, type Reader } from '@grappe/contracts';
import { UnitOfWork, type Tx } from '@grappe/platform/database';
import { actingAlone, DomainError, judge } from '@grappe/platform/kernel';
import { PersonRepository } from '../data/person.repository';
import { SessionRepository } from '../data/session.repository';
import { passwordMatches } from '../domain/password';
import { PasskeyProof, wrongPasskey } from './passkey-proof';
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
    private readonly factors: SecondFactorCodes,
    private readonly proof: PasskeyProof,
    private readonly rotateSession: RotateSession,
  ) {}

  async run(reader: Reader, input: { password?: string | null; code?: string | null; passkey?: unknown }): Promise<OpenedSession> {
    const actor = actingAlone(reader);
    const { password, code, passkey } = judge(proveAgainInput, input);
    const { sessionId } = reader;
    if (sessionId === null) throw new DomainError('SESSION_ONLY');
    return this.uow.run(actor, async (tx) => {
      if (passkey) await this.byPasskey(tx, actor.personId, passkey);
      else if (await this.factors.has(tx, actor.personId)) await this.factors.use(tx, actor.personId, code ?? '');
      else await this.byPassword(tx, actor.personId, password ?? '');
      await this.sessions.update(tx, sessionId, { provedAt: tx.at });
      return this.rotateSession.within(tx, sessionId);
    }, 'SECRET');
  }

  private async byPasskey(tx: Tx, personId: string, answer: PasskeyAnswer): Promise<void> {
    if ((await this.proof.personOf(tx, answer)) !== personId) throw wrongPasskey();
  }

  private async byPassword(tx: Tx, personId: string, password: string): Promise<void> {
    const person = await this.persons.find(tx, personId);
    if (!(await passwordMatches(person?.passwordHash ?? null, password))) throw new DomainError('WRONG_CREDENTIALS', {}, 'password');
  }
}
