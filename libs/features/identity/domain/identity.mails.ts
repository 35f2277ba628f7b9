import { limits, type Language, type MailLinkPurpose } from '@grappe/contracts';

/** A mail as the outbox takes it. */
export interface IdentityMail {
  readonly language: Language;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly action?: { readonly label: string; readonly url: string };
  readonly because: 'ADDRESS_TYPED' | 'ACCOUNT';
}

type Sentences = Readonly<Record<Language, { readonly subject: string; readonly paragraphs: readonly string[]; readonly label?: string }>>;

const links: Readonly<Record<MailLinkPurpose, (title: string) => Sentences>> = {
  SIGN_IN: () => ({
    FR: {
      subject: 'Votre lien de connexion',
      paragraphs: [`Ce lien vous connecte à Grappe sans mot de passe. Il sert une fois, pendant ${limits.mailLinkMinutes.SIGN_IN} minutes.`, 'Ouvrez-le dans le navigateur où vous l’avez demandé.'],
      label: 'Me connecter',
    },
    EN: {
      subject: 'Your link to sign in',
      paragraphs: [`This link signs you in to Grappe without a password. It works once, for ${limits.mailLinkMinutes.SIGN_IN} minutes.`, 'Open it in the browser in which you asked for it.'],
      label: 'Sign in',
    },
  }),
  RESET_PASSWORD: () => ({
    FR: {
      subject: 'Choisir un nouveau mot de passe',
      paragraphs: [`Ce lien vous laisse choisir un nouveau mot de passe. Il sert une fois, pendant ${limits.mailLinkMinutes.RESET_PASSWORD} minutes.`, 'Tant que vous ne l’ouvrez pas, votre mot de passe reste le même.'],
      label: 'Choisir un mot de passe',
    },
    EN: {
      subject: 'Choose a new password',
      paragraphs: [`This link lets you choose a new password. It works once, for ${limits.mailLinkMinutes.RESET_PASSWORD} minutes.`, 'Unless you open it, your password stays as it is.'],
      label: 'Choose a password',
    },
  }),
  CHANGE_EMAIL: () => ({
    FR: {
      subject: 'Confirmer votre nouvelle adresse',
      paragraphs: ['Ouvrez ce lien pour vous connecter désormais à Grappe avec cette adresse. Il sert une fois, pendant une journée.'],
      label: 'Confirmer l’adresse',
    },
    EN: {
      subject: 'Confirm your new address',
      paragraphs: ['Open this link to sign in to Grappe with this address from now on. It works once, for a day.'],
      label: 'Confirm the address',
    },
  }),
  REGISTER: (title) => ({
    FR: {
      subject: `Votre inscription : ${title}`,
      paragraphs: [`Ouvrez ce lien pour créer votre compte et rejoindre ${title} sur Grappe. Il sert une fois, pendant une journée.`],
      label: 'Créer mon compte',
    },
    EN: {
      subject: `Your registration: ${title}`,
      paragraphs: [`Open this link to make your account and join ${title} on Grappe. It works once, for a day.`],
      label: 'Make my account',
    },
  }),
};

/** Brings a link. @param title what it opens, for a registration */
export function linkMail(purpose: MailLinkPurpose, language: Language, { url, title }: { readonly url: string; readonly title: string }): IdentityMail {
  const { subject, paragraphs, label = '' } = links[purpose](title)[language];
  return { language, subject, paragraphs, action: { label, url }, because: 'ADDRESS_TYPED' };
}

const notices = {
  knownAddress: {
    FR: {
      subject: 'Vous avez déjà un compte',
      paragraphs: ['Quelqu’un a demandé un compte Grappe pour cette adresse, qui en a déjà un. Si c’est vous, connectez-vous ; vous pourrez y demander un nouveau mot de passe.'],
      label: 'Me connecter',
    },
    EN: {
      subject: 'You have an account already',
      paragraphs: ['Somebody asked for a Grappe account for this address, which has one already. If it was you, sign in; you can ask for a new password there.'],
      label: 'Sign in',
    },
  },
  passwordChanged: {
    FR: {
      subject: 'Votre mot de passe a changé',
      paragraphs: ['Le mot de passe de votre compte vient d’être changé, et vos autres appareils sont déconnectés.', 'Si ce n’est pas vous, choisissez-en un autre aussitôt : « Mot de passe oublié », sur la page de connexion.'],
      label: 'Ouvrir Grappe',
    },
    EN: {
      subject: 'Your password has changed',
      paragraphs: ['The password of your account has just been changed, and your other devices are signed out.', 'If it was not you, choose another at once: “Forgotten password”, on the page to sign in.'],
      label: 'Open Grappe',
    },
  },
  emailChanged: {
    FR: {
      subject: 'L’adresse de votre compte a changé',
      paragraphs: ['On se connecte désormais à votre compte avec une autre adresse ; celle-ci n’y sert plus.', 'Si ce n’est pas vous, prévenez l’animateur de votre cluster.'],
    },
    EN: {
      subject: 'The address of your account has changed',
      paragraphs: ['One signs in to your account with another address from now on; this one no longer serves.', 'If it was not you, tell the manager of your cluster.'],
    },
  },
  archiveMade: {
    FR: {
      subject: 'Votre archive est prête',
      paragraphs: [`Les données que vous avez demandées sont prêtes. Elles se téléchargent pendant ${limits.dataExportDays} jours depuis votre compte.`, 'Si ce n’est pas vous qui les avez demandées, changez votre mot de passe.'],
      label: 'Télécharger l’archive',
    },
    EN: {
      subject: 'Your archive is ready',
      paragraphs: [`The data that you asked for are ready. They can be downloaded from your account for ${limits.dataExportDays} days.`, 'If it was not you who asked, change your password.'],
      label: 'Download the archive',
    },
  },
  accountDeleted: {
    FR: { subject: 'Votre compte est supprimé', paragraphs: ['Votre compte Grappe n’existe plus. Ce que vous avez fait pour vos organisations reste à leur nom ; le vôtre n’y figure plus.'] },
    EN: { subject: 'Your account is deleted', paragraphs: ['Your Grappe account is no more. What you did for your organisations stays in their name; yours is gone from it.'] },
  },
} satisfies Readonly<Record<string, Sentences>>;

/** Tells of what has happened to an account. @param url where its button leads, if it has one */
export function noticeMail(notice: keyof typeof notices, language: Language, url: string): IdentityMail {
  const { label, subject, paragraphs }: Sentences[Language] = notices[notice][language];
  return { language, subject, paragraphs, ...(label ? { action: { label, url } } : {}), because: 'ACCOUNT' };
}
