import { Inject, Injectable } from '@nestjs/common';
import type { generateAuthenticationOptions } from '@simplewebauthn/server';
import type { PasskeyAnswer } from '@grappe/contracts';
import { CONFIG, type Config } from '@grappe/platform/config';
import type { Tx } from '@grappe/platform/database';
import { DomainError } from '@grappe/platform/kernel';
import { PasskeyRepository } from '../data/passkey.repository';
import { relyingPartyAt, type RelyingParty } from '../domain/passkey';
import { webAuthn } from './web-authn';

/** Options for `navigator.credentials.get`, in WebAuthn's JSON form. */
export type PasskeyQuestion = Awaited<ReturnType<typeof generateAuthenticationOptions>>;

/** Asks for a passkey, and judges the answer. The device asks its person for PIN, finger or face, so it is two factors in itself. */
@Injectable()
export class PasskeyProof {
  private readonly party: RelyingParty;

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly passkeys: PasskeyRepository,
  ) {
    this.party = relyingPartyAt(config.publicUrl);
  }

  /** Names no passkey, so it tells nothing of who has one: the device offers those that it keeps for us. */
  async question(tx: Tx): Promise<PasskeyQuestion> {
    const options = await (await webAuthn()).generateAuthenticationOptions({ rpID: this.party.id, userVerification: 'required' });
    await this.passkeys.keepChallenge(tx, options.challenge, null);
    return options;
  }

  /** Whose passkey has answered a question of ours, for the first time; WRONG_PASSKEY otherwise. */
  async personOf(tx: Tx, answer: PasskeyAnswer): Promise<string> {
    const passkey = await this.passkeys.byCredential(tx, answer.id);
    if (!passkey) throw wrongPasskey();
    const { id, personId, credentialId, publicKey, counter } = passkey;
    const result = await (await webAuthn()).verifyAuthenticationResponse({
      response: { ...answer, clientExtensionResults: {} },
      expectedChallenge: (challenge) => this.passkeys.takeChallenge(tx, challenge, null),
      expectedOrigin: this.party.origin,
      expectedRPID: this.party.id,
      credential: { id: credentialId, publicKey: new Uint8Array(publicKey), counter },
      requireUserVerification: true,
    }).catch(() => null); // whatever is wrong with it, by a fault or on purpose
    if (!result?.verified) throw wrongPasskey();
    await this.passkeys.update(tx, personId, id, { counter: result.authenticationInfo.newCounter, lastUsedAt: tx.at });
    return personId;
  }
}

export const wrongPasskey = (): DomainError => new DomainError('WRONG_PASSKEY');
