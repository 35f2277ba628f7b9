import type { DemoProject } from './world.types';

export const arvaneProjects2: readonly DemoProject[] = [
  {
    key: 'encaissage-fragile',
    cluster: 'arvane',
    kind: 'RESEARCH_AND_DEVELOPMENT',
    stage: 'CONSORTIUM',
    title: 'Encaissage flexible de produits alimentaires fragiles',
    summary:
      "Passer d'un format à l'autre en moins de dix minutes, sans pièce de rechange, sur des produits qui se déforment ou se marquent. Le projet associe préhension souple, guidage par vision et conception hygiénique pour des lignes de petites et moyennes séries.",
    description:
      "Les lignes d'encaissage actuelles sont réglées pour un format ; chaque changement coûte 40 à 90 minutes et un jeu d'outillages. Nous voulons démontrer une tête à doigts souples lavable au jet, guidée par caméra, capable de prendre des sachets, des fromages et des barquettes de poisson. Les essais se feront sur trois produits réels, à 60 coups par minute. Le consortium est complet sur les places obligatoires ; l'accord de consortium est en relecture. Dépôt prévu à la prochaine relève.",
    audience: 'NETWORK',
    strategicAxis: 'robotique-flexible',
    budget: 980_000,
    deadlineDaysAhead: 70,
    call: {
      programme: 'Bpifrance, France 2030',
      name: 'Robotisation des industries alimentaires, vague 4',
      url: 'https://appels.demo.grappe.example/robotisation-iaa',
      deadlineDaysAhead: 70,
    },
    lead: 'bresse-conditionnement',
    author: 'jerome-buathier',
    seats: [
      {
        key: 'prehension', mandatory: true, places: 1, nature: 'COMPANY',
        title: 'Préhension souple et intégration',
        description: "Concevoir la tête et l'intégrer sur un robot delta lavable.",
        competences: ['grippers', 'robot-integration', 'food-automation'],
      },
      {
        key: 'guidage', mandatory: true, places: 1, role: 'SUPPLIER',
        title: 'Guidage par vision',
        description: 'Localiser des produits souples et jointifs, sans marquage.',
        competences: ['industrial-vision', 'machine-learning'],
      },
      {
        key: 'ligne', mandatory: true, places: 1, nature: 'COMPANY',
        title: 'Industriel alimentaire pilote',
        description: 'Mettre à disposition une ligne deux jours par mois.',
        competences: ['dairy-processing', 'canning', 'food-safety'],
      },
      {
        key: 'hygiene', mandatory: false, places: 1, nature: 'RESEARCH_ORGANISATION',
        title: 'Validation hygiénique',
        description: 'Essais de nettoyabilité de la tête selon protocole reconnu.',
        competences: ['hygienic-design', 'microbiology-analysis'],
      },
    ],
    partners: [
      { organisation: 'atelier-robotique', seat: 'prehension' },
      { organisation: 'regardal-vision', seat: 'guidage' },
      { organisation: 'laiterie-blavet', seat: 'ligne' },
    ],
    interests: [
      {
        organisation: 'atelier-robotique', person: 'lea-martin', seat: 'prehension', status: 'ACCEPTED',
        pitch: "Nous avons livré onze cellules avec préhension souple, dont deux lavables. Nous apportons un robot delta d'essai et notre banc d'endurance (2 millions de cycles).",
        expects: 'Propriété de la tête, licence exclusive au porteur en encaissage.',
      },
      {
        organisation: 'regardal-vision', person: 'pauline-charvet', seat: 'guidage', status: 'ACCEPTED',
        pitch: 'Localisation de produits jointifs par relief et texture, 40 ms par image sur calculateur embarqué.',
        expects: 'Accès à des images de lignes réelles.',
      },
      {
        organisation: 'dauphine-cobotique', person: 'karim-benali', seat: 'prehension', status: 'DECLINED',
        pitch: 'Nous proposons notre préhenseur à changement rapide, avec une variante à doigts silicone.',
        expects: "Un rôle d'intégrateur complet.",
        reason: 'La place est pourvue ; le changement rapide ne répondait pas au besoin de lavage.',
      },
    ],
    invitations: [
      {
        organisation: 'centre-odet', seat: 'hygiene', by: 'jerome-buathier', status: 'SENT',
        message: 'Votre protocole de nettoyabilité nous a été recommandé. Pourriez-vous chiffrer deux campagnes sur la tête de préhension ?',
      },
    ],
    supporters: ['universite-belledonne', 'bugeplast', 'ban-robotique'],
    excluded: [],
    createdDaysAgo: 168,
  },
  {
    key: 'chutes-carbone',
    cluster: 'arvane',
    kind: 'RESEARCH_AND_DEVELOPMENT',
    stage: 'CALL',
    title: 'Second usage des chutes de composites thermoplastiques',
    summary:
      "Un atelier de thermoestampage jette 25 à 35 % de ses plaques. Nous voulons transformer ces chutes en panneaux et en pièces compressées à propriétés garanties, et trouver des marchés hors du secteur d'origine : nautisme, sport, mobilier technique, caisses de manutention.",
    description:
      "Nos chutes (carbone/PA6 et verre/PP) représentent 38 tonnes par an, propres, triées et de composition connue. Des essais de broyage à 20 mm et de compression ont donné 60 % de la rigidité du matériau d'origine, avec une dispersion encore trop forte (TRL 4). Le projet doit établir la fenêtre de procédé, une méthode de qualification par lot et trois démonstrateurs. Une analyse du cycle de vie indépendante est exigée par le financeur. Budget réparti à parts proches entre industriels et centres techniques.",
    audience: 'NETWORK',
    strategicAxis: 'materiaux-legers',
    budget: 1_100_000,
    deadlineDaysAhead: 140,
    call: {
      programme: 'ADEME',
      name: 'Économie circulaire des matériaux, boucle fermée',
      url: 'https://appels.demo.grappe.example/ademe-boucle',
      deadlineDaysAhead: 140,
    },
    lead: 'composites-forez',
    author: 'philippe-chazal',
    seats: [
      {
        key: 'essais', mandatory: true, places: 1, nature: 'RESEARCH_ORGANISATION',
        title: 'Essais et qualification par lot',
        description: "Plan d'essais, dispersion, tenue en fatigue et au vieillissement.",
        competences: ['composite-recycling', 'fatigue-testing'],
      },
      {
        key: 'utilisateurs', mandatory: true, places: 3, nature: 'COMPANY',
        title: 'Utilisateurs de la matière',
        description: 'Une pièce non critique à reconcevoir, un essai en service de six mois.',
        competences: ['thermoplastic-composites', 'eco-design', 'shipbuilding'],
      },
      {
        key: 'acv', mandatory: true, places: 1,
        title: 'Analyse du cycle de vie',
        description: 'Comparaison avec matière vierge et avec incinération, revue critique comprise.',
        competences: ['life-cycle-assessment'],
      },
      {
        key: 'tri', mandatory: false, places: 1, nature: 'COMPANY',
        title: 'Identification rapide des chutes',
        description: 'Reconnaître la matrice et le taux de fibres en sortie de broyeur.',
        competences: ['chemical-analysis', 'recycled-polymers'],
      },
    ],
    partners: [
      { organisation: 'centre-composites', seat: 'essais' },
    ],
    interests: [
      {
        organisation: 'centre-composites', person: 'clara-monteil', seat: 'essais', status: 'ACCEPTED',
        pitch: 'Presse instrumentée de 200 tonnes, enceinte de vieillissement, et quinze ans de données sur les composites recyclés. Nous avons conduit les essais préliminaires.',
        expects: 'Publication des méthodes de qualification.',
      },
      {
        organisation: 'skis-aravis', person: 'damien-tissot', seat: 'utilisateurs', status: 'SHORTLISTED',
        pitch: 'Deux pièces candidates : la talonnière et le renfort de spatule. 60 000 paires par an, charges connues, tests normalisés à -20 °C.',
        expects: 'Une matière à moins de 6 €/kg et une teinte stable.',
      },
      {
        organisation: 'chantier-kerguelven', person: 'loic-tanguy', seat: 'utilisateurs', status: 'SENT',
        pitch: "Panneaux de cloison et caillebotis de pont : nous en posons 900 m² par an en contreplaqué marine. Si la tenue au feu et à l'eau est là, nous sommes preneurs.",
        expects: "Échantillons de 10 mm d'épaisseur avant l'été.",
      },
      {
        organisation: 'ipar', person: 'samira-el-amrani', seat: 'acv', status: 'SENT',
        pitch: "Équipe ACV de cinq personnes, inventaires récents sur les procédés composites. Nous proposons de traiter l'allocation des chutes en deux variantes, car c'est elle qui décide du résultat.",
        expects: 'Accès aux consommations réelles par machine.',
      },
    ],
    invitations: [
      {
        organisation: 'bugeplast', seat: 'tri', by: 'amelie-roux', status: 'SENT',
        message: 'Vous reconnaissez déjà vos polymères recyclés en ligne : le même principe peut-il marcher sur nos broyats chargés de carbone ?',
      },
    ],
    supporters: ['rhodanie-resines', 'aciers-arly', 'sillon-capital', 'syndicat-mecaniciens'],
    excluded: [],
    createdDaysAgo: 52,
  },
  {
    key: 'lin-technique',
    cluster: 'arvane',
    kind: 'RESEARCH_AND_DEVELOPMENT',
    stage: 'CALL',
    title: 'Du lin régulier pour pièces de structure : tissus et résines adaptés',
    summary:
      "Le lin amortit les vibrations et pèse moins que le verre, mais sa reprise d'eau et sa variabilité freinent les ateliers. Nous voulons un tissu régulier, une préparation de surface sans solvant et une résine qui tolère l'humidité résiduelle, essayés sur des pièces terrestres et marines.",
    description:
      "Nous tissons déjà du lin à 300 g/m², avec une variation de masse de 8 % que nos clients jugent trop élevée (3 % pour le verre). Deux voies seront comparées : rubans non tordus et mèches peu tordues calibrées en ligne. Côté matrice, il faut une époxy ou une polyester qui garde 85 % de ses propriétés après 1 000 heures d'eau salée à 40 °C. Les essais porteront sur une pièce ferroviaire d'habillage, un panneau de pont et un cordage tressé. TRL visé : 6.",
    audience: 'NETWORK',
    strategicAxis: 'materiaux-legers',
    budget: 760_000,
    deadlineDaysAhead: 180,
    call: {
      programme: 'Région Auvergne-Rhône-Alpes et Région Bretagne',
      name: 'Filières biosourcées interrégionales',
      url: 'https://appels.demo.grappe.example/biosource',
      deadlineDaysAhead: 180,
    },
    lead: 'tissages-turdine',
    author: 'sophie-lacroix',
    seats: [
      {
        key: 'resine', mandatory: true, places: 1, role: 'SUPPLIER',
        title: 'Formulateur de résine',
        description: "Formulation tolérante à l'humidité, 40 % de carbone biosourcé au moins.",
        competences: ['thermoset-resins', 'surface-coating'],
      },
      {
        key: 'mer', mandatory: true, places: 2, nature: 'COMPANY',
        title: 'Applications en mer',
        description: 'Une pièce ou un cordage à essayer en exposition réelle douze mois.',
        competences: ['shipbuilding', 'mooring-anchoring', 'biosourced-fibres'],
      },
      {
        key: 'vieillissement', mandatory: true, places: 1,
        title: 'Vieillissement en eau de mer',
        description: "Bacs d'exposition, suivi de la reprise d'eau, lois de vieillissement.",
        competences: ['corrosion-biofouling', 'fatigue-testing'],
      },
    ],
    partners: [],
    interests: [
      {
        organisation: 'rhodanie-resines', person: 'leila-haddad', seat: 'resine', status: 'SHORTLISTED',
        pitch: "Nous avons deux formulations époxy à 42 % de carbone biosourcé et une base vitrimère qui mouille bien la cellulose. 40 kg d'échantillons disponibles sous trois semaines.",
        expects: 'Exclusivité de fourniture pendant le projet.',
      },
      {
        organisation: 'greements-cornouaille', person: 'patrick-bolzer', seat: 'mer', status: 'SENT',
        pitch: "Nous tressons du lin pour la plaisance traditionnelle ; la régularité de la mèche est notre premier motif de rebut. Banc de 200 tonnes et ligne d'exposition dans l'arrière-port.",
        expects: 'Participer au choix de la torsion.',
      },
      {
        organisation: 'universite-cornouaille', person: 'francoise-abgrall', seat: 'vieillissement', status: 'SENT',
        pitch: "Bacs d'eau de mer naturelle à trois températures, suivi gravimétrique automatisé. Une thèse en cours sur lin/époxy peut servir d'état initial.",
        expects: 'Un financement de post-doctorat de 18 mois.',
      },
    ],
    invitations: [
      {
        organisation: 'chantier-kerguelven', seat: 'mer', by: 'sophie-lacroix', status: 'SENT',
        message: 'Votre vedette de servitude de 14 mètres serait un support idéal pour un panneau de pont en lin. Seriez-vous partants pour deux panneaux exposés un an ?',
      },
    ],
    supporters: ['centre-composites', 'skis-aravis', 'composites-forez'],
    excluded: [],
    createdDaysAgo: 41,
  },
];
