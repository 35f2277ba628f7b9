import type { DemoProject } from './world.types';

export const armelineProjects4: readonly DemoProject[] = [
  {
    key: 'hydrolysats',
    cluster: 'armeline',
    kind: 'RESEARCH_AND_DEVELOPMENT',
    stage: 'RUNNING',
    title: 'Hydrolysats de coproduits de poisson',
    summary:
      "Transformer têtes, viscères et peaux en hydrolysats à goût maîtrisé, pour l'aquaculture et l'alimentation humaine. Pilote en fonctionnement, deux applications à l'essai.",
    description:
      "Le pilote traite 400 kg par jour par hydrolyse enzymatique. L'amertume baisse de moitié avec une seconde enzyme, au prix de 9 % de rendement. Un aliment pour truites avec 6 % d'hydrolysat donne le même indice de conversion que la référence. La stabilité en poudre reste à améliorer au-delà de six mois.",
    audience: 'CLUSTER',
    strategicAxis: 'ressources-marines',
    budget: 680_000,
    lead: 'centre-odet',
    author: 'rozenn-perennes',
    seats: [
      {
        key: 'matiere', mandatory: true, places: 1, role: 'CORE_COMPANY',
        title: 'Coproduits frais',
        description: 'Moins de quatre heures entre parage et pilote.',
        competences: ['canning', 'by-products'],
      },
      {
        key: 'elevage', mandatory: true, places: 1,
        title: "Élevage d'essai",
        description: 'Essais sur deux lots.',
        competences: ['aquaculture'],
      },
      {
        key: 'analyses', mandatory: false, places: 1, role: 'SERVICE_PROVIDER',
        title: 'Analyses',
        description: 'Peptides, amines biogènes, microbiologie.',
        competences: ['chemical-analysis', 'microbiology-analysis'],
      },
    ],
    partners: [
      { organisation: 'conserverie-penn-mor', seat: 'matiere' },
      { organisation: 'truites-argoat', seat: 'elevage' },
      { organisation: 'analyses-armor', seat: 'analyses' },
    ],
    interests: [
      {
        organisation: 'conserverie-penn-mor', person: 'solene-guillou', seat: 'matiere', status: 'ACCEPTED',
        pitch: '9 tonnes de coproduits par jour en saison, tri possible par espèce.',
        expects: 'Part des revenus à discuter.',
      },
      {
        organisation: 'truites-argoat', person: 'annaig-le-meur', seat: 'elevage', status: 'ACCEPTED',
        pitch: 'Deux bassins jumeaux de 40 m³ et un suivi hebdomadaire.',
        expects: 'Aliment fourni.',
      },
    ],
    invitations: [],
    supporters: ['algues-iroise', 'institut-ressources-marines'],
    excluded: [],
    createdDaysAgo: 330,
    conversation: {
      startedDaysAgo: 9,
      messages: [
        {
          key: 'lot', by: 'rozenn-perennes', minutesAfterPrevious: 25,
          body: "Lot 31 : rendement 17,4 %, amertume 3,1 sur 10. C'est notre meilleur compromis. La peau de maquereau passe mieux que celle de thon.",
        },
        {
          by: 'annaig-le-meur', minutesAfterPrevious: 180,
          body: 'Au bassin 2, indice 1,06 à six semaines contre 1,05 en référence. Les truites ne font aucune différence, les pisciculteurs non plus.',
        },
        {
          by: 'solene-guillou', minutesAfterPrevious: 45, replyTo: 'lot',
          body: "Bien. Par contre la semaine prochaine je n'ai que du thon, l'arrivage de maquereau est annulé. On garde le créneau ?",
        },
        {
          by: 'rozenn-perennes', minutesAfterPrevious: 20,
          body: 'On garde, avec la seconde enzyme à 0,4 %. Ce sera le point qui nous manquait.',
        },
        {
          by: 'marie-tregouet', minutesAfterPrevious: 1400,
          body: 'Histamine du lot 29 : 64 mg/kg, à surveiller. Le camion a mis 5 h 10. Peut-on glacer au départ ?',
        },
        {
          by: 'solene-guillou', minutesAfterPrevious: 60,
          body: "Oui, deux bacs de glace au quai à partir de lundi, je préviens l'équipe du matin.",
        },
      ],
    },
  },
  {
    key: 'reseau-etiages',
    cluster: 'armeline',
    kind: 'OTHER',
    stage: 'COMPLETED',
    title: 'Réseau de mesure des étiages partagé avec les usines',
    summary:
      'Seize points de mesure, un bulletin commun et une règle de réduction volontaire décidée avant la crise. Projet achevé, dispositif en service.',
    description:
      "Seize sondes autonomes mesurent niveau, température et conductivité toutes les quinze minutes. Les usines volontaires reçoivent une prévision à cinq jours et s'engagent sur des paliers de réduction. Au dernier étiage, 11 % d'eau économisée avant tout arrêté. Trois personnes formées, données publiques.",
    audience: 'PUBLIC',
    strategicAxis: 'sobriete-eau',
    budget: 270_000,
    lead: 'syndicat-blavet',
    author: 'monique-le-sourd',
    seats: [
      {
        key: 'sondes', mandatory: true, places: 1, role: 'SUPPLIER',
        title: 'Sondes',
        description: 'Autonomie de deux ans.',
        competences: ['sensors', 'water-monitoring'],
      },
      {
        key: 'etudes', mandatory: true, places: 1, role: 'SERVICE_PROVIDER',
        title: 'Études',
        description: 'Choix des points et seuils.',
        competences: ['water-monitoring'],
      },
      {
        key: 'usines', mandatory: true, places: 2, nature: 'COMPANY',
        title: 'Usines',
        description: 'Paliers de réduction.',
        competences: ['dairy-processing', 'wastewater-treatment'],
      },
    ],
    partners: [
      { organisation: 'capteis', seat: 'sondes' },
      { organisation: 'estran-etudes', seat: 'etudes' },
      { organisation: 'laiterie-blavet', seat: 'usines' },
      { organisation: 'osmorys', seat: 'usines' },
    ],
    interests: [
      {
        organisation: 'estran-etudes', person: 'claudine-rault', seat: 'etudes', status: 'ACCEPTED',
        pitch: 'Vingt ans de relevés sur ce bassin.',
        expects: 'Publication des séries.',
      },
    ],
    invitations: [],
    supporters: ['union-agro-ouest', 'truites-argoat'],
    excluded: [],
    createdDaysAgo: 600,
  },
  {
    key: 'boues-microalgues',
    cluster: 'armeline',
    kind: 'RESEARCH_AND_DEVELOPMENT',
    stage: 'IDEA',
    title: "Nourrir des microalgues avec les rejets d'élevage",
    summary:
      "Les rejets d'un élevage en eau recirculée sont riches en azote et en phosphore, et chauds. Idée : y cultiver des microalgues pour l'alimentation larvaire ou les biostimulants, au lieu de payer leur traitement.",
    description:
      "Chaque boucle rejette 18 m³ par jour à 16 °C. Un essai de dix jours avec une souche locale a réduit l'azote de 60 %. Les questions ouvertes sont la lumière en hiver, les résidus de traitements et la récolte. Nous cherchons d'abord des avis.",
    audience: 'NETWORK',
    strategicAxis: 'ressources-marines',
    budget: 310_000,
    lead: 'truites-argoat',
    author: 'annaig-le-meur',
    seats: [
      {
        key: 'culture', mandatory: true, places: 1,
        title: 'Culture',
        description: 'Choix de souche et photobioréacteur.',
        competences: ['microalgae'],
      },
      {
        key: 'recolte', mandatory: false, places: 1,
        title: 'Récolte',
        description: 'Concentration à bas coût.',
        competences: ['membrane-filtration'],
      },
    ],
    partners: [],
    interests: [],
    invitations: [],
    supporters: ['ecloserie-rance', 'institut-ressources-marines', 'osmorys'],
    excluded: [],
    createdDaysAgo: 8,
  },
  {
    key: 'ancrage-lin',
    cluster: 'armeline',
    kind: 'RESEARCH_AND_DEVELOPMENT',
    stage: 'IDEA',
    title: "Lignes d'amarrage en lin pour fermes conchylicoles",
    summary:
      'Les cordages perdus des fermes marines finissent en microplastiques. Le lin tressé peut tenir une saison, puis disparaître sans dommage. À vérifier : la durée réelle, le prix et la manipulation.',
    description:
      "Une ligne de 24 mm a tenu sept mois dans l'arrière-port avec 55 % de résistance résiduelle. Le prix est trois fois celui du polypropylène, mais la gestion des déchets coûte de plus en plus cher. Il faut un fournisseur de mèche régulière et des producteurs volontaires.",
    audience: 'NETWORK',
    strategicAxis: 'navires-durables',
    budget: 280_000,
    lead: 'greements-cornouaille',
    author: 'patrick-bolzer',
    seats: [
      {
        key: 'meche', mandatory: true, places: 1, role: 'SUPPLIER',
        title: 'Mèche régulière',
        description: '12 tonnes par an à variation inférieure à 4 %.',
        competences: ['biosourced-fibres', 'technical-textiles'],
      },
      {
        key: 'fermes', mandatory: true, places: 2,
        title: 'Producteurs',
        description: "Cent mètres de filière d'essai.",
        competences: ['shellfish-hatchery', 'seaweed-processing'],
      },
    ],
    partners: [],
    interests: [],
    invitations: [],
    supporters: ['ecloserie-rance', 'algues-iroise', 'institut-paimpol', 'universite-cornouaille'],
    excluded: [],
    createdDaysAgo: 14,
  },
];
