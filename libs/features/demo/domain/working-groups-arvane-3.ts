import type { DemoWorkingGroup } from './world.types';

export const arvaneWorkingGroups3: readonly DemoWorkingGroup[] = [
  {
    key: 'normes-cobotique',
    cluster: 'arvane',
    name: 'Miroir normes robots et cobots',
    purpose:
      "Préparer les positions des membres pour la commission de normalisation : retours d'essais, commentaires, votes.",
    visibility: 'CLOSED',
    admission: 'BY_INVITATION',
    questions: [],
    createdDaysAgo: 200,
    members: [
      { person: 'michel-perrin', organisation: 'ban-robotique', role: 'CHAIR' },
      { person: 'karim-benali', organisation: 'dauphine-cobotique', role: 'MEMBER' },
      { person: 'julien-faure', organisation: 'atelier-robotique', role: 'MEMBER' },
      { person: 'veronique-lambert', organisation: 'gestes-postes', role: 'MEMBER' },
      { person: 'dominique-vial', organisation: 'syndicat-mecaniciens', role: 'MEMBER' },
      { person: 'anna-kowalska', organisation: 'universite-belledonne', role: 'MEMBER' },
    ],
    joinRequests: [],
    conversation: {
      startedDaysAgo: 8,
      messages: [
        {
          key: 'vote', by: 'michel-perrin', minutesAfterPrevious: 0,
          body: 'Le vote sur le projet de spécification technique ferme dans trois semaines. Trois commentaires à décider, dont la valeur limite de pression sur la main.',
        },
        {
          by: 'karim-benali', minutesAfterPrevious: 140, replyTo: 'vote',
          body: 'Nos 60 essais de contact donnent une dispersion de 30 % selon le capteur. Il faut imposer la raideur du capteur avant de discuter la limite.',
        },
        {
          by: 'julien-faure', minutesAfterPrevious: 75,
          body: 'Même conclusion avec nos 25 essais. Je suis prêt à mettre nos mesures avec les vôtres dans le commentaire, sans nom.',
        },
        {
          by: 'karim-benali', minutesAfterPrevious: 33,
          body: "D'accord. C'est un des rares endroits où nous avons le même intérêt.",
        },
        {
          by: 'veronique-lambert', minutesAfterPrevious: 260,
          body: "J'ajoute que la limite est donnée pour un adulte moyen ; rien pour une main de petite taille. Un commentaire d'une ligne suffirait.",
        },
        {
          by: 'anna-kowalska', minutesAfterPrevious: 90,
          body: 'I can add a short note on measurement uncertainty, two pages with the reference setup.',
        },
        {
          by: 'michel-perrin', minutesAfterPrevious: 1300,
          body: 'Parfait. Version commune demain soir, relisez avant lundi midi.',
        },
      ],
    },
  },
];
