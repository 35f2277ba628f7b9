import { Injectable } from '@nestjs/common';
import { leaveForProviderInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, judge, system } from '@grappe/platform/kernel';
import { LinkedAccountRepository } from '../data/linked-account.repository';
import { newSecret } from '../domain/secret';
import { FreshProof } from './fresh-proof';
import { OpenIdProviders } from './open-id-providers';

/** Where the browser goes, and the secret by which it is known when it comes back. */
export interface Departure {
  readonly location: string;
  readonly secret: string;
}

/** Somebody leaves to show who they are elsewhere: to sign in, or to link that account to the one here. */
@Injectable()
export class LeaveForProvider {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly providers: OpenIdProviders,
    private readonly accounts: LinkedAccountRepository,
    private readonly freshProof: FreshProof,
  ) {}

  async toSignIn(input: { provider: string; next?: string | null }): Promise<Departure> {
    const { provider, next } = judge(leaveForProviderInput, input);
    const { location, memory } = await this.providers.leave(provider);
    const { secret, hash } = newSecret();
    await this.uow.run(system, (tx) => this.accounts.keepAttempt(tx, hash, { provider, personId: null, memory, next: next ?? '/' }), 'SECRET');
    return { location, secret };
  }

  /** Asks for a fresh proof: whoever links an account of theirs comes in by it from then on. */
  async toLink(reader: Reader, input: { provider: string }): Promise<Departure> {
    const { provider } = judge(leaveForProviderInput, input);
    const actor = actingAlone(reader);
    const { location, memory } = await this.providers.leave(provider);
    const { secret, hash } = newSecret();
    await this.uow.run(actor, async (tx) => {
      await this.freshProof.require(tx, reader);
      await this.accounts.keepAttempt(tx, hash, { provider, personId: actor.personId, memory, next: '/account/security' });
    }, 'SECRET');
    return { location, secret };
  }
}
