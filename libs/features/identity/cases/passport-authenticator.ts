import { Injectable } from '@nestjs/common';
import passport, { type Strategy } from 'passport';
import CustomPassport from 'passport-custom';
import HttpBearer from 'passport-http-bearer';
import Local from 'passport-local';
import { Authenticator, type Credentials, type Identified } from '@grappe/platform/access';
import { CredentialsRepository } from '../data/credentials.repository';
import type { PersonRow } from '../data/person.entity';
import { PersonRepository } from '../data/person.repository';
import { passwordMatches } from '../domain/password';
import { accessTokenPrefix, hashOf } from '../domain/secret';
import { sessionSecretIn } from '../domain/session-cookie';

/** What a strategy looks at. */
interface StrategyRequest {
  readonly headers: Credentials['headers'];
  readonly body?: object;
}

/** The Passport strategies: a session's cookie, a client's bearer token, mail and password. */
@Injectable()
export class PassportAuthenticator extends Authenticator {
  private readonly passport = new passport.Passport();

  constructor(
    private readonly credentials: CredentialsRepository,
    private readonly persons: PersonRepository,
  ) {
    super();
    this.passport.use('session', new CustomPassport.Strategy((request, done) => {
      const secret = sessionSecretIn(request.headers.cookie);
      answer(secret ? this.credentials.bySession(hashOf(secret)) : Promise.resolve(null), done);
    }));
    this.passport.use('bearer', new HttpBearer.Strategy((secret, done) => {
      answer(secret.startsWith(accessTokenPrefix) ? this.credentials.byAccessToken(hashOf(secret)) : Promise.resolve(null), done);
    }) as Strategy);
    this.passport.use('password', new Local.Strategy({ usernameField: 'email', session: false }, (email, password, done) => {
      answer(this.byPassword(email, password), done);
    }));
  }

  override identify({ headers }: Credentials): Promise<Identified | null> {
    return this.prove<Identified>(headers.authorization ? 'bearer' : 'session', { headers });
  }

  /** The person of this mail and password, or null: which of the two was wrong is not told. */
  signIn(email: string, password: string): Promise<PersonRow | null> {
    return this.prove<PersonRow>('password', { headers: {}, body: { email, password } });
  }

  private prove<Proven>(strategy: string, request: StrategyRequest): Promise<Proven | null> {
    return new Promise((resolve, reject) => {
      const done = (error: unknown, proven?: Proven | false | null): void => (error ? reject(error) : resolve(proven || null));
      const middleware = this.passport.authenticate(strategy, { session: false }, done) as (request: StrategyRequest, response: object, next: typeof done) => void;
      middleware(request, {}, done);
    });
  }

  private async byPassword(email: string, password: string): Promise<PersonRow | null> {
    const person = await this.persons.byEmail(email);
    return (await passwordMatches(person?.passwordHash ?? null, password)) ? person : null;
  }
}

function answer<Proven>(proof: Promise<Proven | null>, done: (error: unknown, proven?: Proven | false) => void): void {
  proof.then((proven) => done(null, proven ?? false), done);
}
