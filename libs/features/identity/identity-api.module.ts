import { Module } from '@nestjs/common';
import { AccessTokensResolver } from './api/access-tokens.resolver';
import { BrowserCookie } from './api/browser-cookie';
import { CredentialsResolver } from './api/credentials.resolver';
import { IdentityResolver } from './api/identity.resolver';
import { MailLinksResolver } from './api/mail-links.resolver';
import { MyDataExport } from './api/my-data.export';
import { MyDataResolver } from './api/my-data.resolver';
import { OpenIdCookie } from './api/open-id-cookie';
import { OpenIdController } from './api/open-id.controller';
import { OpenIdResolver } from './api/open-id.resolver';
import { PasskeySignInResolver } from './api/passkey-sign-in.resolver';
import { PasskeysResolver } from './api/passkeys.resolver';
import { ProfileResolver } from './api/profile.resolver';
import { SecondStepResolver } from './api/second-step.resolver';
import { SecurityResolver } from './api/security.resolver';
import { SessionCookie } from './api/session-cookie';
import { IdentityModule } from './identity.module';

@Module({
  imports: [IdentityModule],
  controllers: [MyDataExport, OpenIdController],
  providers: [IdentityResolver, SecondStepResolver, SecurityResolver, PasskeysResolver, PasskeySignInResolver, OpenIdResolver, OpenIdCookie, AccessTokensResolver, MailLinksResolver, CredentialsResolver, MyDataResolver, ProfileResolver, SessionCookie, BrowserCookie],
  exports: [SessionCookie, BrowserCookie],
})
export class IdentityApiModule {}

/** What other features' api rooms hang their fields on. */
export { DataExport } from './api/my-data.types';
export { Person, SignInPayload, Viewer } from './api/identity.types';
export { SessionCookie };
