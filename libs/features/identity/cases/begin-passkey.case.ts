import { Inject, Injectable } from '@nestjs/common';
import type { generateRegistrationOptions } from '@simplewebauthn/server';
import { limits, type Reader } from '@grappe/contracts';
import { CONFIG, type Config } from '@grappe/platform/config';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, DomainError, found } from '@grappe/platform/kernel';
import { PasskeyRepository } from '../data/passkey.repository';
import { PersonRepository } from '../data/person.repository';
import { relyingPartyAt } from '../domain/passkey';
import { FreshProof } from './fresh-proof';
import { webAuthn } from './web-authn';

/** Options for `navigator.credentials.create`, in WebAuthn's JSON form. */
export type PasskeyOffer = Awaited<ReturnType<typeof generateRegistrationOptions>>;

/** Has a device make a passkey; nothing changes until `AddPasskey`. */
@Injectable()
export class BeginPasskey {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly uow: UnitOfWork,
    private readonly persons: PersonRepository,
    private readonly passkeys: PasskeyRepository,
    private readonly freshProof: FreshProof,
  ) {}

  async run(reader: Reader): Promise<PasskeyOffer> {
    return this.uow.run(actingAlone(reader), async (tx) => {
      const { personId } = await this.freshProof.require(tx, reader);
      const { email, name } = found(await this.persons.find(tx, personId));
      const known = await this.passkeys.ofPerson(tx, personId);
      if (known.length >= limits.passkeys) throw new DomainError('PASSKEYS_ENOUGH', { limit: limits.passkeys });
      const options = await (await webAuthn()).generateRegistrationOptions({
        rpName: 'Grappe',
        rpID: relyingPartyAt(this.config.publicUrl).id,
        userID: new Uint8Array(Buffer.from(personId.replaceAll('-', ''), 'hex')),
        userName: email,
        userDisplayName: name,
        excludeCredentials: known.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      });
      await this.passkeys.keepChallenge(tx, options.challenge, personId);
      return options;
    }, 'SECRET');
  }
}
