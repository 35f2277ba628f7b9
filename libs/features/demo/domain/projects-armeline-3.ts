import type { DemoProject } from './world.types';

export const armelineProjects3: readonly DemoProject[] = [
  {
    key: 'chaleur-fatale',
    cluster: 'armeline',
    kind: 'SHARED_EQUIPMENT',
    stage: 'CALL',
    title: 'Boucle de chaleur entre usines voisines',
    summary:
      "Une tour de séchage rejette de l'air à 75 °C toute l'année ; à 600 mètres, d'autres consomment de l'eau chaude à 60 °C. Nous voulons une boucle commune, avec pompe à chaleur, et une règle de partage simple.",
    description:
      "Le gisement mesuré est de 2,4 MW, dont 1,6 récupérable après encrassement. Trois consommateurs possibles dans la zone, plus le séchage de boues. Une pompe à chaleur de 800 kW relèverait l'eau à 85 °C. L'étude porte sur le tracé, l'encrassement des batteries par la poudre, et la forme juridique (société de projet ou régie).",
    audience: 'CLUSTER',
    strategicAxis: 'usine-alimentaire',
    budget: 3_100_000,
    deadlineDaysAhead: 210,
    call: {
      programme: 'ADEME',
      name: 'Fonds chaleur, récupération industrielle',
      url: 'https://appels.demo.grappe.example/fonds-chaleur',
      deadlineDaysAhead: 210,
    },
    lead: 'laiterie-blavet',
    author: 'herve-le-roux',
    seats: [
      {
        key: 'pac', mandatory: true, places: 1, role: 'SUPPLIER',
        title: 'Pompe à chaleur et batteries',
        description: 'Dimensionnement, encrassement, garantie.',
        competences: ['heat-recovery', 'cold-chain'],
      },
      {
        key: 'consommateurs', mandatory: true, places: 2,
        title: 'Consommateurs de chaleur',
        description: 'Contrat de dix ans.',
        competences: ['wastewater-treatment', 'food-safety'],
      },
      {
        key: 'collectivite', mandatory: false, places: 1, nature: 'PUBLIC_AUTHORITY',
        title: 'Collectivité',
        description: 'Passage en domaine public.',
        competences: ['public-funding'],
      },
    ],
    partners: [],
    interests: [
      {
        organisation: 'froid-armor', person: 'alan-prigent', seat: 'pac', status: 'SHORTLISTED',
        pitch: 'Pompe à chaleur ammoniac de 800 kW, COP 3,8 à ce régime. Batteries lisses démontables, lavées en place.',
        expects: "Contrat d'entretien.",
      },
      {
        organisation: 'syndicat-blavet', person: 'monique-le-sourd', seat: 'collectivite', status: 'SENT',
        pitch: 'Le tracé longe notre conduite : une tranchée commune ferait gagner 140 000 €.',
        expects: "Chaleur pour la station, l'hiver.",
      },
    ],
    invitations: [
      {
        organisation: 'osmorys', seat: 'consommateurs', by: 'herve-le-roux', status: 'SENT',
        message: 'Le séchage de boues de la station voisine, que vous exploitez, pourrait prendre 300 kW en continu.',
      },
    ],
    supporters: ['union-agro-ouest', 'estran-etudes', 'sillon-capital'],
    excluded: [],
    createdDaysAgo: 48,
  },
  {
    key: 'convoyage-demontable',
    cluster: 'armeline',
    kind: 'RESEARCH_AND_DEVELOPMENT',
    stage: 'CALL',
    title: 'Convoyeur alimentaire démontable sans outil en quatre minutes',
    summary:
      "Le nettoyage d'un convoyeur prend une heure par jour et reste la première cause de contamination croisée. Nous voulons une structure sans corps creux, démontable à la main, soudée et polie par robot.",
    description:
      "Le prototype se démonte en sept minutes et compte 41 pièces ; l'objectif est de quatre minutes et 25 pièces. Le polissage manuel des soudures (Ra 0,8) coûte 30 % du prix. Une cellule de polissage asservie en effort changerait l'économie du produit. Validation hygiénique chez un industriel du poisson et un crémier.",
    audience: 'NETWORK',
    strategicAxis: 'usine-alimentaire',
    budget: 540_000,
    deadlineDaysAhead: 100,
    lead: 'kerdoret-machines',
    author: 'gilbert-kerdoret',
    seats: [
      {
        key: 'polissage', mandatory: true, places: 1, role: 'CORE_COMPANY',
        title: 'Polissage robotisé',
        description: 'Polir des cordons inox, Ra 0,8, séries de 5 à 20.',
        competences: ['robot-integration', 'robot-programming'],
      },
      {
        key: 'motorisation', mandatory: true, places: 1, role: 'SUPPLIER',
        title: 'Motorisation lavable',
        description: 'Motoréducteur IP69K à dégagement rapide.',
        competences: ['actuators'],
      },
      {
        key: 'validation', mandatory: true, places: 1, nature: 'RESEARCH_ORGANISATION',
        title: 'Nettoyabilité',
        description: 'Essai normalisé et comparatif.',
        competences: ['hygienic-design', 'microbiology-analysis'],
      },
      {
        key: 'inox', mandatory: false, places: 1,
        title: 'Nuance inox',
        description: 'Résistance aux saumures chlorées.',
        competences: ['stainless-steels'],
      },
    ],
    partners: [
      { organisation: 'centre-odet', seat: 'validation' },
    ],
    interests: [
      {
        organisation: 'centre-odet', person: 'rozenn-perennes', seat: 'validation', status: 'ACCEPTED',
        pitch: 'Cabine de lavage instrumentée et souches de référence. Trois campagnes possibles par an.',
        expects: 'Communication technique commune.',
      },
      {
        organisation: 'actionneurs-savoie', person: 'benoit-carlier', seat: 'motorisation', status: 'SHORTLISTED',
        pitch: 'Motoréducteur étanche de 370 W, dégagement par baïonnette, aptitude au contact fortuit.',
        expects: 'Série minimale de 60.',
      },
      {
        organisation: 'atelier-robotique', person: 'lea-martin', seat: 'polissage', status: 'SENT',
        pitch: "Notre asservissement d'effort passe du composite à l'inox : essais faits sur cordons TIG à Ra 0,6. Un échantillon vous est expédié cette semaine.",
        expects: 'Conserver la cellule de polissage à notre catalogue.',
      },
    ],
    invitations: [
      {
        organisation: 'aciers-arly', seat: 'inox', by: 'gilbert-kerdoret', status: 'SENT',
        message: 'Quelle nuance tiendrait une saumure à 8 % de sel et un lavage chloré quotidien, à prix raisonnable ?',
      },
    ],
    supporters: ['conserverie-penn-mor', 'union-agro-ouest', 'qualimer'],
    excluded: [],
    createdDaysAgo: 20,
  },
  {
    key: 'achat-emballages',
    cluster: 'armeline',
    kind: 'JOINT_PURCHASING',
    stage: 'CALL',
    title: 'Achat groupé de cartons et de palettes réemployables',
    summary:
      'Grouper les besoins de huit à dix usines en cartons et palettes, avec un cahier des charges commun et des formats réduits de 140 à 30. Volumes connus du seul tiers de confiance.',
    description:
      "Les membres utilisent plus de 140 formats de carton ; trente couvriraient 85 % des volumes. L'économie attendue est de 6 à 9 %, surtout par les longueurs de série. Les quantités sont recueillies par l'organisation professionnelle et jamais communiquées d'une entreprise à l'autre. Consultation ouverte, accord-cadre de deux ans.",
    audience: 'CLUSTER',
    strategicAxis: 'usine-alimentaire',
    budget: 90_000,
    deadlineDaysAhead: 55,
    lead: 'union-agro-ouest',
    author: 'xavier-lorgeoux',
    seats: [
      {
        key: 'acheteurs', mandatory: true, places: 8, nature: 'COMPANY',
        title: 'Usines acheteuses',
        description: 'Déclarer ses volumes au tiers.',
        competences: ['food-packaging'],
      },
      {
        key: 'ecoconception', mandatory: false, places: 1,
        title: 'Réduction des formats',
        description: 'Étude des 140 formats.',
        competences: ['eco-design', 'life-cycle-assessment'],
      },
    ],
    partners: [
      { organisation: 'laiterie-blavet', seat: 'acheteurs' },
    ],
    interests: [
      {
        organisation: 'laiterie-blavet', person: 'herve-le-roux', seat: 'acheteurs', status: 'ACCEPTED',
        pitch: 'Onze formats, tous remplaçables sauf un.',
        expects: "Maintien d'un second fournisseur.",
      },
      {
        organisation: 'conserverie-penn-mor', person: 'solene-guillou', seat: 'acheteurs', status: 'SENT',
        pitch: "26 formats pour 3 produits : nous sommes le cas d'école.",
        expects: 'Livraison en juste-à-temps pendant la saison.',
      },
      {
        organisation: 'estran-etudes', person: 'claudine-rault', seat: 'ecoconception', status: 'SENT',
        pitch: 'Analyse de cycle de vie simplifiée, format par format, en 15 jours.',
        expects: 'Accès aux plans de palettisation.',
      },
    ],
    invitations: [],
    supporters: ['truites-argoat', 'algues-iroise', 'papiers-fougeres'],
    excluded: [],
    createdDaysAgo: 17,
  },
  {
    key: 'formation-composite-naval',
    cluster: 'armeline',
    kind: 'TRAINING',
    stage: 'CALL',
    title: 'Former aux composites recyclables en chantier naval',
    summary:
      "Les nouvelles résines et les tissus biosourcés ne se travaillent pas comme le polyester. Nous voulons un parcours commun aux chantiers, de trois fois deux jours, avec pièces réelles et formateurs de l'industrie.",
    description:
      "Quarante stratifieurs par an sont concernés sur la côte sud. Le parcours couvre infusion, contrôle simple au marteau et aux ultrasons, réparation, tri des chutes. Nous avons l'atelier et la cabine ; il manque le matériel d'infusion, les cas de réparation et un appui pédagogique. Les supports seront libres de droits.",
    audience: 'NETWORK',
    strategicAxis: 'navires-durables',
    budget: 220_000,
    deadlineDaysAhead: 125,
    lead: 'institut-paimpol',
    author: 'jacques-le-dantec',
    seats: [
      {
        key: 'chantiers', mandatory: true, places: 2, nature: 'COMPANY',
        title: 'Chantiers',
        description: 'Deux formateurs et des pièces.',
        competences: ['shipbuilding'],
      },
      {
        key: 'technique', mandatory: true, places: 1, nature: 'RESEARCH_ORGANISATION',
        title: 'Appui technique',
        description: 'Supports, essais, démonstrations.',
        competences: ['resin-transfer-moulding', 'biosourced-fibres'],
      },
      {
        key: 'controle', mandatory: false, places: 1, role: 'SERVICE_PROVIDER',
        title: 'Contrôle',
        description: 'Une journée par session.',
        competences: ['ndt-ultrasound'],
      },
    ],
    partners: [
      { organisation: 'chantier-kerguelven', seat: 'chantiers' },
    ],
    interests: [
      {
        organisation: 'chantier-kerguelven', person: 'loic-tanguy', seat: 'chantiers', status: 'ACCEPTED',
        pitch: "Deux chefs d'équipe volontaires et un bordé de rebut par session.",
        expects: 'Quatre places réservées.',
      },
      {
        organisation: 'centre-composites', person: 'gerard-chassagne', seat: 'technique', status: 'SHORTLISTED',
        pitch: 'Nous avons construit un parcours semblable pour le ferroviaire ; six modules sont transposables.',
        expects: 'Déplacements pris en charge.',
      },
      {
        organisation: 'sonalys', person: 'christelle-poncet', seat: 'controle', status: 'SENT',
        pitch: 'Agent niveau 3 formateur, avec appareil portatif et cales à défauts.',
        expects: 'Sessions groupées.',
      },
    ],
    invitations: [],
    supporters: ['greements-cornouaille', 'flotteurs-ponant', 'association-armeline'],
    excluded: [],
    createdDaysAgo: 33,
  },
];
