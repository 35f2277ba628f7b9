import { Injectable } from '@nestjs/common';
import { passSecondFactorInput, type SecondFactorMethod } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { DomainError, judge } from '@grappe/platform/kernel';
import { SecondFactorRepository } from '../data/second-factor.repository';
import type { SessionRow } from '../data/session.entity';
import { SessionRepository } from '../data/session.repository';
import { hashOf } from '../domain/secret';
import { SecondFactorCodes } from './second-factor-codes';
import { SignIn, type OpenedSession } from './sign-in.case';

/** Who has signed in by half shows the second factor, and is signed in. */
@Injectable()
export class PassSecondFactor {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly sessions: SessionRepository,
    private readonly secondFactors: SecondFactorRepository,
    private readonly codes: SecondFactorCodes,
    private readonly signIn: SignIn,
  ) {}

  /** The sign-in that this browser's secret has begun, and what may be shown for it. */
  async pending(secret: string | null): Promise<{ personId: string; methods: SecondFactorMethod[] } | null> {
    const session = await this.awaiting(secret);
    return session && { personId: session.personId, methods: await this.secondFactors.methods(session.personId) };
  }

  async run(secret: string | null, input: { code: string }): Promise<OpenedSession> {
    const { code } = judge(passSecondFactorInput, input);
    const session = await this.awaiting(secret);
    if (!session) throw new DomainError('SIGN_IN_EXPIRED');
    return this.uow.run({ personId: session.personId, organisationId: null }, async (tx) => {
      await this.codes.use(tx, session.personId, code);
      return this.signIn.complete(tx, session);
    });
  }

  private awaiting(secret: string | null): Promise<SessionRow | null> {
    return secret === null ? Promise.resolve(null) : this.sessions.awaiting(hashOf(secret));
  }
}
