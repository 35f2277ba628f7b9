import { Injectable } from '@nestjs/common';
import type { Reader } from '@grappe/contracts';
import { UnitOfWork, type Tx } from '@grappe/platform/database';
import { DomainError, newId, system } from '@grappe/platform/kernel';
import { LinkedAccountRepository } from '../data/linked-account.repository';
import { PersonRepository } from '../data/person.repository';
import { SecurityChanged } from '../domain/events';
import type { OpenIdIdentity } from '../domain/open-id';
import { hashOf } from '../domain/secret';
import { OpenIdProviders } from './open-id-providers';
import { SignIn, type OpenedSession } from './sign-in.case';

/** Somebody has shown who they are elsewhere. */
@Injectable()
export class ComeBackFromProvider {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly providers: OpenIdProviders,
    private readonly accounts: LinkedAccountRepository,
    private readonly persons: PersonRepository,
    private readonly signIn: SignIn,
  ) {}

  /**
   * The session of whoever signs in, by half where a second factor is asked for; none where an account was linked.
   * @param path the address under which they came back, with all that the provider says
   */
  async run(reader: Reader, came: { provider: string; path: string; secret: string | null }, userAgent: string | null): Promise<{ session: OpenedSession | null; next: string }> {
    const { provider, path, secret } = came;
    // Taken before anything is judged: what has failed cannot be tried again.
    const attempt = secret === null ? null : await this.uow.run(system, (tx) => this.accounts.takeAttempt(tx, hashOf(secret)));
    if (attempt?.provider !== provider) throw new DomainError('SIGN_IN_EXPIRED');
    const identity = await this.providers.comeBack(provider, path, attempt.memory);
    const { next, personId } = attempt;
    return this.uow.run(system, async (tx) => {
      if (personId === null) return { next, session: await this.signIn.open(tx, await this.personOf(tx, provider, identity), userAgent) };
      if (reader.personId !== personId) throw new DomainError('SIGN_IN_EXPIRED');
      await this.link(tx, provider, personId, identity);
      return { next, session: null };
    });
  }

  /** Whose account that is: linked before, or found now by an address that the provider has verified, as we had when the account was made. */
  private async personOf(tx: Tx, provider: string, identity: OpenIdIdentity): Promise<string> {
    const known = await this.accounts.bySubject(tx, identity.issuer, identity.subject);
    if (known) {
      await this.accounts.update(tx, known.id, { lastUsedAt: tx.at, email: identity.email });
      return known.personId;
    }
    const person = identity.email !== null && identity.emailVerified ? await this.persons.findByEmail(tx, identity.email) : null;
    if (!person) throw new DomainError('NO_LINKED_ACCOUNT');
    await this.link(tx, provider, person.id, identity);
    return person.id;
  }

  private async link(tx: Tx, provider: string, personId: string, { issuer, subject, email }: OpenIdIdentity): Promise<void> {
    const known = await this.accounts.bySubject(tx, issuer, subject);
    if (known && known.personId !== personId) throw new DomainError('LINKED_TO_ANOTHER');
    if (known) return;
    await this.accounts.insert(tx, { id: newId(), personId, provider, issuer, subject, email, createdAt: tx.at, lastUsedAt: null });
    tx.record(SecurityChanged({ personId, change: 'ACCOUNT_LINKED' }));
  }
}
