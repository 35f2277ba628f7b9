import { Inject, Injectable } from '@nestjs/common';
import { addPasskeyInput, limits, type Reader } from '@grappe/contracts';
import { CONFIG, type Config } from '@grappe/platform/config';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, judge, newId } from '@grappe/platform/kernel';
import { PasskeyRepository } from '../data/passkey.repository';
import { SecondFactorRepository } from '../data/second-factor.repository';
import { SecurityChanged } from '../domain/events';
import { relyingPartyAt } from '../domain/passkey';
import { FreshProof } from './fresh-proof';
import { wrongPasskey } from './passkey-proof';
import { RotateSession } from './rotate-session.case';
import type { OpenedSession } from './sign-in.case';
import { webAuthn } from './web-authn';

/** A device has made a passkey for its person, who then signs in with it alone. */
@Injectable()
export class AddPasskey {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly uow: UnitOfWork,
    private readonly passkeys: PasskeyRepository,
    private readonly secondFactors: SecondFactorRepository,
    private readonly freshProof: FreshProof,
    private readonly rotateSession: RotateSession,
  ) {}

  /**
   * With a first second factor come the recovery codes, shown this once, and whoever was signed in elsewhere without it is out; null: one
   * has them already.
   */
  async run(reader: Reader, input: { name: string; passkey: unknown }): Promise<{ recoveryCodes: string[] | null; session: OpenedSession }> {
    const { name, passkey } = judge(addPasskeyInput, input);
    const { id: rpID, origin } = relyingPartyAt(this.config.publicUrl);
    return this.uow.run(actingAlone(reader), async (tx) => {
      const { personId, sessionId } = await this.freshProof.require(tx, reader);
      const result = await (await webAuthn()).verifyRegistrationResponse({
        response: { ...passkey, clientExtensionResults: {} },
        expectedChallenge: (challenge) => this.passkeys.takeChallenge(tx, challenge, personId),
        expectedOrigin: origin,
        expectedRPID: rpID,
        requireUserVerification: true,
      }).catch(() => null);
      if (!result?.verified) throw wrongPasskey();
      const { id: credentialId, publicKey, counter, transports = [] } = result.registrationInfo.credential;
      if (await this.passkeys.byCredential(tx, credentialId)) throw wrongPasskey();
      const first = !(await this.secondFactors.has(tx, personId));
      await this.passkeys.insert(tx, { id: newId(), personId, credentialId, publicKey: Buffer.from(publicKey), counter, transports, name, createdAt: tx.at, lastUsedAt: null });
      tx.record(SecurityChanged({ personId, change: 'PASSKEY_ADDED' }));
      if (!first) return { recoveryCodes: null, session: await this.rotateSession.within(tx, sessionId) };
      const recoveryCodes = await this.secondFactors.renewRecoveryCodes(tx, personId, limits.recoveryCodes);
      return { recoveryCodes, session: await this.rotateSession.alone(tx, personId, sessionId) };
    }, 'SECRET');
  }
}
