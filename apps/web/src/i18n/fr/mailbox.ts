export const mailbox = {
  title: 'Boîte d’essai',
  lead: 'Les courriels que la plateforme aurait envoyés : ici, rien ne part.',
  empty: 'Aucun courriel',
  emptyHint: 'Invitez quelqu’un ou candidatez à un projet : le courriel arrivera ici.',
  to: 'À',
  all: 'Tous les courriels',
  choose: 'Choisissez un courriel pour le lire.',
  view: 'Affichage du courriel',
  html: 'Mis en forme',
  text: 'Texte',
  frame: 'Courriel « {{subject}} »',
} as const;
