import { Injectable } from '@nestjs/common';
import { limits, signInInput } from '@grappe/contracts';
import { UnitOfWork, type Tx } from '@grappe/platform/database';
import { DomainError, judge, newId } from '@grappe/platform/kernel';
import { SecondFactorRepository } from '../data/second-factor.repository';
import { SessionRepository } from '../data/session.repository';
import { deviceOf } from '../domain/device';
import { SignedIn } from '../domain/events';
import { newSecret } from '../domain/secret';
import { PassportAuthenticator } from './passport-authenticator';

const millisecondsPerMinute = 60_000;
const millisecondsPerDay = 86_400_000;

/** What the browser keeps; shown once. */
export interface OpenedSession {
  readonly sessionId: string;
  readonly secret: string;
  readonly expiresAt: Date;
}

/** A person shows mail and password and gets a session. WRONG_CREDENTIALS tells not which was wrong. */
@Injectable()
export class SignIn {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly authenticator: PassportAuthenticator,
    private readonly sessions: SessionRepository,
    private readonly secondFactors: SecondFactorRepository,
  ) {}

  async run(input: { email: string; password: string }, userAgent: string | null): Promise<OpenedSession> {
    const { email, password } = judge(signInInput, input);
    const person = await this.authenticator.signIn(email, password);
    if (!person) throw new DomainError('WRONG_CREDENTIALS', {}, 'password');
    return this.uow.run({ personId: person.id, organisationId: null }, (tx) => this.open(tx, person.id, userAgent));
  }

  /**
   * Opens a session for a person who has proved who they are in this transaction, e.g. by an invitation's link. Whoever has a second
   * factor is signed in by half: until `complete`, the session opens nothing.
   * @param strong what was shown is two factors in itself, as a passkey is
   */
  async open(tx: Tx, personId: string, userAgent: string | null, { strong = false } = {}): Promise<OpenedSession> {
    const { secret, hash } = newSecret();
    const sessionId = newId();
    const awaitsSecondFactor = !strong && (await this.secondFactors.has(tx, personId));
    const expiresAt = awaitsSecondFactor ? new Date(tx.at.getTime() + limits.secondStepMinutes * millisecondsPerMinute) : endOfSession(tx);
    const moments = { createdAt: tx.at, lastUsedAt: tx.at, provedAt: tx.at, expiresAt, revokedAt: null };
    await this.sessions.insert(tx, { id: sessionId, personId, secretHash: hash, ...deviceOf(userAgent), network: null, ...moments, awaitsSecondFactor });
    if (!awaitsSecondFactor) tx.record(SignedIn({ personId, sessionId }));
    return { sessionId, secret, expiresAt };
  }

  /** The second step is passed: the session gets another secret, and opens what is the person's. */
  async complete(tx: Tx, { id: sessionId, personId }: { readonly id: string; readonly personId: string }): Promise<OpenedSession> {
    const { secret, hash } = newSecret();
    const expiresAt = endOfSession(tx);
    await this.sessions.update(tx, sessionId, { secretHash: hash, expiresAt, provedAt: tx.at, awaitsSecondFactor: false });
    tx.record(SignedIn({ personId, sessionId }));
    return { sessionId, secret, expiresAt };
  }
}

const endOfSession = (tx: Tx): Date => new Date(tx.at.getTime() + limits.sessionDays * millisecondsPerDay);
