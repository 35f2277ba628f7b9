import { Inject, Injectable, Logger } from '@nestjs/common';
import { allowInsecureRequests, discovery, fetchUserInfo, randomNonce, randomState, type Configuration } from 'openid-client';
import { Strategy, type VerifyFunction } from 'openid-client/passport';
import passport from 'passport';
import { CONFIG, type Config } from '@grappe/platform/config';
import { DomainError, NotFound } from '@grappe/platform/kernel';
import { openIdCallback, type OpenIdIdentity, type OpenIdProvider } from '../domain/open-id';

/** Sends people to the providers of the installation, and learns who they are when they come back: a Passport strategy for each. */
@Injectable()
export class OpenIdProviders {
  private readonly passport = new passport.Passport();
  private readonly known = new Map<string, Promise<Configuration>>();
  private readonly logger = new Logger('OpenID');

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** In the order of the settings. */
  all(): readonly OpenIdProvider[] {
    return this.config.OPENID_PROVIDERS;
  }

  /** Where to send somebody, and what must be kept until they come back. */
  async leave(providerId: string): Promise<{ location: string; memory: object }> {
    const session: Record<string, object> = {};
    const { location } = await this.walk(providerId, { url: openIdCallback(this.config.publicUrl, providerId), session });
    return { location: location ?? '', memory: session };
  }

  /** Who has come back under this address; PROVIDER_REFUSED where state, nonce, PKCE or signature do not fit what was kept, or the provider says no. */
  async comeBack(providerId: string, path: string, memory: object): Promise<OpenIdIdentity> {
    const { identity } = await this.walk(providerId, { url: new URL(path, this.config.publicUrl).href, session: memory });
    if (!identity) throw new DomainError('PROVIDER_REFUSED');
    return identity;
  }

  private async walk(providerId: string, { url, session }: { url: string; session: object }): Promise<{ location?: string; identity?: OpenIdIdentity }> {
    await this.prepare(providerId);
    return new Promise((resolve) => {
      const response = { setHeader: (name: string, value: string) => void (name === 'Location' && resolve({ location: value })), end: () => undefined };
      const done = (error: unknown, identity?: OpenIdIdentity | false | null): void => {
        if (error) this.logger.warn(`${providerId}: ${error instanceof Error ? error.message : String(error)}`);
        resolve(identity ? { identity } : {});
      };
      const middleware = this.passport.authenticate(providerId, { session: false }, done) as (request: object, response: object, next: typeof done) => void;
      middleware({ method: 'GET', url, session }, response, done);
    });
  }

  /** Asked once what it can do (discovery); a provider that did not answer is asked again. */
  private async prepare(providerId: string): Promise<void> {
    const provider = this.all().find(({ id }) => id === providerId);
    if (!provider) throw new NotFound();
    const discovered = this.known.get(providerId) ?? discover(provider);
    this.known.set(providerId, discovered);
    try {
      this.passport.use(providerId, new ProviderStrategy(await discovered, provider, this.config.publicUrl));
    } catch (error) {
      this.known.delete(providerId);
      this.logger.warn(`${providerId} does not answer: ${error instanceof Error ? error.message : String(error)}`);
      throw new DomainError('PROVIDER_UNREACHABLE');
    }
  }
}

const discover = ({ issuer, clientId, clientSecret }: OpenIdProvider): Promise<Configuration> =>
  // The settings take http for this machine alone.
  discovery(new URL(issuer), clientId, clientSecret, undefined, issuer.startsWith('http:') ? { execute: [allowInsecureRequests] } : {});

/** The strategy of openid-client, which does PKCE; nonce and state are asked for besides, whatever the provider can do. */
class ProviderStrategy extends Strategy {
  constructor(configuration: Configuration, { id, scope }: OpenIdProvider, publicUrl: string) {
    const verify: VerifyFunction = (tokens, verified) => {
      identityOf(configuration, tokens).then(
        (identity) => verified(null, identity),
        (error: unknown) => verified(error),
      );
    };
    super({ config: configuration, name: id, sessionKey: id, scope, callbackURL: openIdCallback(publicUrl, id) }, verify);
  }

  override authorizationRequestParams(...request: Parameters<Strategy['authorizationRequestParams']>): URLSearchParams {
    const parameters = new URLSearchParams(super.authorizationRequestParams(...request));
    parameters.set('nonce', randomNonce());
    parameters.set('state', randomState());
    return parameters;
  }

  override currentUrl({ url }: { url: string }): URL {
    return new URL(url);
  }
}

async function identityOf(configuration: Configuration, tokens: Parameters<VerifyFunction>[0]): Promise<OpenIdIdentity> {
  const claims = tokens.claims();
  if (!claims) throw new Error('The provider gave no ID token.');
  // Some tell the address with the token, some only when they are asked.
  const told = claims.email === undefined ? await fetchUserInfo(configuration, tokens.access_token, claims.sub) : claims;
  return {
    issuer: claims.iss,
    subject: claims.sub,
    email: typeof told.email === 'string' ? told.email : null,
    emailVerified: told.email_verified === true,
  };
}
