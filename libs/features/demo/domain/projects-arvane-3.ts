import type { DemoProject } from './world.types';

export const arvaneProjects3: readonly DemoProject[] = [
  {
    key: 'recharge-outillages',
    cluster: 'arvane',
    kind: 'RESEARCH_AND_DEVELOPMENT',
    stage: 'CALL',
    title: 'Recharge par dépôt fil-laser des outillages de forge',
    summary:
      "Une matrice d'estampage usée part à la refonte après 6 000 à 10 000 coups. Recharger localement la gravure par dépôt fil-laser, avec une nuance plus dure en surface, peut doubler sa vie. Reste à maîtriser la fissuration à chaud, la reprise d'usinage et le contrôle.",
    description:
      "Trois matrices ont été rechargées en essai : deux ont tenu au-delà de la durée neuve, la troisième a fissuré à 1 900 coups le long du premier cordon. Nous voulons comprendre le rôle du préchauffage et de la dilution, et établir une gamme complète : décapage, dépôt, détente, usinage, contrôle. Une base de données de coups et d'usures sera constituée chez les forgerons partenaires. Le modèle économique visé est un service de recharge sous dix jours.",
    audience: 'CLUSTER',
    strategicAxis: 'procedes-metalliques',
    budget: 640_000,
    deadlineDaysAhead: 120,
    lead: 'strate-metal',
    author: 'antoine-keller',
    seats: [
      {
        key: 'forgerons', mandatory: true, places: 2, role: 'CORE_COMPANY',
        title: 'Forgerons',
        description: 'Matrices usées, comptage de coups, essais en production.',
        competences: ['forging'],
      },
      {
        key: 'metallurgie', mandatory: true, places: 1, role: 'INSTITUTION',
        title: 'Métallurgie et fatigue thermique',
        description: 'Choix des nuances, cycles de détente, essais de fatigue thermique.',
        competences: ['heat-treatment', 'welding', 'fatigue-testing'],
      },
      {
        key: 'controle', mandatory: true, places: 1, role: 'SERVICE_PROVIDER',
        title: 'Contrôle après recharge',
        description: 'Détecter une fissure de 0,5 mm sous cordon, sur gravure complexe.',
        competences: ['ndt-ultrasound'],
      },
      {
        key: 'fil', mandatory: false, places: 1, role: 'SUPPLIER',
        title: "Fils d'apport",
        description: 'Fils de nuances spéciales par bobines de 5 kg.',
        competences: ['stainless-steels'],
      },
    ],
    partners: [
      { organisation: 'forges-pilat', seat: 'forgerons' },
    ],
    interests: [
      {
        organisation: 'forges-pilat', person: 'francois-teyssier', seat: 'forgerons', status: 'ACCEPTED',
        pitch: 'Nous remplaçons 140 matrices par an. Dix sont disponibles pour essais, avec leur historique de coups.',
        expects: "Priorité d'accès au service de recharge pendant deux ans.",
      },
      {
        organisation: 'ipar', person: 'jean-baptiste-roche', seat: 'metallurgie', status: 'SENT',
        pitch: 'Banc de fatigue thermique par induction, 1 cycle par 12 secondes, et modèle de dilution déjà calé sur aciers à outils.',
        expects: 'Une bourse de thèse cofinancée.',
      },
      {
        organisation: 'sonalys', person: 'christelle-poncet', seat: 'controle', status: 'SENT',
        pitch: 'Ultrasons multiéléments avec sabot imprimé à la forme de la gravure : essayé sur pièces de turbine, pas encore sur matrices.',
        expects: 'Deux matrices fissurées connues pour caler la méthode.',
      },
    ],
    invitations: [
      {
        organisation: 'aciers-arly', seat: 'fil', by: 'marion-besson', status: 'DECLINED',
        message: "Pourriez-vous tréfiler de petites quantités d'une nuance à 5 % de chrome, diamètre 1,2 mm ?",
      },
    ],
    supporters: ['limagne-aero', 'moules-vercors', 'decolletage-vallorcy'],
    excluded: [],
    createdDaysAgo: 27,
  },
  {
    key: 'jumeau-estampage',
    cluster: 'arvane',
    kind: 'RESEARCH_AND_DEVELOPMENT',
    stage: 'RUNNING',
    title: "Jumeau numérique d'une gamme d'estampage",
    summary:
      "Relier la simulation de mise en forme, les mesures de presse et le contrôle final pour corriger une gamme avant que les rebuts n'apparaissent. Démonstration sur une famille de pièces automobiles et une famille ferroviaire.",
    description:
      "Chaque lopin est suivi par marquage, de la chauffe au contrôle ; effort, température et course de presse sont enregistrés à 1 kHz. Un modèle réduit, issu de 400 calculs, estime l'écoulement et le remplissage en moins d'une seconde. L'objectif est de ramener le rebut de lancement de 6 % à 2,5 % et d'économiser 4 % de gaz. Le jalon de mi-parcours est passé ; la deuxième famille de pièces est en cours d'instrumentation.",
    audience: 'CLUSTER',
    strategicAxis: 'usine-numerique',
    budget: 1_320_000,
    lead: 'forges-pilat',
    author: 'ines-delorme',
    seats: [
      {
        key: 'calcul', mandatory: true, places: 1, role: 'SERVICE_PROVIDER',
        title: 'Calcul et modèle réduit',
        description: 'Simulations de référence et modèle réduit exécutable en atelier.',
        competences: ['finite-elements', 'digital-twin'],
      },
      {
        key: 'capteurs', mandatory: true, places: 1, role: 'SUPPLIER',
        title: 'Instrumentation de presse',
        description: 'Capteurs de force et de température tenant 40 g et 80 °C.',
        competences: ['sensors', 'embedded-electronics'],
      },
      {
        key: 'recherche', mandatory: true, places: 1, nature: 'RESEARCH_ORGANISATION',
        title: 'Métallurgie',
        description: 'Lois de comportement et lien avec la microstructure.',
        competences: ['heat-treatment', 'fatigue-testing'],
      },
      {
        key: 'donnees', mandatory: false, places: 1,
        title: 'Plateforme de données',
        description: 'Historisation et restitution aux opérateurs.',
        competences: ['data-platforms', 'mes'],
      },
    ],
    partners: [
      { organisation: 'belledonne-calcul', seat: 'calcul' },
      { organisation: 'capteis', seat: 'capteurs' },
      { organisation: 'ipar', seat: 'recherche' },
    ],
    interests: [
      {
        organisation: 'belledonne-calcul', person: 'olivier-blanc', seat: 'calcul', status: 'ACCEPTED',
        pitch: "Nous modélisons vos gammes depuis six ans ; la réduction de modèle est notre investissement de l'année.",
        expects: 'Réutilisation de la méthode hors estampage.',
      },
    ],
    invitations: [
      {
        organisation: 'capteis', seat: 'capteurs', by: 'ines-delorme', status: 'ACCEPTED',
        message: 'Votre jauge basse consommation a tenu trois mois sur notre presse de 1 600 tonnes. Passons à la 6 300.',
      },
    ],
    supporters: ['aciers-arly', 'limagne-aero', 'syndicat-mecaniciens'],
    excluded: [],
    createdDaysAgo: 420,
    conversation: {
      startedDaysAgo: 12,
      messages: [
        {
          key: 'rebut', by: 'ines-delorme', minutesAfterPrevious: 20,
          body: 'Résultats de la semaine 44 sur la famille « bras » : 3,1 % de rebut au lancement contre 5,8 % avant. Deux lancements seulement, donc prudence, mais les opérateurs ont suivi la consigne de température proposée par le modèle.',
        },
        {
          by: 'olivier-blanc', minutesAfterPrevious: 95, replyTo: 'rebut',
          body: "Belle surprise. Attention, le modèle n'a pas vu de lopins sous 1 180 °C ; si le four dérive, il extrapole. Je préfère qu'il se taise dans ce cas plutôt qu'il conseille.",
        },
        {
          by: 'samira-el-amrani', minutesAfterPrevious: 240,
          body: "D'accord avec Olivier. Nous avons les lois jusqu'à 1 120 °C, je vous envoie les courbes. Il manque la vitesse 10 s⁻¹, l'essai est planifié jeudi.",
        },
        {
          key: 'drift', by: 'yuki-tanabe', minutesAfterPrevious: 880,
          body: 'Sensor F3 drifts by 0.4 % per day since the last die change. It is probably the cable gland, not the gauge. Can we stop the press for 20 minutes on Tuesday?',
        },
        {
          by: 'ines-delorme', minutesAfterPrevious: 60, replyTo: 'drift',
          body: 'Tuesday 13:10, between shifts. 20 minutes, not 25!',
        },
        {
          by: 'yuki-tanabe', minutesAfterPrevious: 1640,
          body: 'Done in 17 minutes. The gland was crushed, replaced with the metal version. Drift is gone over the first 900 strokes.',
        },
        {
          by: 'olivier-blanc', minutesAfterPrevious: 300,
          body: 'Modèle mis à jour : il affiche maintenant « hors domaine » sous 1 150 °C. Version 0.8 déposée.',
        },
      ],
    },
  },
  {
    key: 'percage-robotise',
    cluster: 'arvane',
    kind: 'RESEARCH_AND_DEVELOPMENT',
    stage: 'COMPLETED',
    title: "Perçage robotisé d'empilages composite-titane",
    summary:
      "Percer en une passe des empilages carbone-titane avec un robot polyarticulé, en tenant la qualité de trou demandée par l'aéronautique. Projet achevé : une cellule en production et une offre d'outillages.",
    description:
      "Le projet a comparé perçage vibratoire et perçage orbital sur robot à forte raideur, avec recalage par vision avant chaque rangée. La dispersion de position est passée de 0,42 à 0,16 mm, la durée de vie des forets a doublé. La cellule produit depuis dix mois. Un brevet a été déposé sur le nez d'appui et cinq emplois ont été créés chez les partenaires.",
    audience: 'CLUSTER',
    strategicAxis: 'robotique-flexible',
    budget: 1_850_000,
    lead: 'limagne-aero',
    author: 'mathieu-rouvier',
    seats: [
      {
        key: 'outillage', mandatory: true, places: 1, role: 'SUPPLIER',
        title: 'Outillages de perçage',
        description: "Grilles, nez d'appui et montages.",
        competences: ['mould-making', 'five-axis-machining'],
      },
      {
        key: 'vision', mandatory: true, places: 1, role: 'SUPPLIER',
        title: 'Recalage par vision',
        description: 'Localisation à 0,1 mm sans mire collée.',
        competences: ['industrial-vision'],
      },
      {
        key: 'labo', mandatory: false, places: 1, role: 'INSTITUTION',
        title: 'Calibration du robot',
        description: 'Modèle de raideur et compensation.',
        competences: ['robot-programming'],
      },
    ],
    partners: [
      { organisation: 'moules-vercors', seat: 'outillage' },
      { organisation: 'regardal-vision', seat: 'vision' },
      { organisation: 'universite-belledonne', seat: 'labo' },
    ],
    interests: [
      {
        organisation: 'moules-vercors', person: 'gilles-raymond', seat: 'outillage', status: 'ACCEPTED',
        pitch: "Nous fabriquons vos grilles de perçage depuis 2015 ; le nez d'appui flottant est dans nos cordes.",
        expects: 'Exclusivité de fabrication.',
      },
    ],
    invitations: [],
    supporters: ['association-arvane', 'composites-forez', 'ban-robotique'],
    excluded: [],
    createdDaysAgo: 1130,
  },
];
