import type { DemoWorkingGroup } from './world.types';

export const armelineWorkingGroups1: readonly DemoWorkingGroup[] = [
  {
    key: 'eau-industrie',
    cluster: 'armeline',
    name: "Eau dans l'industrie alimentaire",
    purpose:
      "Réduire les prélèvements, réutiliser sans risque, préparer l'été : chiffres, essais, réglementation et rapports avec les collectivités.",
    visibility: 'OPEN',
    admission: 'FREE',
    questions: [],
    createdDaysAgo: 560,
    members: [
      { person: 'katell-morvan', organisation: 'osmorys', role: 'CHAIR' },
      { person: 'gwenaelle-le-bihan', organisation: 'association-armeline', role: 'MEMBER' },
      { person: 'herve-le-roux', organisation: 'laiterie-blavet', role: 'MEMBER' },
      { person: 'solene-guillou', organisation: 'conserverie-penn-mor', role: 'MEMBER' },
      { person: 'delphine-caradec', organisation: 'filtralor', role: 'MEMBER' },
      { person: 'monique-le-sourd', organisation: 'syndicat-blavet', role: 'MEMBER' },
      { person: 'claudine-rault', organisation: 'estran-etudes', role: 'MEMBER' },
      { person: 'david-moreau', organisation: 'capteis', role: 'MEMBER' },
      { person: 'annaig-le-meur', organisation: 'truites-argoat', role: 'MEMBER' },
      { person: 'marie-tregouet', organisation: 'analyses-armor', role: 'MEMBER' },
    ],
    joinRequests: [],
    conversation: {
      startedDaysAgo: 20,
      messages: [
        {
          by: 'gwenaelle-le-bihan', minutesAfterPrevious: 0,
          body: "Bonjour à tous, bulletin du mois : niveau des nappes du centre Bretagne inférieur de 12 cm à la moyenne. Pas encore d'alerte, mais Monique confirme une vigilance probable.",
        },
        {
          key: 'vigi', by: 'monique-le-sourd', minutesAfterPrevious: 70,
          body: 'Je confirme. Décision vendredi. Si la vigilance passe, le premier palier volontaire est de 5 % pour les industriels signataires.',
        },
        {
          by: 'herve-le-roux', minutesAfterPrevious: 44, replyTo: 'vigi',
          body: '5 %, nous pouvons les faire sans toucher à la production, en décalant les lavages de cuves. Au-delà, il faut le pilote.',
        },
        {
          by: 'katell-morvan', minutesAfterPrevious: 38,
          body: "Le pilote est libre à partir du 12. Hervé, s'il arrive le 14, première eau utilisable vers le 25, le temps des analyses.",
        },
        {
          by: 'marie-tregouet', minutesAfterPrevious: 55,
          body: "Analyses de démarrage en 72 h, je réserve les créneaux. Prévoir trois points : entrée, après membrane, point d'usage.",
        },
        {
          key: 'gras', by: 'solene-guillou', minutesAfterPrevious: 190,
          body: 'Pour nous le sujet reste le gras. Qui a déjà fait passer des eaux de rinçage de sardine sur céramique plus de deux jours sans lavage ?',
        },
        {
          by: 'delphine-caradec', minutesAfterPrevious: 61, replyTo: 'gras',
          body: 'Quatre jours sur saumure de thon, avec rétrolavage toutes les 20 minutes et un prétraitement par flottation. Sans flottation, 30 heures.',
        },
        {
          by: 'annaig-le-meur', minutesAfterPrevious: 25,
          body: "Sur les eaux d'élevage on tient trois semaines, mais il n'y a presque pas de gras.",
        },
        {
          by: 'solene-guillou', minutesAfterPrevious: 16,
          body: "La flottation, nous l'avons déjà en sortie d'atelier. Il faudrait piquer l'eau après. Je regarde où passer.",
        },
        {
          by: 'david-moreau', minutesAfterPrevious: 420,
          body: 'Côté mesure : la fluorescence voit le gras dissous bien avant que la pression ne monte. Sur le pilote, cela laisserait deux heures pour lancer le lavage.',
        },
        {
          key: 'arrete', by: 'claudine-rault', minutesAfterPrevious: 1380,
          body: "Le guide d'application de l'arrêté est sorti. Les trois points à retenir : plan de maîtrise obligatoire, usage par usage ; pas de mélange avec l'eau potable ; registre sur cinq ans.",
        },
        {
          by: 'katell-morvan', minutesAfterPrevious: 42, replyTo: 'arrete',
          body: "Merci Claudine. Le registre, nous pouvons le tenir dans l'outil de suivi du pilote, avec export.",
        },
        {
          by: 'monique-le-sourd', minutesAfterPrevious: 2760,
          body: 'Vigilance déclarée ce matin. Merci à ceux qui ont déjà commencé, cela se voit sur la courbe de Pontivy.',
        },
        {
          by: 'herve-le-roux', minutesAfterPrevious: 90,
          body: "6,2 % de moins sur la semaine. L'équipe de nuit a trouvé l'essentiel : une vanne de rinçage qui restait ouverte entre deux cycles.",
        },
      ],
    },
  },
  {
    key: 'lignes-automatisees',
    cluster: 'armeline',
    name: 'Automatisation des lignes alimentaires',
    purpose:
      "Robots, vision et convoyage dans un milieu humide, salé et lavé tous les jours : besoins, essais et retours d'expérience.",
    visibility: 'OPEN',
    admission: 'ON_REQUEST',
    questions: [
      'Quelle ligne ou quelle technologie représentez-vous ?',
      'Êtes-vous prêt à accueillir une visite du groupe ?',
    ],
    createdDaysAgo: 300,
    members: [
      { person: 'gilbert-kerdoret', organisation: 'kerdoret-machines', role: 'CHAIR' },
      { person: 'yann-cariou', organisation: 'conserverie-penn-mor', role: 'MEMBER' },
      { person: 'rozenn-perennes', organisation: 'centre-odet', role: 'MEMBER' },
      { person: 'herve-le-roux', organisation: 'laiterie-blavet', role: 'MEMBER' },
      { person: 'youenn-bihan', organisation: 'semaphore-donnees', role: 'MEMBER' },
      { person: 'erwan-quemener', organisation: 'association-armeline', role: 'MEMBER' },
      { person: 'yuki-tanabe', organisation: 'capteis', role: 'MEMBER' },
      { person: 'alan-prigent', organisation: 'froid-armor', role: 'MEMBER' },
    ],
    joinRequests: [
      {
        person: 'bruno-lemonnier',
        organisation: 'papiers-fougeres',
        answers: ["Ligne d'emballage : nos papiers passent sur les machines des membres.", 'Oui, à Fougères, le vendredi.'],
        message: 'Nous voulons comprendre ce que vos robots font subir à nos papiers.',
        daysAgo: 3,
      },
    ],
    conversation: {
      startedDaysAgo: 14,
      messages: [
        {
          by: 'gilbert-kerdoret', minutesAfterPrevious: 10,
          body: "Visite chez Penn-Mor jeudi prochain, 14 h, bottes et charlottes fournies. On regarde la ligne manuelle en marche, c'est la seule façon de comprendre.",
        },
        {
          by: 'yann-cariou', minutesAfterPrevious: 55,
          body: "Une consigne : pas de photo des opératrices sans leur accord. Elles sont d'accord pour être filmées de dos, pour les gestes.",
        },
        {
          by: 'rozenn-perennes', minutesAfterPrevious: 130,
          body: 'Je viendrai avec une caméra rapide. 240 images par seconde suffisent pour compter les reprises de prise.',
        },
        {
          key: 'mesure', by: 'youenn-bihan', minutesAfterPrevious: 600,
          body: "Compté sur vos vidéos : 1,7 seconde par poisson, 8 % de reprises. Un bras à 90 gestes par minute n'a aucune marge.",
        },
        {
          by: 'gilbert-kerdoret', minutesAfterPrevious: 40, replyTo: 'mesure',
          body: "Donc deux bras, ou alors un tapis qui présente le poisson déjà orienté. Le tapis vibrant, on l'a fait pour l'anchois.",
        },
        {
          by: 'herve-le-roux', minutesAfterPrevious: 380,
          body: "Pour avoir vu passer trois projets de ce genre : ceux qui viennent des Alpes nous expliquent notre métier et repartent avec la subvention. Des vendeurs de poudre aux yeux, tous autant qu'ils sont.",
          report: { by: 'yuki-tanabe', reason: 'OFFENSIVE', note: "Remarque blessante envers des membres de l'autre cluster, dont certains lisent ce groupe." },
        },
        {
          by: 'yann-cariou', minutesAfterPrevious: 62,
          body: "Hervé, je ne suis pas d'accord. L'échec de 2019 était aussi le nôtre : le cahier des charges changeait toutes les semaines.",
        },
        {
          by: 'yuki-tanabe', minutesAfterPrevious: 45,
          body: 'As somebody from the Alps in this group: we bring sensors and stay for maintenance. Judge us on that, please.',
        },
        {
          by: 'erwan-quemener', minutesAfterPrevious: 30,
          body: "Merci de rester sur les faits. Yann a raison de rappeler les causes ; je propose d'écrire une page « ce qui a échoué et pourquoi » avant le prochain consortium.",
        },
        {
          by: 'alan-prigent', minutesAfterPrevious: 1200,
          body: "Un point pratique : à 4 °C et 90 % d'humidité, les optiques s'embuent à chaque ouverture. Prévoir un balayage d'air sec, nous avons la recette.",
        },
        {
          by: 'rozenn-perennes', minutesAfterPrevious: 95,
          body: "Très utile. Je l'ajoute à la page.",
        },
      ],
    },
  },
  {
    key: 'algues-coproduits',
    cluster: 'armeline',
    name: 'Algues et coproduits marins',
    purpose:
      'Qualités, saisons, procédés et débouchés des algues et des coproduits de la mer, entre producteurs, transformateurs et chercheurs.',
    visibility: 'CLOSED',
    admission: 'ON_REQUEST',
    questions: [
      'Quelles matières produisez-vous ou cherchez-vous ?',
    ],
    createdDaysAgo: 380,
    members: [
      { person: 'maelle-kerbrat', organisation: 'algues-iroise', role: 'CHAIR' },
      { person: 'denis-cloarec', organisation: 'institut-ressources-marines', role: 'MEMBER' },
      { person: 'virginie-salaun', organisation: 'lann-vraz', role: 'MEMBER' },
      { person: 'rozenn-perennes', organisation: 'centre-odet', role: 'MEMBER' },
      { person: 'tanguy-le-goff', organisation: 'algues-iroise', role: 'MEMBER' },
      { person: 'beatrice-hervouet', organisation: 'qualimer', role: 'MEMBER' },
    ],
    joinRequests: [
      {
        person: 'ronan-hamon',
        organisation: 'ecloserie-rance',
        answers: ['Microalgues pour larves ; je cherche un débouché pour les surplus de fin de saison.'],
        daysAgo: 6,
      },
    ],
    conversation: {
      startedDaysAgo: 18,
      messages: [
        {
          by: 'maelle-kerbrat', minutesAfterPrevious: 25,
          body: "Récolte de printemps : matière sèche à 14,2 %, iode en hausse de 9 % sur les laminaires du nord. Quelqu'un observe la même chose ?",
        },
        {
          key: 'iode', by: 'denis-cloarec', minutesAfterPrevious: 180,
          body: "Oui, sur nos cultures aussi. Hypothèse : température d'hiver élevée, croissance décalée. Trop tôt pour conclure, il faut la série complète.",
        },
        {
          by: 'virginie-salaun', minutesAfterPrevious: 70, replyTo: 'iode',
          body: "Pour la cosmétique ce n'est pas gênant. Pour le complément alimentaire, nous sommes à 12 % de la limite, il faudra mélanger les lots.",
        },
        {
          by: 'beatrice-hervouet', minutesAfterPrevious: 240,
          body: "Rappel : le référentiel demande l'iode par lot, pas par saison. Je renvoie la fiche.",
        },
        {
          by: 'tanguy-le-goff', minutesAfterPrevious: 55,
          body: 'Bien noté. Nous analysons chaque lot depuis mars.',
        },
        {
          by: 'rozenn-perennes', minutesAfterPrevious: 1450,
          body: "La halle pilote a un créneau libre pour du blanchiment d'algues, trois jours la dernière semaine du mois. Premier arrivé.",
        },
        {
          by: 'maelle-kerbrat', minutesAfterPrevious: 19,
          body: 'Je prends, pour comparer vapeur et eau à 85 °C. Résultats partagés ici.',
        },
      ],
    },
  },
];
