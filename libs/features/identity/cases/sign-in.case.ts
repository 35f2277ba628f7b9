import { Injectable } from '@nestjs/common';
import { limits, signInInput } from '@grappe/contracts';
import { UnitOfWork, type Tx } from '@grappe/platform/database';
import { DomainError, judge, newId } from '@grappe/platform/kernel';
import { SessionRepository } from '../data/session.repository';
import { deviceOf } from '../domain/device';
import { SignedIn } from '../domain/events';
import { newSecret } from '../domain/secret';
import { PassportAuthenticator } from './passport-authenticator';

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
  ) {}

  async run(input: { email: string; password: string }, userAgent: string | null): Promise<OpenedSession> {
    const { email, password } = judge(signInInput, input);
    const person = await this.authenticator.signIn(email, password);
    if (!person) throw new DomainError('WRONG_CREDENTIALS', {}, 'password');
    return this.uow.run({ personId: person.id, organisationId: null }, (tx) => this.open(tx, person.id, userAgent));
  }

  /** Opens a session for a person who has proved who they are in this transaction, e.g. by an invitation's link. */
  async open(tx: Tx, personId: string, userAgent: string | null): Promise<OpenedSession> {
    const { secret, hash } = newSecret();
    const sessionId = newId();
    const expiresAt = new Date(tx.at.getTime() + limits.sessionDays * millisecondsPerDay);
    const device = deviceOf(userAgent);
    await this.sessions.insert(tx, { id: sessionId, personId, secretHash: hash, ...device, network: null, createdAt: tx.at, lastUsedAt: tx.at, expiresAt, revokedAt: null });
    tx.record(SignedIn({ personId, sessionId }));
    return { sessionId, secret, expiresAt };
  }
}
