import type { DemoProject } from './world.types';

export const armelineProjects1: readonly DemoProject[] = [
  {
    key: 'emboitage-sardine',
    cluster: 'armeline',
    kind: 'RESEARCH_AND_DEVELOPMENT',
    stage: 'CALL',
    title: 'Emboîtage automatisé de la sardine',
    summary:
      'Poser à la main quatre à six poissons tête-bêche reste le goulet des conserveries de qualité, et les postes ne se pourvoient plus. Nous cherchons robotique rapide, vision sur produit mouillé et conception lavable, pour 45 boîtes par minute sans abîmer la peau.',
    description:
      "Sur la ligne manuelle, 26 personnes emboîtent 38 boîtes par minute, avec un écart de poids de 6 %. Deux essais passés ont échoué, l'un sur la prise (peau déchirée dans 11 % des cas), l'autre sur le lavage. Nous voulons un démonstrateur à deux bras sur un tronçon de ligne, testé sur une saison entière. Le poisson varie de 9 à 16 cm dans une même caisse. Les opératrices de la ligne participent à la conception dès le départ, et aucune suppression de poste n'est attachée au projet.",
    audience: 'NETWORK',
    strategicAxis: 'usine-alimentaire',
    budget: 1_350_000,
    deadlineDaysAhead: 115,
    call: {
      programme: 'Bpifrance, France 2030',
      name: 'Robotisation des industries alimentaires, vague 4',
      url: 'https://appels.demo.grappe.example/robotisation-iaa',
      deadlineDaysAhead: 70,
    },
    lead: 'conserverie-penn-mor',
    author: 'yann-cariou',
    seats: [
      {
        key: 'robotique', mandatory: true, places: 1, role: 'CORE_COMPANY',
        title: 'Robotique et préhension',
        description: 'Prise et dépose orientée, 90 gestes par minute et par bras, lavable au jet.',
        competences: ['robot-integration', 'grippers', 'food-automation'],
      },
      {
        key: 'vision', mandatory: true, places: 1, nature: 'COMPANY',
        title: 'Vision sur produit mouillé',
        description: 'Orientation, taille et intégrité de la peau en 80 ms.',
        competences: ['industrial-vision', 'machine-learning'],
      },
      {
        key: 'machine', mandatory: true, places: 1, nature: 'COMPANY',
        title: 'Convoyage et bâti',
        description: 'Tronçon de ligne démontable, nettoyage compris.',
        competences: ['food-automation', 'hygienic-design'],
      },
      {
        key: 'hygiene', mandatory: false, places: 1, nature: 'RESEARCH_ORGANISATION',
        title: 'Validation hygiénique',
        description: 'Nettoyabilité et dossier sanitaire.',
        competences: ['hygienic-design', 'food-safety'],
      },
    ],
    partners: [
      { organisation: 'kerdoret-machines', seat: 'machine' },
    ],
    interests: [
      {
        organisation: 'kerdoret-machines', person: 'gilbert-kerdoret', seat: 'machine', status: 'ACCEPTED',
        pitch: "Nous avons construit deux de vos trois convoyeurs. Tronçon d'essai livrable en quatre mois.",
        expects: 'Fabriquer la série si le démonstrateur tient.',
      },
      {
        organisation: 'dauphine-cobotique', person: 'karim-benali', seat: 'robotique', status: 'SENT',
        pitch: 'Notre changeur rapide permet de sortir la tête pour le lavage en 20 secondes. Nous proposons deux bras scara et une étude de prise au vide doux.',
        expects: "Une référence dans l'agroalimentaire.",
      },
      {
        organisation: 'bresse-conditionnement', person: 'jerome-buathier', seat: 'machine', status: 'WITHDRAWN',
        pitch: 'Nos encaisseuses tournent déjà en conserverie sèche.',
        expects: 'Partie aval de la ligne.',
      },
    ],
    invitations: [
      {
        organisation: 'atelier-robotique', seat: 'robotique', by: 'solene-guillou', status: 'SENT',
        message: 'Bonjour Léa, votre tête à doigts souples lavable nous intéresse beaucoup. Pourriez-vous venir voir la ligne en fonctionnement avant la fin de la saison ?',
      },
      {
        organisation: 'regardal-vision', seat: 'vision', by: 'yann-cariou', status: 'SENT',
        message: 'Vous nous avez montré vos images de filets ; nous avons 40 heures de vidéo de sardines à vous proposer.',
      },
    ],
    supporters: ['centre-odet', 'union-agro-ouest', 'froid-armor', 'association-armeline'],
    excluded: [],
    createdDaysAgo: 46,
  },
  {
    key: 'reut-process',
    cluster: 'armeline',
    kind: 'RESEARCH_AND_DEVELOPMENT',
    stage: 'CALL',
    title: "Réutiliser l'eau de procédé des usines alimentaires",
    summary:
      "Les nouveaux textes autorisent la réutilisation d'eaux recyclées en usine alimentaire, sous conditions. Nous voulons démontrer, sur deux usines, une chaîne qui économise 40 % de l'eau prélevée avec une preuve sanitaire continue.",
    description:
      'Le pilote en conteneur traite 6 m³/h : prétraitement, membrane céramique, osmose, UV. Sur eaux de vache de laiterie la qualité obtenue est stable depuis cinq mois ; sur eaux de rinçage de poisson, le colmatage impose un lavage toutes les 30 heures. Il faut une membrane plus tolérante, un capteur de dérive en ligne et un plan de maîtrise accepté par les autorités. Objectif : 1,10 € par mètre cube, concentrats compris.',
    audience: 'NETWORK',
    strategicAxis: 'sobriete-eau',
    budget: 1_900_000,
    deadlineDaysAhead: 150,
    call: {
      programme: "Agence de l'eau et Région Bretagne",
      name: "Sobriété et réutilisation dans l'industrie",
      url: 'https://appels.demo.grappe.example/sobriete-eau',
      deadlineDaysAhead: 150,
    },
    lead: 'osmorys',
    author: 'katell-morvan',
    seats: [
      {
        key: 'membrane', mandatory: true, places: 1, role: 'SUPPLIER',
        title: 'Membranes tolérantes au gras',
        description: 'Modules céramiques, protocole de lavage.',
        competences: ['membrane-filtration'],
      },
      {
        key: 'usines', mandatory: true, places: 2, role: 'CORE_COMPANY',
        title: 'Usines pilotes',
        description: 'Accueillir le conteneur six mois.',
        competences: ['dairy-processing', 'canning', 'food-safety'],
      },
      {
        key: 'capteur', mandatory: true, places: 1,
        title: 'Capteur de dérive en ligne',
        description: 'Alerter en moins de cinq minutes.',
        competences: ['sensors', 'water-monitoring'],
      },
      {
        key: 'sanitaire', mandatory: true, places: 1, role: 'SERVICE_PROVIDER',
        title: 'Preuve sanitaire',
        description: "Campagnes d'analyses et plan de maîtrise.",
        competences: ['microbiology-analysis', 'chemical-analysis'],
      },
    ],
    partners: [
      { organisation: 'laiterie-blavet', seat: 'usines' },
      { organisation: 'filtralor', seat: 'membrane' },
    ],
    interests: [
      {
        organisation: 'laiterie-blavet', person: 'herve-le-roux', seat: 'usines', status: 'ACCEPTED',
        pitch: '1 900 m³ prélevés par jour, restrictions trois étés sur quatre. Emplacement et fluides prêts.',
        expects: 'Les données de notre usine restent chez nous.',
      },
      {
        organisation: 'filtralor', person: 'delphine-caradec', seat: 'membrane', status: 'ACCEPTED',
        pitch: "Céramique à 0,1 µm avec couche d'oxyde de titane, essayée 700 heures sur saumure de thon.",
        expects: 'Essais comparatifs publiés après accord.',
      },
      {
        organisation: 'capteis', person: 'david-moreau', seat: 'capteur', status: 'SHORTLISTED',
        pitch: 'Conductivité, turbidité et fluorescence sur une même canne, nettoyage par ultrasons.',
        expects: "Un site d'essai accessible en semaine.",
      },
      {
        organisation: 'analyses-armor', person: 'marie-tregouet', seat: 'sanitaire', status: 'SENT',
        pitch: 'Campagnes hebdomadaires, accréditées, avec recherche de sous-produits de désinfection.',
        expects: 'Visibilité sur 18 mois.',
      },
    ],
    invitations: [
      {
        organisation: 'conserverie-penn-mor', seat: 'usines', by: 'pierre-jezequel', status: 'SENT',
        message: "Vos eaux de rinçage sont le cas difficile qu'il nous faut. Le conteneur tient sur trois places de parking.",
      },
    ],
    supporters: ['syndicat-blavet', 'estran-etudes', 'union-agro-ouest', 'truites-argoat'],
    excluded: [],
    createdDaysAgo: 58,
  },
  {
    key: 'navire-recyclable',
    cluster: 'armeline',
    kind: 'RESEARCH_AND_DEVELOPMENT',
    stage: 'RUNNING',
    title: 'Vedette de servitude en composite recyclable',
    summary:
      "Construire et exploiter une vedette de 14 mètres dont la coque pourra être recyclée matière par matière, avec un bilan complet. Mise à l'eau l'an prochain.",
    description:
      'La coque est infusée avec une résine dépolymérisable et un tissu de verre sans ensimage gênant. Un tronçon de 4 mètres a été fabriqué, essayé en choc puis dépolymérisé : 91 % de la résine récupérée. Restent la qualification de la société de classification, les varangues collées et le suivi en service. La vedette sera exploitée par un port partenaire.',
    audience: 'PUBLIC',
    strategicAxis: 'navires-durables',
    budget: 2_100_000,
    lead: 'chantier-kerguelven',
    author: 'nolwenn-riou',
    seats: [
      {
        key: 'calcul', mandatory: true, places: 1,
        title: 'Calcul de structure',
        description: 'Dimensionnement et choc.',
        competences: ['finite-elements'],
      },
      {
        key: 'essais', mandatory: true, places: 1, role: 'INSTITUTION',
        title: 'Vieillissement',
        description: 'Tenue en eau de mer, essais accélérés.',
        competences: ['corrosion-biofouling', 'fatigue-testing'],
      },
      {
        key: 'resine', mandatory: true, places: 1,
        title: 'Résine dépolymérisable',
        description: 'Formulation et dossier de classification.',
        competences: ['thermoset-resins'],
      },
      {
        key: 'formation', mandatory: false, places: 1, nature: 'TRAINING_BODY',
        title: 'Formation des stratifieurs',
        description: 'Module de deux jours.',
        competences: ['training-engineering', 'shipbuilding'],
      },
    ],
    partners: [
      { organisation: 'belledonne-calcul', seat: 'calcul' },
      { organisation: 'universite-cornouaille', seat: 'essais' },
      { organisation: 'rhodanie-resines', seat: 'resine' },
      { organisation: 'institut-paimpol', seat: 'formation' },
    ],
    interests: [
      {
        organisation: 'rhodanie-resines', person: 'vincent-arnaud', seat: 'resine', status: 'ACCEPTED',
        pitch: 'Notre formulation infusable à 25 °C est prête ; il nous manque un navire réel.',
        expects: 'Référence marine commune.',
      },
      {
        organisation: 'belledonne-calcul', person: 'emma-rossi', seat: 'calcul', status: 'ACCEPTED',
        pitch: 'Modèles de stratifié déjà calés sur ferroviaire, à étendre au slamming.',
        expects: 'Mesures en service.',
      },
    ],
    invitations: [],
    supporters: ['greements-cornouaille', 'flotteurs-ponant', 'association-armeline'],
    excluded: [],
    createdDaysAgo: 500,
    conversation: {
      startedDaysAgo: 22,
      messages: [
        {
          key: 'troncon', by: 'nolwenn-riou', minutesAfterPrevious: 40,
          body: 'Le deuxième tronçon est démoulé. Taux de fibre 56 %, deux zones sèches au bouchain sur 10 cm. Photos dans le dossier partagé.',
        },
        {
          by: 'vincent-arnaud', minutesAfterPrevious: 85, replyTo: 'troncon',
          body: "La viscosité monte vite au-dessus de 28 °C et il faisait 31 dans l'atelier. Je propose un retardateur à 0,3 %, essayé ici sans perte de Tg.",
        },
        {
          by: 'emma-rossi', minutesAfterPrevious: 210,
          body: 'Au bouchain il nous faut au moins 52 % de fibre, la zone sèche passe sous le critère de cisaillement. Réparable par réinjection ?',
        },
        {
          by: 'nolwenn-riou', minutesAfterPrevious: 30,
          body: "Oui, deux points d'injection, demain matin à la fraîche.",
        },
        {
          by: 'francoise-abgrall', minutesAfterPrevious: 1500,
          body: "Résultats d'immersion à 2 000 h : reprise d'eau de 0,9 %, cisaillement interlaminaire à 88 % de l'initial. C'est au-dessus de la référence polyester. Le rapport suit vendredi.",
        },
        {
          by: 'jacques-le-dantec', minutesAfterPrevious: 2900,
          body: 'Douze stagiaires inscrits au module des 8 et 9. Peut-on leur faire réaliser une vraie varangue ?',
        },
        {
          by: 'nolwenn-riou', minutesAfterPrevious: 70,
          body: 'Oui, la 7 et la 8, non structurelles. Je vous réserve Goulven pour la journée du 9.',
        },
        {
          by: 'emma-rossi', minutesAfterPrevious: 4300,
          body: "Calcul refait avec les propriétés mesurées : marge de 14 % au choc d'accostage à 2,5 m/s. Nous pouvons retirer un pli sur le bordé avant.",
        },
        {
          by: 'vincent-arnaud', minutesAfterPrevious: 360,
          body: "Un pli de moins, c'est 31 kg de résine. Bonne nouvelle pour le devis.",
        },
      ],
    },
  },
];
