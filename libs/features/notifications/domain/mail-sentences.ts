import { limits, type Address, type Language, type NotificationFacts, type NotificationKind } from '@grappe/contracts';
import { securitySentences } from './security-sentences';

/** What a mail says: its subject, its paragraphs, and what its button is called. */
export interface MailSentences {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly label: string;
}

type Bilingual = Readonly<Record<Language, MailSentences>>;
type Mails = { readonly [Kind in NotificationKind]?: (facts: NotificationFacts[Kind]) => Bilingual };

/** The kinds that are worth a mail at once, and what it says. A kind that is not here is told in the app only. */
const mails: Mails = {
  MEMBERSHIP_ADMITTED: ({ organisation, cluster }) => ({
    FR: {
      subject: `${organisation} est membre de ${cluster}`,
      paragraphs: [
        `La demande de ${organisation} est acceptée : votre organisation est maintenant membre de ${cluster}.`,
        'Ses projets, ses groupes de travail et son annuaire vous sont ouverts.',
      ],
      label: 'Ouvrir Grappe',
    },
    EN: {
      subject: `${organisation} is a member of ${cluster}`,
      paragraphs: [
        `The application of ${organisation} is accepted: your organisation is now a member of ${cluster}.`,
        'Its projects, working groups and directory are open to you.',
      ],
      label: 'Open Grappe',
    },
  }),
  MEMBERSHIP_REFUSED: ({ organisation, cluster, reason }) => ({
    FR: {
      subject: `La demande de ${organisation} pour ${cluster}`,
      paragraphs: [`La demande de ${organisation} pour ${cluster} n’a pas été retenue.`, `Motif : ${reason}`],
      label: 'Ouvrir Grappe',
    },
    EN: {
      subject: `The application of ${organisation} to ${cluster}`,
      paragraphs: [`The application of ${organisation} to ${cluster} was not accepted.`, `Reason: ${reason}`],
      label: 'Open Grappe',
    },
  }),
  WEBHOOK_STOPPED: ({ webhook, organisation }) => ({
    FR: {
      subject: `Le webhook « ${webhook} » est arrêté`,
      paragraphs: [`Depuis plus d’une journée, rien n’atteint le webhook « ${webhook} » de ${organisation}. Il n’est plus appelé.`, 'Réparez ce qui le reçoit, puis reprenez-le : le journal permet de renvoyer ce qui a manqué.'],
      label: 'Voir le journal',
    },
    EN: {
      subject: `The webhook “${webhook}” is stopped`,
      paragraphs: [`For more than a day, nothing has reached the webhook “${webhook}” of ${organisation}. It is no longer called.`, 'Mend what receives it, then resume it: what was missed can be sent again from the log.'],
      label: 'See the log',
    },
  }),
  MANDATE_REQUESTED: ({ person, organisation }) => ({
    FR: {
      subject: `${person} demande à représenter ${organisation}`,
      paragraphs: [`${person} demande un mandat de ${organisation}. C’est à vous de l’accepter ou de le refuser.`],
      label: 'Répondre',
    },
    EN: {
      subject: `${person} asks to represent ${organisation}`,
      paragraphs: [`${person} asks for a mandate of ${organisation}. It is for you to accept or to decline.`],
      label: 'Answer',
    },
  }),
  MANDATE_OFFERED: ({ person, organisation }) => ({
    FR: {
      subject: `Une personne est invitée à représenter ${organisation}`,
      paragraphs: [`${person} vient d’inviter une personne à représenter ${organisation}. Vous pouvez retirer cette invitation depuis la page de votre organisation.`],
      label: 'Voir les personnes',
    },
    EN: {
      subject: `Somebody is invited to represent ${organisation}`,
      paragraphs: [`${person} has just invited somebody to represent ${organisation}. You can withdraw this invitation on the page of your organisation.`],
      label: 'See its people',
    },
  }),
  MANDATE_GIVEN: ({ organisation }) => ({
    FR: { subject: `Vous représentez ${organisation}`, paragraphs: [`Un mandat de ${organisation} vous est donné : vous pouvez agir pour elle.`], label: 'Ouvrir Grappe' },
    EN: { subject: `You represent ${organisation}`, paragraphs: [`You are given a mandate of ${organisation}: you can act for it.`], label: 'Open Grappe' },
  }),
  MANDATE_ENDED: ({ organisation }) => ({
    FR: { subject: `Votre mandat de ${organisation} a pris fin`, paragraphs: [`Vous ne représentez plus ${organisation}. Ce que vous avez fait pour elle reste à son nom.`], label: 'Ouvrir Grappe' },
    EN: { subject: `Your mandate of ${organisation} has ended`, paragraphs: [`You no longer represent ${organisation}. What you did for it stays in its name.`], label: 'Open Grappe' },
  }),
  PROJECT_ELEVATED: ({ project, person, reason }) => ({
    FR: {
      subject: `${person} peut lire le dossier de « ${project} »`,
      paragraphs: [
        `${person}, au titre de l’animation du cluster ou de l’exploitation de Grappe, a pris un accès exceptionnel au dossier du projet « ${project} » pour ${limits.elevationHours} heures.`,
        `Motif : ${reason}`,
        'Les parties scellées et le fil du consortium restent fermés. Chaque lecture est inscrite au registre des divulgations.',
      ],
      label: 'Voir le projet',
    },
    EN: {
      subject: `${person} may read the file of “${project}”`,
      paragraphs: [
        `${person}, who manages the cluster or runs Grappe, has taken exceptional access to the file of the project “${project}” for ${limits.elevationHours} hours.`,
        `Reason: ${reason}`,
        'The sealed parts and the channel of the consortium stay closed. Each reading is entered in the disclosure register.',
      ],
      label: 'See the project',
    },
  }),
  INVITATION_RECEIVED: ({ organisation, project }) => ({
    FR: {
      subject: `${organisation} vous invite dans « ${project} »`,
      paragraphs: [`${organisation} invite votre organisation à prendre une place dans le projet « ${project} ».`],
      label: 'Voir l’invitation',
    },
    EN: {
      subject: `${organisation} invites you to “${project}”`,
      paragraphs: [`${organisation} invites your organisation to take a seat in the project “${project}”.`],
      label: 'See the invitation',
    },
  }),
  INTEREST_RECEIVED: ({ organisation, project }) => ({
    FR: {
      subject: `${organisation} se porte candidate pour « ${project} »`,
      paragraphs: [`${organisation} souhaite prendre une place dans votre projet « ${project} ».`],
      label: 'Lire la candidature',
    },
    EN: {
      subject: `${organisation} applies to “${project}”`,
      paragraphs: [`${organisation} would like to take a seat in your project “${project}”.`],
      label: 'Read the application',
    },
  }),
  UNDERTAKING_PROPOSED: ({ organisation, project }) => ({
    FR: {
      subject: `${organisation} vous ouvre le dossier de « ${project} »`,
      paragraphs: [
        `${organisation} ouvre à votre organisation le dossier confidentiel du projet « ${project} ».`,
        'Il se lit une fois l’engagement de confidentialité accepté par quelqu’un qui peut engager votre organisation.',
      ],
      label: 'Lire l’engagement',
    },
    EN: {
      subject: `${organisation} opens the file of “${project}” to you`,
      paragraphs: [
        `${organisation} opens the confidential file of the project “${project}” to your organisation.`,
        'It is read once somebody who may bind your organisation has accepted the undertaking.',
      ],
      label: 'Read the undertaking',
    },
  }),
  INTEREST_ACCEPTED: ({ project }) => ({
    FR: {
      subject: `Votre candidature pour « ${project} » est acceptée`,
      paragraphs: [`Votre organisation est partenaire du projet « ${project} » : son fil vous est ouvert, et son dossier dès que vous avez pris l’engagement de confidentialité.`],
      label: 'Ouvrir le projet',
    },
    EN: {
      subject: `Your application to “${project}” is accepted`,
      paragraphs: [`Your organisation is a partner of the project “${project}”: its channel is open to you, and its file once you have accepted the undertaking.`],
      label: 'Open the project',
    },
  }),
  SECURITY_CHANGED: ({ change }) => ({
    FR: {
      subject: 'La sécurité de votre compte a changé',
      paragraphs: [securitySentences[change].FR, 'Si ce n’est pas vous, déconnectez les autres appareils depuis votre compte et changez de mot de passe.'],
      label: 'Voir la sécurité de mon compte',
    },
    EN: {
      subject: 'The security of your account has changed',
      paragraphs: [securitySentences[change].EN, 'If it was not you, sign the other devices out from your account and change your password.'],
      label: 'See the security of my account',
    },
  }),
};

/** What the mail of a notification says; null: this kind is told in the app only. */
export function mailOf<Kind extends NotificationKind>(kind: Kind, facts: NotificationFacts[Kind], language: Language): MailSentences | null {
  return mails[kind]?.(facts)[language] ?? null;
}

/** Where the web app shows a subject; what has no page of its own is found among the notifications. */
export function pageOf({ kind, id }: Address): string {
  switch (kind) {
    case 'project':
      return `/projects/${id}`;
    case 'organisation':
      return `/organisations/${id}`;
    case 'workingGroup':
      return `/working-groups/${id}`;
    case 'webhooks':
      return `/organisations/${id}/webhooks`;
    case 'account':
      return '/account/security';
    default:
      return '/notifications';
  }
}
