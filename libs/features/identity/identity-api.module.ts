import { Module } from '@nestjs/common';
import { AccessTokensResolver } from './api/access-tokens.resolver';
import { IdentityResolver } from './api/identity.resolver';
import { SessionCookie } from './api/session-cookie';
import { IdentityModule } from './identity.module';

@Module({ imports: [IdentityModule], providers: [IdentityResolver, AccessTokensResolver, SessionCookie], exports: [SessionCookie] })
export class IdentityApiModule {}

/** What other features' api rooms hang their fields on. */
export { Person, SignInPayload, Viewer } from './api/identity.types';
export { SessionCookie };
