import { Injectable } from '@nestjs/common';
import { confirmAuthenticatorAppInput, limits, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, DomainError, found, judge } from '@grappe/platform/kernel';
import { PersonRepository } from '../data/person.repository';
import { SecondFactorRepository } from '../data/second-factor.repository';
import { authenticatorUri, newAuthenticatorSecret } from '../domain/authenticator-app';
import { SecurityChanged } from '../domain/events';
import { FreshProof } from './fresh-proof';
import { RotateSession } from './rotate-session.case';
import { SecondFactorCodes } from './second-factor-codes';
import type { OpenedSession } from './sign-in.case';

/** An app that shows codes becomes one's second factor. */
@Injectable()
export class SetUpAuthenticatorApp {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly persons: PersonRepository,
    private readonly secondFactors: SecondFactorRepository,
    private readonly codes: SecondFactorCodes,
    private readonly freshProof: FreshProof,
    private readonly rotateSession: RotateSession,
  ) {}

  /** The secret for the app, and the address of its QR code. Nothing changes until a first code proves that the app has it. */
  async begin(reader: Reader): Promise<{ secret: string; uri: string }> {
    return this.uow.run(actingAlone(reader), async (tx) => {
      const { personId } = await this.freshProof.require(tx, reader);
      if ((await this.secondFactors.app(tx, personId))?.confirmedAt) throw new DomainError('ALREADY_DONE');
      const secret = newAuthenticatorSecret();
      await this.secondFactors.beginApp(tx, personId, secret);
      return { secret, uri: authenticatorUri(secret, found(await this.persons.find(tx, personId)).email) };
    }, 'SECRET');
  }

  /** From now on it is asked at each sign-in; who was signed in elsewhere without it is out. The recovery codes are shown this once. */
  async confirm(reader: Reader, input: { code: string }): Promise<{ recoveryCodes: string[]; session: OpenedSession }> {
    const { code } = judge(confirmAuthenticatorAppInput, input);
    return this.uow.run(actingAlone(reader), async (tx) => {
      const { personId, sessionId } = await this.freshProof.require(tx, reader);
      await this.codes.useApp(tx, personId, code.replace(/\s/g, ''), { confirmed: false });
      tx.record(SecurityChanged({ personId, change: 'AUTHENTICATOR_APP_SET_UP' }));
      const recoveryCodes = await this.secondFactors.renewRecoveryCodes(tx, personId, limits.recoveryCodes);
      return { recoveryCodes, session: await this.rotateSession.alone(tx, personId, sessionId) };
    }, 'SECRET');
  }
}
