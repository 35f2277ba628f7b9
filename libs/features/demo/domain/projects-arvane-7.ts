import type { DemoProject } from './world.types';

export const arvaneProjects7: readonly DemoProject[] = [
  {
    key: 'ultrasons-robotises',
    cluster: 'arvane',
    kind: 'RESEARCH_AND_DEVELOPMENT',
    stage: 'CALL',
    title: 'Contrôle ultrasons robotisé de panneaux de forme',
    summary:
      "Contrôler un panneau courbe de 4 m² en moins de 25 minutes sans bac d'immersion, avec interprétation assistée. Nous cherchons un spécialiste des ultrasons, un intégrateur et un partenaire pour l'apprentissage sur signaux.",
    description:
      "Le contrôle manuel d'un panneau prend trois heures et dépend du contrôleur. Une roue à couplage sec, portée par robot, donne déjà un rapport signal sur bruit de 18 dB sur plat. Le rayon de courbure sous 300 mm et les bords restent difficiles. L'aide à l'interprétation ne remplace pas l'agent certifié : elle trie et propose. Base de 900 panneaux annotés, qui ne sort pas du site.",
    audience: 'CLUSTER',
    strategicAxis: 'usine-numerique',
    budget: 1_600_000,
    deadlineDaysAhead: 105,
    call: {
      programme: 'France 2030',
      name: 'Filière aéronautique, procédés de contrôle',
      url: 'https://appels.demo.grappe.example/aero',
      deadlineDaysAhead: 105,
    },
    lead: 'limagne-aero',
    author: 'catherine-vidal',
    seats: [
      {
        key: 'cnd', mandatory: true, places: 1, role: 'SERVICE_PROVIDER',
        title: 'Ultrasons multiéléments',
        description: 'Sonde, couplage, procédure qualifiée.',
        competences: ['ndt-ultrasound', 'acoustic-sensing'],
      },
      {
        key: 'integration', mandatory: true, places: 1, role: 'CORE_COMPANY',
        title: 'Intégration robotique',
        description: 'Cellule, trajectoires, sécurité.',
        competences: ['robot-integration', 'robot-programming'],
      },
      {
        key: 'apprentissage', mandatory: true, places: 1, nature: 'UNIVERSITY',
        title: "Aide à l'interprétation",
        description: 'Apprentissage sur peu de défauts, incertitude affichée.',
        competences: ['machine-learning'],
      },
    ],
    partners: [
      { organisation: 'sonalys', seat: 'cnd' },
    ],
    interests: [
      {
        organisation: 'sonalys', person: 'christelle-poncet', seat: 'cnd', status: 'ACCEPTED',
        pitch: 'Agents niveau 3 et expérience de la roue à couplage sec sur pales.',
        expects: 'Qualification de la procédure à notre nom.',
      },
      {
        organisation: 'dauphine-cobotique', person: 'karim-benali', seat: 'integration', status: 'SENT',
        pitch: "Nous avons intégré deux cellules de contrôle avec plateau et axe linéaire, et savons tenir un effort d'appui constant sur surface courbe. Disponibles dès janvier.",
        expects: 'Une cellule vitrine et la maintenance sur cinq ans.',
      },
      {
        organisation: 'atelier-robotique', person: 'julien-faure', seat: 'integration', status: 'SHORTLISTED',
        pitch: 'Notre maquette de ponçage asservie en effort se transpose directement à la roue ultrasons. Essai possible en une semaine sur un panneau rebuté.',
        expects: "Conserver la brique d'asservissement.",
      },
    ],
    invitations: [
      {
        organisation: 'universite-belledonne', seat: 'apprentissage', by: 'catherine-vidal', status: 'SENT',
        message: 'Votre équipe serait-elle intéressée par des signaux rares et très déséquilibrés ?',
      },
    ],
    supporters: ['ban-robotique', 'strate-metal', 'centre-composites'],
    excluded: ['composites-forez'],
    createdDaysAgo: 38,
  },
  {
    key: 'acv-additif',
    cluster: 'arvane',
    kind: 'RESEARCH_AND_DEVELOPMENT',
    stage: 'COMPLETED',
    title: 'Bilan environnemental de la fabrication additive métallique',
    summary:
      "Mesurer, machine par machine, l'énergie, le gaz et la poudre réellement consommés, pour dire quand l'additif fait mieux que l'usinage. Projet achevé : un inventaire public et un outil de calcul.",
    description:
      "Onze machines instrumentées pendant huit mois, 214 fabrications suivies. L'additif l'emporte quand le rapport matière achetée sur matière utile dépasse 6 en usinage, ou quand la masse gagnée sert en vol. Le gaz inerte compte plus que prévu. L'inventaire est publié et l'outil est utilisé par une quinzaine d'entreprises. Deux publications, 40 personnes formées.",
    audience: 'PUBLIC',
    strategicAxis: 'procedes-metalliques',
    budget: 310_000,
    lead: 'ipar',
    author: 'samira-el-amrani',
    seats: [
      {
        key: 'machines', mandatory: true, places: 2, nature: 'COMPANY',
        title: 'Machines instrumentées',
        description: 'Ouvrir ses machines à la mesure.',
        competences: ['metal-laser-fusion', 'direct-energy-deposition'],
      },
      {
        key: 'matiere', mandatory: false, places: 1, role: 'SUPPLIER',
        title: 'Données matière',
        description: 'Inventaires amont.',
        competences: ['stainless-steels'],
      },
    ],
    partners: [
      { organisation: 'strate-metal', seat: 'machines' },
      { organisation: 'orthalpe', seat: 'machines' },
      { organisation: 'aciers-arly', seat: 'matiere' },
    ],
    interests: [
      {
        organisation: 'strate-metal', person: 'antoine-keller', seat: 'machines', status: 'ACCEPTED',
        pitch: "Cinq machines, quatre matières, et l'envie de savoir.",
        expects: 'Résultats par machine confidentiels.',
      },
    ],
    invitations: [],
    supporters: ['skis-aravis', 'limagne-aero'],
    excluded: [],
    createdDaysAgo: 980,
  },
  {
    key: 'vissage-collaboratif',
    cluster: 'arvane',
    kind: 'RESEARCH_AND_DEVELOPMENT',
    stage: 'CALL',
    title: 'Vissage collaboratif traçable sans enceinte',
    summary:
      "Visser jusqu'à 25 N·m à côté d'un opérateur, sans barrière, en gardant la trace de chaque couple. Les normes limitent l'effort de contact : nous voulons gagner par la détection et par la forme de la tête plutôt que par la lenteur.",
    description:
      "La tête actuelle tient 12 N·m à 250 mm/s ; au-delà, l'analyse de risques impose une enceinte. Une peau capacitive sur la broche et un embrayage magnétique doivent permettre 25 N·m à 400 mm/s. Essais de contact selon la spécification technique en vigueur, avec un organisme tiers. Deux postes pilotes visés : un coffret électrique et un vérin.",
    audience: 'CLUSTER',
    strategicAxis: 'robotique-flexible',
    budget: 520_000,
    deadlineDaysAhead: 90,
    lead: 'dauphine-cobotique',
    author: 'karim-benali',
    seats: [
      {
        key: 'poste', mandatory: true, places: 2, nature: 'COMPANY',
        title: 'Postes pilotes',
        description: 'Un poste réel, quatre mois, trois opérateurs volontaires.',
        competences: ['actuators', 'embedded-electronics'],
      },
      {
        key: 'norme', mandatory: true, places: 1, nature: 'STANDARDS_AGENCY',
        title: 'Essais et norme',
        description: "Protocole d'essai de contact et dossier.",
        competences: ['robot-safety', 'standardisation'],
      },
      {
        key: 'ergonomie', mandatory: false, places: 1, role: 'SERVICE_PROVIDER',
        title: 'Ergonomie',
        description: 'Partage du geste, acceptation.',
        competences: ['ergonomics'],
      },
    ],
    partners: [
      { organisation: 'actionneurs-savoie', seat: 'poste' },
    ],
    interests: [
      {
        organisation: 'actionneurs-savoie', person: 'benoit-carlier', seat: 'poste', status: 'ACCEPTED',
        pitch: 'Poste de fermeture de vérins, 16 vis à 18 N·m, 60 000 par an : le poste que personne ne veut.',
        expects: 'Poste conservé à la fin.',
      },
      {
        organisation: 'ban-robotique', person: 'michel-perrin', seat: 'norme', status: 'SENT',
        pitch: 'Nous animons la commission miroir : votre cas ferait avancer le texte.',
        expects: 'Pouvoir citer les résultats en commission.',
      },
      {
        organisation: 'gestes-postes', person: 'veronique-lambert', seat: 'ergonomie', status: 'SHORTLISTED',
        pitch: 'Étude avant-après sur trois opérateurs, capture et entretiens.',
        expects: "Publication d'une fiche retour d'expérience.",
      },
    ],
    invitations: [
      {
        organisation: 'capteis', seat: 'poste', by: 'elodie-marchand', status: 'SENT',
        message: 'Votre ligne de boîtiers étanches a-t-elle encore un poste de vissage manuel ?',
      },
    ],
    supporters: ['campus-thyez', 'universite-belledonne', 'agglo-chartreuse'],
    excluded: [],
    createdDaysAgo: 30,
  },
];
