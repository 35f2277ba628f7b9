import { Inject, Injectable } from '@nestjs/common';
import passport, { type Strategy } from 'passport';
import CustomPassport from 'passport-custom';
import HttpBearer from 'passport-http-bearer';
import Local from 'passport-local';
import { Authenticator, type Credentials, type Identified, type Proof } from '@grappe/platform/access';
import { CONFIG, type Config } from '@grappe/platform/config';
import { AccessTokenRepository } from '../data/access-token.repository';
import type { PersonRow } from '../data/person.entity';
import { PersonRepository } from '../data/person.repository';
import { SessionRepository } from '../data/session.repository';
import { fromOwnPage } from '../domain/origin';
import { passwordMatches } from '../domain/password';
import { accessTokenPrefix, hashOf } from '../domain/secret';
import { cookieIn, sessionCookieAt } from '../domain/session-cookie';

/** What a strategy looks at. */
interface StrategyRequest {
  readonly headers: Credentials['headers'];
  readonly address?: string;
  readonly body?: object;
}

/** The Passport strategies: a session's cookie, a client's bearer token, mail and password. */
@Injectable()
export class PassportAuthenticator extends Authenticator {
  private readonly passport = new passport.Passport();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly sessions: SessionRepository,
    private readonly accessTokens: AccessTokenRepository,
    private readonly persons: PersonRepository,
  ) {
    super();
    this.passport.use('session', new CustomPassport.Strategy((request, done) => {
      answer(this.bySession(request as StrategyRequest), done);
    }));
    this.passport.use('bearer', new HttpBearer.Strategy((secret, done) => {
      answer(secret.startsWith(accessTokenPrefix) ? this.accessTokens.identify(hashOf(secret)) : Promise.resolve(null), done);
    }) as Strategy);
    this.passport.use('password', new Local.Strategy({ usernameField: 'email', session: false }, (email, password, done) => {
      answer(this.byPassword(email, password), done);
    }));
  }

  override identify(shown: Credentials): Promise<Identified | null> {
    return this.prove<Identified>(shown.headers.authorization ? 'bearer' : 'session', shown);
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

  override proof({ headers, address }: Credentials): Proof | null {
    const bearer = /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1];
    const secret = headers.authorization ? bearer : this.sessionSecret(headers);
    if (!secret) return null;
    const hash = hashOf(secret);
    return {
      key: hash.toString('base64url'),
      text: (standings) => (bearer ? this.accessTokens.proof(hash, standings) : this.sessions.proof(hash, address ?? null, standings)),
    };
  }

  private async bySession({ headers, address }: StrategyRequest): Promise<Identified | null> {
    const secret = this.sessionSecret(headers);
    return secret ? this.sessions.identify(hashOf(secret), address ?? null) : null;
  }

  /** A browser sends the cookie whoever's page asks it to, so what another site's page sends proves nobody, at every door. */
  private sessionSecret(headers: Credentials['headers']): string | null {
    const secret = cookieIn(headers.cookie, sessionCookieAt(this.config.publicUrl).name);
    return secret && fromOwnPage(headers, this.config.publicUrl) ? secret : null;
  }

  private async byPassword(email: string, password: string): Promise<PersonRow | null> {
    const person = await this.persons.byEmail(email);
    return (await passwordMatches(person?.passwordHash ?? null, password)) ? person : null;
  }
}

function answer<Proven>(proof: Promise<Proven | null>, done: (error: unknown, proven?: Proven | false) => void): void {
  proof.then((proven) => done(null, proven ?? false), done);
}
