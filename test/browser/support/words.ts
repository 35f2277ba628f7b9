import type { Page } from '@playwright/test';

const fr = {
  signIn: 'Se connecter',
  demoUse: (name: string) => `Remplir avec le compte de ${name}`,
  email: 'Adresse électronique',
  password: 'Mot de passe',
  visitorTitle: 'Ensemble, ce qu’aucun ne peut seul',
  hello: (name: string) => `Bonjour ${name}`,
  userMenu: (name: string) => `Menu de ${name}`,
  signOut: 'Se déconnecter',
  otherLanguage: /Passer en anglais/,
  notifications: 'Notifications',
  bell: /^Notifications/,
  markAll: 'Tout marquer comme lu',
  account: 'Mon compte',
  createToken: 'Créer un jeton',
  tokenName: /^Nom/,
  token: 'Jeton',
  understood: 'Je l’ai copié',
  revoke: 'Révoquer',
  mailbox: 'Boîte d’essai',
  workingGroups: 'Groupes de travail',
  messages: 'Messages',
  yourMessage: 'Votre message',
  sendMessage: 'Envoyer le message',
};

const en: typeof fr = {
  signIn: 'Sign in',
  demoUse: (name) => `Fill in the account of ${name}`,
  email: 'E-mail address',
  password: 'Password',
  visitorTitle: 'Together, what none can do alone',
  hello: (name) => `Hello ${name}`,
  userMenu: (name) => `Menu of ${name}`,
  signOut: 'Sign out',
  otherLanguage: /Switch to French/,
  notifications: 'Notifications',
  bell: /^Notifications/,
  markAll: 'Mark all as read',
  account: 'My account',
  createToken: 'Create a token',
  tokenName: /^Name/,
  token: 'Token',
  understood: 'I have copied it',
  revoke: 'Revoke',
  mailbox: 'Trial mailbox',
  workingGroups: 'Working groups',
  messages: 'Messages',
  yourMessage: 'Your message',
  sendMessage: 'Send the message',
};

/** What the page says in the language that it is in now: a member's account may turn it to another than the browser's. */
export async function words(page: Page): Promise<typeof fr> {
  await page.locator('h1').first().waitFor();
  return (await page.locator('html').getAttribute('lang')) === 'en' ? en : fr;
}
