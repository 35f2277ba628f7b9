import type { Language } from './enums';
import { typeset } from './typography';

type Sentence = Readonly<Record<Language, string>>;

/**
 * Every error code of the product with the sentence that says what to do. `{name}` is filled from the error's parameters.
 * Absent and forbidden share NOT_FOUND on purpose: what a reader may not see is, for them, not there (DOMAIN.md, rule 1).
 */
export const errorSentences = {
  UNAUTHENTICATED: { FR: 'Connectez-vous pour continuer.', EN: 'Sign in to go on.' },
  WRONG_CREDENTIALS: { FR: 'Adresse ou mot de passe incorrect. Vérifiez la saisie et réessayez.', EN: 'Wrong address or password. Check what you typed and try again.' },
  SIGN_IN_EXPIRED: { FR: 'Cette connexion a trop attendu. Recommencez depuis le début.', EN: 'This sign-in has waited too long. Start again.' },
  WRONG_CODE: { FR: 'Ce code n’est pas valable ou a déjà servi. Attendez le suivant et réessayez.', EN: 'This code is not valid or has been used. Wait for the next one and try again.' },
  WRONG_PASSKEY: { FR: 'Cette clé d’accès n’est pas connue ici, ou sa réponse est arrivée trop tard. Réessayez.', EN: 'This passkey is not known here, or its answer came too late. Try again.' },
  PASSKEYS_ENOUGH: { FR: 'Vous avez déjà {limit} clés d’accès. Retirez-en une d’abord.', EN: 'You have {limit} passkeys already. Remove one first.' },
  PROVIDER_UNREACHABLE: { FR: 'Ce fournisseur d’identité ne répond pas. Réessayez plus tard, ou connectez-vous autrement.', EN: 'This identity provider does not answer. Try again later, or sign in another way.' },
  PROVIDER_REFUSED: { FR: 'Le fournisseur d’identité n’a pas confirmé qui vous êtes. Recommencez.', EN: 'The identity provider did not confirm who you are. Start again.' },
  NO_LINKED_ACCOUNT: { FR: 'Aucun compte d’ici n’est lié à celui-là. Connectez-vous autrement, puis liez-le depuis la sécurité de votre compte.', EN: 'No account here is linked to that one. Sign in another way, then link it from the security of your account.' },
  LINKED_TO_ANOTHER: { FR: 'Ce compte est déjà lié à une autre personne.', EN: 'That account is linked to somebody else already.' },
  FRESH_PROOF_NEEDED: { FR: 'Confirmez d’abord que c’est bien vous.', EN: 'First confirm that it is you.' },
  SECOND_FACTOR_MISSING: { FR: 'Mettez d’abord en place votre propre double authentification.', EN: 'Set up your own two-step sign-in first.' },
  TOO_MANY_ATTEMPTS: { FR: 'Trop de tentatives. Réessayez dans {seconds} secondes.', EN: 'Too many attempts. Try again in {seconds} seconds.' },
  WEAK_PASSWORD: { FR: 'Ce mot de passe se devine trop facilement. Préférez quelques mots sans lien entre eux.', EN: 'This password is too easy to guess. Prefer a few words that have nothing to do with one another.' },
  WRONG_PASSWORD: { FR: 'Ce n’est pas votre mot de passe actuel.', EN: 'This is not your current password.' },
  LINK_CLOSED: { FR: 'Ce lien a expiré ou a déjà servi. Demandez-en un nouveau.', EN: 'This link has expired or has been used. Ask for a new one.' },
  SCOPE_MISSING: { FR: 'Ce jeton n’a pas le droit « {scope} ». Créez-en un qui l’a dans votre compte.', EN: 'This token lacks the scope “{scope}”. Make one that has it in your account.' },
  SESSION_ONLY: { FR: 'Aucun jeton n’ouvre ceci. Connectez-vous dans l’application.', EN: 'No token opens this. Sign in to the web app.' },
  NOT_FOUND: { FR: 'Cet élément n’existe pas ou ne vous est pas ouvert.', EN: 'This does not exist or is not open to you.' },
  NOT_ALLOWED: { FR: 'Votre rôle ne permet pas cette action. Demandez à une personne qui en a le mandat.', EN: 'Your role does not allow this. Ask somebody who has the mandate.' },
  INVALID_INPUT: { FR: 'Une valeur n’est pas acceptée. Corrigez le champ indiqué.', EN: 'A value is not accepted. Correct the field named.' },
  IMPOSSIBLE_MOVE: { FR: 'Ce passage de « {from} » à « {to} » n’est pas possible. Rechargez la page pour voir l’état actuel.', EN: 'It cannot move from “{from}” to “{to}”. Reload the page to see where it stands.' },
  STALE_VERSION: { FR: 'Quelqu’un a modifié ce texte entre-temps. Rechargez, puis reportez vos changements.', EN: 'Somebody changed this in the meantime. Reload, then apply your changes again.' },
  CLIENT_MUTATION_ID_REUSED: { FR: 'Cet identifiant a déjà servi pour autre chose. Faites-en un nouveau pour chaque écriture.', EN: 'This id has been used for something else. Make a new one for each write.' },
  ANSWERED_ONCE: { FR: 'C’est déjà fait, et la réponse, qui tient un secret, ne se donne qu’une fois.', EN: 'This is done already, and its answer, which holds a secret, is given only once.' },
  ALREADY_DONE: { FR: 'C’est déjà fait.', EN: 'This is already done.' },
  INVITATION_CLOSED: { FR: 'Cette invitation a expiré, a été retirée ou a déjà servi. Demandez-en une nouvelle.', EN: 'This invitation has expired, was withdrawn or has been used. Ask for a new one.' },
  OTHER_ADDRESS: { FR: 'Ce n’est pas l’adresse de votre compte.', EN: 'This is not the address of your account.' },
  OWNERS_DECIDE: { FR: '« {organisation} » a déjà un responsable : c’est à lui d’en désigner un autre. Invitez la personne avec un autre droit.', EN: '“{organisation}” has an owner already, who decides on any other. Invite the person with another right.' },
  LAST_OWNER: { FR: '« {organisation} » garde au moins un responsable. Donnez d’abord ce mandat à quelqu’un d’autre.', EN: '“{organisation}” keeps at least one owner. Give somebody else this mandate first.' },
  OWNER_FIRST: { FR: 'Cette organisation n’a pas encore de responsable : le premier mandat est celui de responsable.', EN: 'This organisation has no owner yet: its first mandate is that of an owner.' },
  SEATS_REQUIRED: { FR: 'Décrivez au moins une place à pourvoir avant de publier l’appel.', EN: 'Describe at least one seat before you publish the call.' },
  MANDATORY_SEATS_OPEN: { FR: 'Toutes les places indispensables doivent être pourvues avant de former le consortium.', EN: 'Every mandatory seat must be held before the consortium is formed.' },
  SEAT_FULL: { FR: 'Cette place est déjà pourvue.', EN: 'This seat is already taken.' },
  SEAT_IN_USE: { FR: 'Cette place est occupée ou attend une réponse : elle ne peut pas être retirée.', EN: 'This seat is held or awaits an answer: it cannot be removed.' },
  REFUSAL_HOLDS: { FR: 'Un refus a déjà été donné ici ; il tient tant que celui qui l’a donné ne le reprend pas.', EN: 'This was declined before, and a refusal holds until whoever gave it takes it back.' },
  NOT_IN_CALL: { FR: 'Le projet ne cherche pas de partenaires en ce moment.', EN: 'The project is not looking for partners at this moment.' },
  UNDERTAKING_REQUIRED: { FR: 'Le dossier se lit une fois l’engagement de confidentialité accepté, au nom de votre organisation, par quelqu’un qui peut l’engager.', EN: 'The file is read once somebody who may bind your organisation has accepted the undertaking for it.' },
  ELEVATED_ALREADY: { FR: 'Vous avez déjà un accès exceptionnel à ce dossier. Il doit d’abord prendre fin.', EN: 'You have exceptional access to this file already. It has to end first.' },
  PARTNER_ALREADY: { FR: 'Cette organisation est déjà partenaire du projet.', EN: 'This organisation is a partner of the project already.' },
  EXCLUDED_BY_YOU: { FR: 'Vous avez exclu cette organisation de ce projet. Levez d’abord l’exclusion.', EN: 'You have excluded this organisation from this project. Lift the exclusion first.' },
  AUDIENCE_OF_NOBODY: { FR: 'Ainsi, personne ne le verrait. Nommez une organisation au moins, ou choisissez un groupe de travail.', EN: 'Nobody would see it like this. Name one organisation at least, or choose a working group.' },
  DRAFT_IS_AN_IDEA: { FR: 'Un brouillon n’est qu’une idée : choisissez d’abord à qui le projet est montré.', EN: 'A draft is no more than an idea: choose first to whom the project is shown.' },
  LAST_CHAIR: { FR: 'Un groupe garde au moins un pilote. Désignez quelqu’un avant de partir.', EN: 'A group keeps at least one chair. Name somebody before you leave.' },
  LEAD_CANNOT_LEAVE: { FR: 'L’organisation chef de file ne peut pas quitter son projet ; elle peut l’abandonner.', EN: 'The leading organisation cannot leave its project; it can abandon it.' },
  QUESTIONS_UNANSWERED: { FR: 'Répondez à toutes les questions du groupe.', EN: 'Answer all the questions of the group.' },
  QUERY_TOO_LARGE: { FR: 'La requête dépasse la limite ({limit}). Demandez moins à la fois.', EN: 'The query exceeds the limit ({limit}). Ask for less at once.' },
  UNAVAILABLE: { FR: 'Grappe ne peut pas répondre en ce moment. Réessayez dans un instant.', EN: 'Grappe cannot answer at this moment. Try again shortly.' },
  QUERY_TOO_SLOW: { FR: 'La réponse demanderait plus de {seconds} secondes. Demandez moins à la fois.', EN: 'The answer would take more than {seconds} seconds. Ask for less at once.' },
  RATE_LIMITED: { FR: 'Trop de requêtes en peu de temps. Réessayez dans {seconds} secondes.', EN: 'Too many requests in a short time. Try again in {seconds} seconds.' },
  MALFORMED_REQUEST: { FR: 'Ceci n’est pas une requête GraphQL sur HTTP : le champ « {field} » n’est pas ce qu’il doit être.', EN: 'This is not a GraphQL request over HTTP: “{field}” is not what it has to be.' },
  UNACCEPTABLE_MEDIA_TYPE: { FR: 'Envoyez application/json, et acceptez application/json ou application/graphql-response+json.', EN: 'Send application/json, and accept application/json or application/graphql-response+json.' },
  SUBSCRIPTIONS_ONLY: { FR: 'Ici, on ne fait que s’abonner. Envoyez lectures et écritures par HTTP.', EN: 'Only subscriptions are answered here. Send queries and mutations by HTTP.' },
  QUERIES_ONLY: { FR: 'GET ne fait que lire. Envoyez cette opération par POST.', EN: 'GET only reads. Send this operation by POST.' },
  WEBSOCKET_ONLY: { FR: 'Un abonnement passe par WebSocket, à la même adresse, avec le protocole graphql-transport-ws.', EN: 'A subscription goes by WebSocket, at the same address, with the protocol graphql-transport-ws.' },
  /** The word by which clients of automatic persisted queries know that they must send the text. */
  PERSISTED_QUERY_NOT_FOUND: { FR: 'PersistedQueryNotFound', EN: 'PersistedQueryNotFound' },
  TOO_MANY_SAVED: { FR: 'Vous en gardez déjà {limit}. Supprimez-en une.', EN: 'You keep {limit} already. Delete one.' },
  WEBHOOK_ADDRESS: { FR: 'Donnez une adresse https de l’internet public.', EN: 'Give an https address on the public internet.' },
  WEBHOOK_STOPPED: { FR: 'Ce webhook est arrêté. Reprenez-le d’abord.', EN: 'This webhook is stopped. Resume it first.' },
  FILE_UNREADABLE: { FR: 'Le fichier ne peut pas être lu : {reason}', EN: 'The file cannot be read: {reason}' },
  INTERNAL: { FR: 'Une erreur inattendue est survenue ; elle est consignée sous le n° {reference}. Réessayez.', EN: 'Something unexpected happened; it is logged under no. {reference}. Try again.' },
} as const satisfies Record<string, Sentence>;

export type ErrorCode = keyof typeof errorSentences;

/** Codes of documents that are wrong before anything is executed. Their messages are graphql-js's, in English, for the client's author; these sentences begin their help. */
export const documentErrors = {
  GRAPHQL_PARSE_FAILED: { FR: 'Le document n’est pas du GraphQL.', EN: 'The document is no GraphQL.' },
  GRAPHQL_VALIDATION_FAILED: { FR: 'Le document demande ce que le schéma n’a pas.', EN: 'The document asks for what the schema does not have.' },
  BAD_USER_INPUT: { FR: 'Une variable n’est pas du type que le document lui donne.', EN: 'A variable is not of the type that the document gives it.' },
  BAD_REQUEST: { FR: 'La requête n’est pas complète.', EN: 'The request is not complete.' },
  PERSISTED_QUERY_NOT_SUPPORTED: { FR: 'Les documents ne sont pas gardés ici.', EN: 'Documents are not kept here.' },
  OPERATION_RESOLUTION_FAILURE: { FR: 'Le document contient plusieurs opérations, ou aucune de ce nom : nommez celle à exécuter.', EN: 'The document has several operations, or none of this name: name the one to execute.' },
} as const satisfies Record<string, Sentence>;

export type DocumentErrorCode = keyof typeof documentErrors;

const overHttp = { FR: 'https://graphql.github.io/graphql-over-http/draft/', EN: 'https://graphql.github.io/graphql-over-http/draft/' };

/** What else helps, where the sentence does not say all: for the author of a client, who has no screen of ours. */
export const errorHelp: Readonly<Partial<Record<ErrorCode | DocumentErrorCode, Sentence>>> = {
  GRAPHQL_PARSE_FAILED: { FR: '« locations » dit où. La grammaire : https://spec.graphql.org', EN: '“locations” tells where. The grammar: https://spec.graphql.org' },
  GRAPHQL_VALIDATION_FAILED: { FR: 'Le schéma : /graphql/schema.graphql ; ce qui y change : /graphql/CHANGELOG.md', EN: 'The schema: /graphql/schema.graphql; what changes in it: /graphql/CHANGELOG.md' },
  BAD_USER_INPUT: { FR: 'Le message dit laquelle, et où.', EN: 'The message tells which, and where.' },
  OPERATION_RESOLUTION_FAILURE: { FR: 'Par « operationName ».', EN: 'By “operationName”.' },
  PERSISTED_QUERY_NOT_FOUND: {
    FR: 'Envoyez une fois le texte du document avec son empreinte ; ensuite l’empreinte suffit.',
    EN: 'Send the text of the document once along with its hash; from then on the hash will do.',
  },

  MALFORMED_REQUEST: overHttp,
  UNACCEPTABLE_MEDIA_TYPE: overHttp,
  QUERIES_ONLY: overHttp,
  QUERY_TOO_LARGE: {
    FR: 'Une liste compte pour ce qu’elle peut tenir : demandez un « first » plus petit, ou plusieurs requêtes.',
    EN: 'A list counts for what it can hold: ask for a smaller “first”, or in several requests.',
  },
  UNAVAILABLE: { FR: 'Une écriture qui porte un « clientMutationId » peut être renvoyée telle quelle : elle ne se fait qu’une fois.', EN: 'A write that bears a “clientMutationId” can be sent again as it is: it is done once.' },
  RATE_LIMITED: { FR: 'Les en-têtes « ratelimit » de chaque réponse disent ce qui reste.', EN: 'The headers “ratelimit” of each answer tell what is left.' },
  CLIENT_MUTATION_ID_REUSED: { FR: 'Un UUID par écriture, gardé tant qu’elle n’a pas de réponse.', EN: 'One UUID per write, kept as long as it has no answer.' },
};

export type ErrorParameters = Readonly<Record<string, string | number>>;

/** The sentence of an error in the reader's language, with its parameters filled in. */
export function errorSentence(code: ErrorCode, language: Language, parameters: ErrorParameters = {}): string {
  return typeset(errorSentences[code][language], language).replace(/\{(\w+)\}/g, (whole, name: string) => String(parameters[name] ?? whole));
}

/** `extensions` of every GraphQL error, and the answer of a refused socket request. */
export interface ErrorAnswer {
  readonly code: ErrorCode | DocumentErrorCode;
  /** Path of the input field concerned, dots between, e.g. `seats.0.title`. */
  readonly field?: string;
  /** What else helps: a sentence or an address. */
  readonly help?: string;
  /** TOO_MANY_ATTEMPTS: how long to wait. */
  readonly seconds?: number;
  /** All the faults of an input, the first of which is the error's message. */
  readonly issues?: readonly { readonly field: string; readonly message: string }[];
}
