import type { Language } from './enums';

type Sentence = Readonly<Record<Language, string>>;

/**
 * Every act that the audit log keeps, with the sentence that says it. `{subject}`, `{organisation}` and `{person}` are names: what the
 * act was about, and to whom it was done. Who acted stands before the sentence.
 */
export const auditSentences = {
  MEMBERSHIP_APPLIED: { FR: 'a demandé l’adhésion de {organisation}', EN: 'applied for {organisation} to become a member' },
  MEMBERSHIP_ADMITTED: { FR: 'a admis {organisation}', EN: 'admitted {organisation}' },
  MEMBERSHIP_REFUSED: { FR: 'a refusé {organisation}', EN: 'refused {organisation}' },
  MEMBERSHIP_ENDED: { FR: 'a mis fin à l’adhésion de {organisation}', EN: 'ended the membership of {organisation}' },
  MEMBERS_RECORDED: { FR: 'a inscrit des membres d’après une liste', EN: 'put members on record from a list' },
  ORGANISATION_EDITED: { FR: 'a modifié la page de {organisation}', EN: 'edited the page of {organisation}' },
  COMPANY_GROUP_JOINED: { FR: 'a déclaré le groupe d’entreprises de {organisation}', EN: 'declared the group of companies of {organisation}' },
  COMPANY_GROUP_LEFT: { FR: 'a retiré {organisation} de son groupe d’entreprises', EN: 'took {organisation} out of its group of companies' },
  PERSON_INVITED: { FR: 'a invité une personne à représenter {organisation}', EN: 'invited a person to represent {organisation}' },
  MANDATE_GIVEN: { FR: 'a donné à {person} un mandat de {organisation}', EN: 'gave {person} a mandate of {organisation}' },
  SECOND_FACTOR_ASKED: { FR: 'a exigé la double authentification des animateurs', EN: 'asked two-step sign-in of the managers' },
  SECOND_FACTOR_NOT_ASKED: { FR: 'n’exige plus la double authentification des animateurs', EN: 'no longer asks two-step sign-in of the managers' },
  SECOND_FACTORS_RESET: { FR: 'a retiré à {person} tout ce qui servait à sa double authentification, à sa demande', EN: 'removed all that {person} had for two-step sign-in, as they asked' },
  MANDATE_CHANGED: { FR: 'a changé le mandat de {person} pour {organisation}', EN: 'changed the mandate of {person} for {organisation}' },
  MANDATE_ENDED: { FR: 'a mis fin au mandat de {person} pour {organisation}', EN: 'ended the mandate of {person} for {organisation}' },
  JOIN_POLICY_CHOSEN: { FR: 'a changé la façon de rejoindre le cluster', EN: 'changed how one joins the cluster' },
  JOIN_LINK_MADE: { FR: 'a créé un lien d’inscription', EN: 'made a link to join' },
  JOIN_LINK_REVOKED: { FR: 'a retiré un lien d’inscription', EN: 'withdrew a link to join' },
  WORKING_GROUP_CREATED: { FR: 'a créé le groupe {subject}', EN: 'created the group {subject}' },
  WORKING_GROUP_EDITED: { FR: 'a modifié le groupe {subject}', EN: 'edited the group {subject}' },
  MEMBER_JOINED: { FR: 'a fait entrer {person}, pour {organisation}, dans le groupe {subject}', EN: 'brought {person}, for {organisation}, into the group {subject}' },
  MEMBER_LEFT: { FR: 'a fait sortir {person}, pour {organisation}, du groupe {subject}', EN: 'took {person}, for {organisation}, out of the group {subject}' },
  CHAIR_NAMED: { FR: 'a nommé {person} pilote du groupe {subject}', EN: 'named {person} chair of the group {subject}' },
  PROJECT_PROPOSED: { FR: 'a proposé le projet {subject}', EN: 'proposed the project {subject}' },
  PROJECT_EDITED: { FR: 'a modifié le projet {subject}', EN: 'edited the project {subject}' },
  PROJECT_SEATS_CHANGED: { FR: 'a modifié les places du projet {subject}', EN: 'changed the seats of the project {subject}' },
  PROJECT_STAGE_CHANGED: { FR: 'a fait passer le projet {subject} à une autre étape', EN: 'moved the project {subject} to another stage' },
  PROJECT_SUPPORTED: { FR: 'a apporté le soutien de {organisation} au projet {subject}', EN: 'lent the support of {organisation} to the project {subject}' },
  SUPPORT_WITHDRAWN: { FR: 'a retiré le soutien de {organisation} au projet {subject}', EN: 'withdrew the support of {organisation} for the project {subject}' },
  PROJECTS_RECORDED: { FR: 'a inscrit des projets d’après une source publique', EN: 'put projects on record from a public source' },
  ORGANISATION_EXCLUDED: { FR: 'a exclu {organisation} du projet {subject}', EN: 'excluded {organisation} from the project {subject}' },
  COMPANY_GROUP_EXCLUDED: { FR: 'a exclu un groupe d’entreprises du projet {subject}', EN: 'excluded a group of companies from the project {subject}' },
  COMPANY_GROUP_EXCLUSION_LIFTED: { FR: 'a levé l’exclusion d’un groupe d’entreprises du projet {subject}', EN: 'lifted the exclusion of a group of companies from the project {subject}' },
  EXCLUSION_LIFTED: { FR: 'a levé l’exclusion de {organisation} du projet {subject}', EN: 'lifted the exclusion of {organisation} from the project {subject}' },
  PARTNER_JOINED: { FR: 'a fait de {organisation} un partenaire du projet {subject}', EN: 'made {organisation} a partner of the project {subject}' },
  PARTNER_LEFT: { FR: 'a retiré {organisation} du projet {subject}', EN: 'took {organisation} out of the project {subject}' },
  INTEREST_EXPRESSED: { FR: 'a manifesté l’intérêt de {organisation} pour le projet {subject}', EN: 'expressed the interest of {organisation} in the project {subject}' },
  INTEREST_SHORTLISTED: { FR: 'a retenu {organisation} pour le projet {subject}', EN: 'shortlisted {organisation} for the project {subject}' },
  INTEREST_ACCEPTED: { FR: 'a accepté {organisation} dans le projet {subject}', EN: 'accepted {organisation} into the project {subject}' },
  INTEREST_DECLINED: { FR: 'a décliné l’intérêt de {organisation} pour le projet {subject}', EN: 'declined the interest of {organisation} in the project {subject}' },
  INTEREST_WITHDRAWN: { FR: 'a retiré l’intérêt de {organisation} pour le projet {subject}', EN: 'withdrew the interest of {organisation} in the project {subject}' },
  INVITATION_SENT: { FR: 'a invité {organisation} dans le projet {subject}', EN: 'invited {organisation} into the project {subject}' },
  INVITATION_ACCEPTED: { FR: 'a accepté pour {organisation} l’invitation du projet {subject}', EN: 'accepted for {organisation} the invitation of the project {subject}' },
  INVITATION_DECLINED: { FR: 'a décliné pour {organisation} l’invitation du projet {subject}', EN: 'declined for {organisation} the invitation of the project {subject}' },
  INVITATION_WITHDRAWN: { FR: 'a retiré l’invitation de {organisation} dans le projet {subject}', EN: 'withdrew the invitation of {organisation} into the project {subject}' },
  UNDERTAKING_PROPOSED: { FR: 'a ouvert à {organisation} le dossier du projet {subject}, sous engagement', EN: 'opened the file of the project {subject} to {organisation}, under an undertaking' },
  UNDERTAKING_ACCEPTED: { FR: 'a accepté pour {organisation} l’engagement de confidentialité du projet {subject}', EN: 'accepted for {organisation} the undertaking of the project {subject}' },
  UNDERTAKING_DECLINED: { FR: 'a décliné pour {organisation} l’engagement de confidentialité du projet {subject}', EN: 'declined for {organisation} the undertaking of the project {subject}' },
  UNDERTAKING_WITHDRAWN: { FR: 'a fermé à {organisation} le dossier du projet {subject}', EN: 'closed the file of the project {subject} to {organisation}' },
  PROJECT_FILE_CHANGED: { FR: 'a changé le dossier du projet {subject}', EN: 'changed the file of the project {subject}' },
  PROJECT_FILE_READ: { FR: 'a lu pour {organisation} le dossier du projet {subject}', EN: 'read for {organisation} the file of the project {subject}' },
  ELEVATION_STARTED: { FR: 'a pris un accès exceptionnel au dossier du projet {subject}', EN: 'took exceptional access to the file of the project {subject}' },
  ELEVATION_ENDED: { FR: 'n’a plus d’accès exceptionnel au dossier du projet {subject}', EN: 'no longer has exceptional access to the file of the project {subject}' },
  ELEVATED_FILE_READ: { FR: 'a lu par accès exceptionnel le dossier du projet {subject}', EN: 'read the file of the project {subject} by exceptional access' },
  OFFER_PUBLISHED: { FR: 'a publié l’offre {subject}', EN: 'published the offer {subject}' },
  NEED_PUBLISHED: { FR: 'a publié le besoin {subject}', EN: 'published the need {subject}' },
  OFFER_AUDIENCE_CHANGED: { FR: 'a changé qui voit l’offre {subject}', EN: 'changed who sees the offer {subject}' },
  NEED_AUDIENCE_CHANGED: { FR: 'a changé qui voit le besoin {subject}', EN: 'changed who sees the need {subject}' },
  MESSAGE_REPORTED: { FR: 'a signalé un message de {person} dans {subject}', EN: 'reported a message of {person} in {subject}' },
  REPORT_DECIDED: { FR: 'a traité un signalement dans {subject}', EN: 'decided a report in {subject}' },
  MESSAGE_HIDDEN: { FR: 'a masqué un message de {person}', EN: 'hid a message of {person}' },
  MESSAGE_RESTORED: { FR: 'a rétabli un message de {person}', EN: 'restored a message of {person}' },
} as const satisfies Record<string, Sentence>;

export type AuditAct = keyof typeof auditSentences;
/** The acts as a vocabulary, in their order of presentation. */
export const AuditAct = Object.fromEntries(Object.keys(auditSentences).map((act) => [act, act])) as { readonly [Act in AuditAct]: Act };

/** Names for the places of a sentence; what has no name any more, or none for this reader, is left open. */
export type AuditNames = Readonly<Partial<Record<'subject' | 'organisation' | 'person', string | null | undefined>>>;

/** What was done, in the reader's language. */
export const auditSentence = (act: AuditAct, language: Language, names: AuditNames): string =>
  auditSentences[act][language].replace(/\{(subject|organisation|person)\}/g, (_, place: keyof AuditNames) => names[place] ?? '…');

/**
 * What an act was about, and with it for whom its entry is there: for those who see that part. A project's teaser, its file and its
 * register are seen by different readers, as are a group and its members.
 */
export type AuditSubject =
  | 'CLUSTER' | 'ORGANISATION' | 'WORKING_GROUP' | 'WORKING_GROUP_MEMBERS' | 'PROJECT' | 'PROJECT_FILE' | 'PROJECT_REGISTER'
  | 'OFFER' | 'NEED' | 'REPORT' | 'MODERATION_ACTION';
