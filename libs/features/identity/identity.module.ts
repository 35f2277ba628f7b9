import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Authenticator } from '@grappe/platform/access';
import { NounRegistry } from '@grappe/platform/reads';
import { ChooseLanguage } from './cases/choose-language.case';
import { CreateAccessToken } from './cases/create-access-token.case';
import { EndSessions } from './cases/end-sessions.case';
import { IdentityQueries } from './cases/identity.queries';
import { PassportAuthenticator } from './cases/passport-authenticator';
import { RegisterPerson } from './cases/register-person.case';
import { RevokeAccessToken } from './cases/revoke-access-token.case';
import { RotateSession } from './cases/rotate-session.case';
import { SignIn } from './cases/sign-in.case';
import { AccessTokenRow } from './data/access-token.entity';
import { AccessTokenRepository } from './data/access-token.repository';
import { PersonRow } from './data/person.entity';
import { accessTokenReads, personReads, sessionReads, viewerReads } from './data/person.reads';
import { PersonRepository } from './data/person.repository';
import { SessionRow } from './data/session.entity';
import { SessionRepository } from './data/session.repository';

const cases = [SignIn, EndSessions, RotateSession, CreateAccessToken, RevokeAccessToken, ChooseLanguage, RegisterPerson, IdentityQueries];

/** Persons, sessions, access tokens. Global, because every door asks who knocks. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([PersonRow, SessionRow, AccessTokenRow])],
  providers: [PersonRepository, SessionRepository, AccessTokenRepository, PassportAuthenticator, { provide: Authenticator, useExisting: PassportAuthenticator }, ...cases],
  exports: [Authenticator, PersonRepository, ...cases],
})
export class IdentityModule {
  constructor(registry: NounRegistry) {
    registry.declare(personReads, viewerReads, sessionReads, accessTokenReads);
  }
}
