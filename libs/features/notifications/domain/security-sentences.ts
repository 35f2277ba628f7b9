import type { Language, SecurityChange } from '@grappe/contracts';

/** What has changed, as a mail says it to the person concerned. */
export const securitySentences: Readonly<Record<SecurityChange, Readonly<Record<Language, string>>>> = {
  AUTHENTICATOR_APP_SET_UP: {
    FR: 'Une application d’authentification est maintenant demandée à chaque connexion à votre compte. Vos autres appareils sont déconnectés.',
    EN: 'An authenticator app is now asked for at each sign-in to your account. Your other devices are signed out.',
  },
  AUTHENTICATOR_APP_TURNED_OFF: {
    FR: 'L’application d’authentification n’est plus demandée à la connexion à votre compte.',
    EN: 'The authenticator app is no longer asked for when signing in to your account.',
  },
  SECOND_FACTORS_RESET: {
    FR: 'Votre double authentification a été réinitialisée par l’exploitant de Grappe : application, clés d’accès et codes de secours sont retirés, tous vos appareils sont déconnectés. Si vous ne l’avez pas demandé, prévenez-le aussitôt.',
    EN: 'Your two-step sign-in was reset by whoever runs Grappe: app, passkeys and recovery codes are removed, all your devices are signed out. If you did not ask for it, tell them at once.',
  },
  RECOVERY_CODES_RENEWED: {
    FR: 'De nouveaux codes de secours ont été créés pour votre compte ; les anciens ne valent plus rien.',
    EN: 'New recovery codes were made for your account; the older ones are worth nothing.',
  },
  PASSKEY_ADDED: {
    FR: 'Une clé d’accès a été ajoutée à votre compte : elle permet de s’y connecter sans mot de passe.',
    EN: 'A passkey was added to your account: it signs in without a password.',
  },
  PASSKEY_REMOVED: {
    FR: 'Une clé d’accès a été retirée de votre compte.',
    EN: 'A passkey was removed from your account.',
  },
  ACCOUNT_LINKED: {
    FR: 'Un compte d’un autre service est maintenant lié au vôtre : il permet de s’y connecter.',
    EN: 'An account of another service is now linked to yours: it signs in to it.',
  },
  ACCOUNT_UNLINKED: {
    FR: 'Un compte d’un autre service n’est plus lié au vôtre.',
    EN: 'An account of another service is no longer linked to yours.',
  },
  RECOVERY_CODE_USED: {
    FR: 'Un code de secours a servi à entrer dans votre compte.',
    EN: 'A recovery code was used to get into your account.',
  },
};
