import type { DemoAccountKind, DemoPerson, LocalisedText } from './world.types';

/** The password of the demo's accounts: public on purpose, the demo holds nothing real. */
export const demoPassword = 'grappe-de-demonstration';

const presentations: Record<DemoAccountKind, LocalisedText> = {
  member: { fr: 'Membre : dirige un atelier de robotique, porte deux projets', en: 'Member: runs a robotics workshop, leads two projects' },
  competitor: { fr: 'Concurrent : même métier, exclu d’un des projets', en: 'Competitor: same trade, excluded from one of the projects' },
  animateur: { fr: 'Animatrice : admet les membres, modère les groupes', en: 'Cluster manager: admits members, moderates groups' },
};

/** Somebody of the demo whom one can be. */
export interface DemoAccount {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  readonly presentation: LocalisedText;
}

/** The accounts that the sign-in page and the operator's screen show. */
export const demoAccounts = (persons: readonly DemoPerson[]): DemoAccount[] =>
  persons.flatMap(({ account, email, name }) => (account ? [{ email, password: demoPassword, name, presentation: presentations[account] }] : []));
