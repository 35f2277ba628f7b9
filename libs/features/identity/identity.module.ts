import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Authenticator } from '@grappe/platform/access';
import { NounRegistry } from '@grappe/platform/reads';
import { Archives } from './cases/archives';
import { AskForMailLink } from './cases/ask-for-mail-link.case';
import { BeginPasskey } from './cases/begin-passkey.case';
import { ChangeEmail } from './cases/change-email.case';
import { ChangePassword } from './cases/change-password.case';
import { AddPasskey } from './cases/add-passkey.case';
import { ChooseLanguage } from './cases/choose-language.case';
import { ChoosePassword } from './cases/choose-password';
import { ComeBackFromProvider } from './cases/come-back-from-provider.case';
import { ConfirmEmail } from './cases/confirm-email.case';
import { CreateAccessToken } from './cases/create-access-token.case';
import { EditProfile } from './cases/edit-profile.case';
import { EndSessions } from './cases/end-sessions.case';
import { IdentityQueries } from './cases/identity.queries';
import { LeaveForProvider } from './cases/leave-for-provider.case';
import { LeaveGrappe } from './cases/leave-grappe.case';
import { MailLinks } from './cases/mail-links';
import { ExportMyData } from './cases/export-my-data.case';
import { FreshProof } from './cases/fresh-proof';
import { OpenIdProviders } from './cases/open-id-providers';
import { PasskeyProof } from './cases/passkey-proof';
import { PassSecondFactor } from './cases/pass-second-factor.case';
import { PassportAuthenticator } from './cases/passport-authenticator';
import { PersonalDataRegistry } from './cases/personal-data.registry';
import { ProveAgain } from './cases/prove-again.case';
import { RegisterPerson } from './cases/register-person.case';
import { ResetPassword } from './cases/reset-password.case';
import { RemovePasskey } from './cases/remove-passkey.case';
import { RenamePasskey } from './cases/rename-passkey.case';
import { RenewRecoveryCodes } from './cases/renew-recovery-codes.case';
import { RevokeAccessToken } from './cases/revoke-access-token.case';
import { ResetSecondFactors } from './cases/reset-second-factors';
import { RotateSession } from './cases/rotate-session.case';
import { SecondFactorCodes } from './cases/second-factor-codes';
import { SetUpAuthenticatorApp } from './cases/set-up-authenticator-app.case';
import { SignInWithPasskey } from './cases/sign-in-with-passkey.case';
import { SignIn } from './cases/sign-in.case';
import { SignInByLink } from './cases/sign-in-by-link.case';
import { TurnOffAuthenticatorApp } from './cases/turn-off-authenticator-app.case';
import { UnlinkAccount } from './cases/unlink-account.case';
import { AccessTokenRow } from './data/access-token.entity';
import { AccessTokenRepository } from './data/access-token.repository';
import { AuthenticatorAppRow } from './data/authenticator-app.entity';
import { DataExportRow } from './data/data-export.entity';
import { DataExportRepository } from './data/data-export.repository';
import { LinkedAccountRow } from './data/linked-account.entity';
import { LinkedAccountRepository } from './data/linked-account.repository';
import { MailLinkRow } from './data/mail-link.entity';
import { MailLinkRepository } from './data/mail-link.repository';
import { PasskeyRow } from './data/passkey.entity';
import { PasskeyRepository } from './data/passkey.repository';
import { identityPersonalData } from './data/personal-data';
import { PersonalDataRepository } from './data/personal-data.repository';
import { PersonRow } from './data/person.entity';
import { accessTokenReads, dataExportReads, personReads, sessionReads, viewerReads } from './data/person.reads';
import { PersonRepository } from './data/person.repository';
import { SecondFactorRepository } from './data/second-factor.repository';
import { linkedAccountReads, passkeyReads, securityReads } from './data/security.reads';
import { SessionRow } from './data/session.entity';
import { SessionRepository } from './data/session.repository';

const secondFactorCases = [PassSecondFactor, ProveAgain, SetUpAuthenticatorApp, TurnOffAuthenticatorApp, RenewRecoveryCodes, ResetSecondFactors];
const passkeyCases = [BeginPasskey, AddPasskey, RenamePasskey, RemovePasskey, SignInWithPasskey];
const providerCases = [OpenIdProviders, LeaveForProvider, ComeBackFromProvider, UnlinkAccount];
const cases = [
  SignIn,
  SignInByLink,
  EndSessions,
  RotateSession,
  ...secondFactorCases,
  ...passkeyCases,
  ...providerCases,
  CreateAccessToken,
  RevokeAccessToken,
  ChooseLanguage,
  EditProfile,
  RegisterPerson,
  Archives,
  ExportMyData,
  LeaveGrappe,
  PersonalDataRegistry,
  MailLinks,
  AskForMailLink,
  ChoosePassword,
  ResetPassword,
  ChangePassword,
  ChangeEmail,
  ConfirmEmail,
  IdentityQueries,
];

/** Persons, sessions, access tokens. Global, because every door asks who knocks. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([PersonRow, SessionRow, AccessTokenRow, MailLinkRow, DataExportRow, AuthenticatorAppRow, PasskeyRow, LinkedAccountRow])],
  providers: [
    PersonRepository,
    SessionRepository,
    AccessTokenRepository,
    MailLinkRepository,
    PersonalDataRepository,
    DataExportRepository,
    SecondFactorRepository,
    SecondFactorCodes,
    PasskeyRepository,
    PasskeyProof,
    LinkedAccountRepository,
    FreshProof,
    PassportAuthenticator,
    { provide: Authenticator, useExisting: PassportAuthenticator },
    ...cases,
  ],
  exports: [Authenticator, FreshProof, PersonRepository, MailLinkRepository, PersonalDataRepository, DataExportRepository, SecondFactorRepository, ...cases],
})
export class IdentityModule {
  constructor(registry: NounRegistry, personalData: PersonalDataRegistry) {
    personalData.declare(...identityPersonalData);
    registry.declare(personReads, viewerReads, sessionReads, accessTokenReads, securityReads, passkeyReads, linkedAccountReads, dataExportReads);
  }
}
