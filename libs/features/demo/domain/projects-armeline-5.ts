import type { DemoProject } from './world.types';

export const armelineProjects5: readonly DemoProject[] = [
  {
    key: 'barge-aquacole',
    cluster: 'armeline',
    kind: 'JOINT_TENDER',
    stage: 'CONSORTIUM',
    title: 'Réponse commune pour une barge aquacole autonome',
    summary:
      "Un port met en concurrence la fourniture d'une barge de service pour fermes marines : énergie à bord, levage, traitement d'eau. Aucun de nous ne peut répondre seul ; ensemble nous couvrons tout le cahier des charges.",
    description:
      "Barge de 22 mètres, 40 tonnes de charge, 60 kW d'énergie renouvelable à bord, eau de lavage recyclée. Le groupement serait conjoint, avec mandataire solidaire. Les lots sont répartis, les prix unitaires déposés séparément chez le mandataire. La remise des offres est dans sept semaines.",
    audience: 'NETWORK',
    strategicAxis: 'navires-durables',
    budget: 4_200_000,
    deadlineDaysAhead: 50,
    lead: 'flotteurs-ponant',
    author: 'arnaud-gestin',
    seats: [
      {
        key: 'construction', mandatory: true, places: 1, role: 'CORE_COMPANY',
        title: 'Construction',
        description: 'Coque et pont.',
        competences: ['shipbuilding'],
      },
      {
        key: 'energie', mandatory: true, places: 1, role: 'RELATED_INDUSTRY',
        title: 'Énergie à bord',
        description: 'Hydrolienne et stockage.',
        competences: ['hydraulic-turbines', 'marine-renewables'],
      },
      {
        key: 'eau', mandatory: true, places: 1,
        title: "Traitement d'eau",
        description: "Recyclage de l'eau de lavage.",
        competences: ['water-reuse', 'wastewater-treatment'],
      },
      {
        key: 'ancrage', mandatory: false, places: 1, role: 'SUPPLIER',
        title: 'Ancrage',
        description: 'Lignes et apparaux.',
        competences: ['mooring-anchoring'],
      },
    ],
    partners: [
      { organisation: 'chantier-kerguelven', seat: 'construction' },
      { organisation: 'hydro-romanche', seat: 'energie' },
      { organisation: 'osmorys', seat: 'eau' },
      { organisation: 'greements-cornouaille', seat: 'ancrage' },
    ],
    interests: [
      {
        organisation: 'hydro-romanche', person: 'alain-perrier', seat: 'energie', status: 'ACCEPTED',
        pitch: 'Machine de 40 kW disponible sous dix mois, plus solaire et batteries.',
        expects: 'Maintenance dix ans.',
      },
      {
        organisation: 'osmorys', person: 'pierre-jezequel', seat: 'eau', status: 'ACCEPTED',
        pitch: 'Skid de 2 m³/h dérivé de nos pilotes mobiles.',
        expects: "Accès au retour d'exploitation.",
      },
    ],
    invitations: [],
    supporters: ['institut-ressources-marines', 'association-armeline'],
    excluded: [],
    createdDaysAgo: 120,
  },
  {
    key: 'espace-donnees-peche',
    cluster: 'armeline',
    kind: 'OTHER',
    stage: 'CALL',
    title: 'Un espace de données partagé pour les produits de la mer',
    summary:
      "Captures, températures, tailles, rebuts : chacun détient un morceau. Nous proposons un espace où chaque entreprise garde ses données et n'autorise que des questions, avec réponse agrégée et trace de chaque accès.",
    description:
      "L'espace repose sur des connecteurs installés chez chacun ; rien n'est copié au centre. Trois usages pour commencer : prévision de taille à l'arrivage, chaîne du froid, indicateurs de rebut. Une réponse n'est donnée qu'à partir de trois contributeurs. La gouvernance associe à parts égales producteurs, transformateurs et recherche.",
    audience: 'NETWORK',
    strategicAxis: 'ressources-marines',
    budget: 620_000,
    deadlineDaysAhead: 145,
    call: {
      programme: 'Union européenne, programme pour une Europe numérique',
      name: 'Espaces de données sectoriels',
      url: 'https://appels.demo.grappe.example/espaces-donnees',
      deadlineDaysAhead: 145,
    },
    lead: 'semaphore-donnees',
    author: 'youenn-bihan',
    seats: [
      {
        key: 'fournisseurs', mandatory: true, places: 4, nature: 'COMPANY',
        title: 'Entreprises contributrices',
        description: 'Un connecteur et un référent.',
        competences: ['canning', 'aquaculture', 'cold-chain'],
      },
      {
        key: 'recherche', mandatory: true, places: 1,
        title: 'Recherche',
        description: 'Modèles de croissance et de taille.',
        competences: ['aquaculture', 'water-monitoring'],
      },
      {
        key: 'securite', mandatory: true, places: 1, role: 'SERVICE_PROVIDER',
        title: 'Sécurité',
        description: "Audit et tests d'intrusion.",
        competences: ['industrial-cybersecurity'],
      },
      {
        key: 'droit', mandatory: false, places: 1, role: 'SERVICE_PROVIDER',
        title: 'Contrats de données',
        description: "Modèles d'autorisation.",
        competences: ['intellectual-property'],
      },
    ],
    partners: [
      { organisation: 'institut-ressources-marines', seat: 'recherche' },
    ],
    interests: [
      {
        organisation: 'institut-ressources-marines', person: 'denis-cloarec', seat: 'recherche', status: 'ACCEPTED',
        pitch: 'Séries de croissance sur quinze ans, modèles publiés.',
        expects: 'Accès aux agrégats.',
      },
      {
        organisation: 'remparts-cyber', person: 'stephane-colin', seat: 'securite', status: 'SENT',
        pitch: "Audit de connecteurs et exercice d'attaque, déjà fait sur une plateforme du même type.",
        expects: 'Un environnement de test isolé.',
      },
      {
        organisation: 'cabinet-marquenoire', person: 'helene-marquenoire', seat: 'droit', status: 'SHORTLISTED',
        pitch: 'Trois contrats types : usage, agrégat, retrait.',
        expects: 'Relecture par les entreprises.',
      },
    ],
    invitations: [
      {
        organisation: 'conserverie-penn-mor', seat: 'fournisseurs', by: 'youenn-bihan', status: 'SENT',
        message: "Vos données de calibrage à l'arrivage seraient la première brique utile à tous.",
      },
      {
        organisation: 'froid-armor', seat: 'fournisseurs', by: 'youenn-bihan', status: 'EXPIRED',
        message: "Les températures de vos installations, avec l'accord de vos clients, seraient précieuses.",
      },
    ],
    supporters: ['analyses-armor', 'qualimer', 'estran-etudes'],
    excluded: [],
    createdDaysAgo: 26,
  },
  {
    key: 'plateforme-glace',
    cluster: 'armeline',
    kind: 'SHARED_EQUIPMENT',
    stage: 'ABANDONED',
    abandonedFrom: 'IDEA',
    title: 'Plateforme commune de glace liquide',
    summary:
      'Produire à plusieurs de la glace liquide pour les ateliers du port. Abandonné : les besoins se concentrent sur dix semaines et le site prévu a été attribué à un autre usage.',
    description:
      "La glace liquide refroidit trois fois plus vite que l'écaille et abîme moins le poisson. L'étude donnait 11 tonnes par jour pour quatre ateliers. La pointe de saison imposait toutefois un équipement double, inutilisé dix mois sur douze. L'étude reste à disposition.",
    audience: 'CLUSTER',
    strategicAxis: 'usine-alimentaire',
    budget: 380_000,
    lead: 'froid-armor',
    author: 'alan-prigent',
    seats: [
      {
        key: 'ateliers', mandatory: true, places: 3, nature: 'COMPANY',
        title: 'Ateliers usagers',
        description: 'Contrat de trois ans.',
        competences: ['cold-chain', 'canning'],
      },
    ],
    partners: [],
    interests: [],
    invitations: [],
    supporters: ['conserverie-penn-mor'],
    excluded: [],
    createdDaysAgo: 270,
  },
];
