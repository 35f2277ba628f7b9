import type { DemoProject } from './world.types';

export const armelineProjects2: readonly DemoProject[] = [
  {
    key: 'algues-emballage',
    cluster: 'armeline',
    kind: 'RESEARCH_AND_DEVELOPMENT',
    stage: 'CALL',
    title: "Barrières à base d'algues pour papiers alimentaires",
    summary:
      "Remplacer les films plastiques des papiers d'emballage gras par une enduction d'alginate et de coproduits d'algues, applicable sur machines existantes. Nous cherchons papetier, utilisateurs et laboratoire d'aptitude au contact.",
    description:
      "L'alginate fait une excellente barrière aux graisses, mais craint l'eau et ralentit l'enductrice (séchage). Un mélange avec une fraction de cellulose d'algue, aujourd'hui jetée, a donné un indice de résistance de 10 et une vitesse de 180 m/min en laboratoire. Il faut passer à 400 m/min en laize de 1,6 mètre, garantir un goût neutre et vérifier le recyclage du papier. Approvisionnement : 600 tonnes d'algues fraîches par an, issues de champs autorisés.",
    audience: 'NETWORK',
    strategicAxis: 'ressources-marines',
    budget: 890_000,
    deadlineDaysAhead: 170,
    call: {
      programme: 'Interreg Europe du Nord-Ouest',
      name: 'Bioéconomie bleue, deuxième étape',
      url: 'https://appels.demo.grappe.example/interreg-neo',
      deadlineDaysAhead: 170,
    },
    lead: 'algues-iroise',
    author: 'maelle-kerbrat',
    seats: [
      {
        key: 'papetier', mandatory: true, places: 1, role: 'SUPPLIER',
        title: 'Papetier enducteur',
        description: 'Essais sur machine, laize 1,6 mètre.',
        competences: ['food-packaging', 'eco-design'],
      },
      {
        key: 'utilisateurs', mandatory: true, places: 2, nature: 'COMPANY',
        title: 'Utilisateurs',
        description: 'Conditionner un produit réel pendant trois mois.',
        competences: ['food-packaging', 'dairy-processing', 'canning'],
      },
      {
        key: 'contact', mandatory: true, places: 1,
        title: 'Aptitude au contact',
        description: 'Migration et analyses sensorielles.',
        competences: ['chemical-analysis', 'food-safety'],
      },
      {
        key: 'brevet', mandatory: false, places: 1, role: 'SERVICE_PROVIDER',
        title: 'Propriété intellectuelle',
        description: "Étude de liberté d'exploitation.",
        competences: ['intellectual-property'],
      },
    ],
    partners: [
      { organisation: 'papiers-fougeres', seat: 'papetier' },
      { organisation: 'cabinet-marquenoire', seat: 'brevet' },
    ],
    interests: [
      {
        organisation: 'papiers-fougeres', person: 'bruno-lemonnier', seat: 'papetier', status: 'ACCEPTED',
        pitch: "Enductrice libre deux jours par mois, séchoir infrarouge ajouté l'an dernier.",
        expects: 'Exclusivité en papier pendant trois ans.',
      },
      {
        organisation: 'cabinet-marquenoire', person: 'helene-marquenoire', seat: 'brevet', status: 'ACCEPTED',
        pitch: "Une première recherche montre deux familles gênantes, dont une s'éteint bientôt.",
        expects: 'Forfait de 9 jours.',
      },
      {
        organisation: 'bugeplast', person: 'isabelle-convert', seat: 'utilisateurs', status: 'SENT',
        pitch: 'Nous injectons des barquettes et cherchons un opercule papier compatible. Nos clients crémiers sont demandeurs.',
        expects: 'Essais de scellage à 140 °C.',
      },
      {
        organisation: 'laiterie-blavet', person: 'herve-le-roux', seat: 'utilisateurs', status: 'SHORTLISTED',
        pitch: "Plaquettes de beurre de 250 g : un papier gras, du froid, de l'humidité. Ligne à 120 plaquettes par minute.",
        expects: "Bobines d'essai de 40 kg.",
      },
    ],
    invitations: [
      {
        organisation: 'centre-odet', seat: 'contact', by: 'tanguy-le-goff', status: 'SENT',
        message: 'Pourriez-vous mener les analyses sensorielles, sur beurre et sur sardine ?',
      },
    ],
    supporters: ['institut-ressources-marines', 'qualimer', 'greements-cornouaille'],
    excluded: ['lann-vraz'],
    createdDaysAgo: 36,
  },
  {
    key: 'inspection-flotteurs',
    cluster: 'armeline',
    kind: 'RESEARCH_AND_DEVELOPMENT',
    stage: 'CALL',
    title: 'Autonomous inspection of floats and mooring lines',
    summary:
      'Diver inspection of floating structures is slow, costly and risky. We want a light underwater robot that stays on site, inspects anchors and welds weekly, and reports only what has changed. Projet en anglais et en français, ouvert au réseau.',
    description:
      'The vehicle (42 kg, TRL 6) already holds position within 15 cm in 1.2 m/s current. Missing pieces are a docking station that survives fouling, a sensor for chain wear, and change detection that a certification body can trust. Trials are planned on a 1/4 scale float and on two mussel lines. The business case is a yearly contract below the price of two diver campaigns.',
    audience: 'PUBLIC',
    strategicAxis: 'navires-durables',
    budget: 1_700_000,
    deadlineDaysAhead: 190,
    call: {
      programme: 'Commission européenne, Horizon Europe',
      name: 'Mission Océan, infrastructures légères',
      url: 'https://appels.demo.grappe.example/mission-ocean',
      deadlineDaysAhead: 190,
    },
    lead: 'abyssea',
    author: 'fiona-walsh',
    seats: [
      {
        key: 'flotteur', mandatory: true, places: 1,
        title: 'Float and mooring owner',
        description: 'Access to a float for two seasons.',
        competences: ['marine-renewables', 'mooring-anchoring'],
      },
      {
        key: 'structure', mandatory: true, places: 1,
        title: 'Structural twin',
        description: 'Link observed wear to remaining life.',
        competences: ['finite-elements', 'digital-twin'],
      },
      {
        key: 'actionneur', mandatory: true, places: 1, role: 'SUPPLIER',
        title: 'Docking mechanism',
        description: 'Sealed actuators, 10,000 dockings.',
        competences: ['actuators', 'embedded-electronics'],
      },
      {
        key: 'certif', mandatory: false, places: 1, nature: 'STANDARDS_AGENCY',
        title: 'Certification path',
        description: 'What an inspection by robot must prove.',
        competences: ['certification', 'standardisation'],
      },
    ],
    partners: [
      { organisation: 'flotteurs-ponant', seat: 'flotteur' },
    ],
    interests: [
      {
        organisation: 'flotteurs-ponant', person: 'arnaud-gestin', seat: 'flotteur', status: 'ACCEPTED',
        pitch: "Notre démonstrateur est en rade jusqu'en octobre ; lignes d'ancrage instrumentées.",
        expects: "Rapports d'inspection mensuels.",
      },
      {
        organisation: 'actionneurs-savoie', person: 'benoit-carlier', seat: 'actionneur', status: 'SENT',
        pitch: "Nos vérins IP69K ont passé 400 heures en brouillard salin, jamais l'immersion. Nous voulons apprendre, et avons un banc d'endurance.",
        expects: 'Essais communs en bassin à Plouzané.',
      },
      {
        organisation: 'belledonne-calcul', person: 'olivier-blanc', seat: 'structure', status: 'SENT',
        pitch: "Modèle réduit d'ancrage en temps réel, calé sur vos mesures.",
        expects: 'Jeux de données ouverts entre partenaires.',
      },
    ],
    invitations: [
      {
        organisation: 'qualimer', seat: 'certif', by: 'matthieu-corre', status: 'SENT',
        message: "Quelles preuves faudrait-il pour qu'une inspection robotisée remplace une campagne de plongée ?",
      },
    ],
    supporters: ['hydro-romanche', 'greements-cornouaille', 'universite-cornouaille'],
    excluded: [],
    createdDaysAgo: 29,
  },
  {
    key: 'alerte-ecloserie',
    cluster: 'armeline',
    kind: 'RESEARCH_AND_DEVELOPMENT',
    stage: 'CONSORTIUM',
    title: "Alerte précoce sur la qualité de l'eau des écloseries",
    summary:
      "Une heure de mauvaise eau peut tuer une ponte. Nous voulons détecter en dix minutes ce que les analyses disent en deux jours, et fermer la prise d'eau à temps.",
    description:
      "Le principe : croiser conductivité, fluorescence, oxygène et le comportement valvaire d'huîtres sentinelles. Deux saisons de données existent déjà, avec quatre épisodes réels. Le modèle doit donner moins d'une fausse alerte par semaine. Le consortium est formé, les engagements de confidentialité sont en signature.",
    audience: 'NETWORK',
    strategicAxis: 'sobriete-eau',
    budget: 460_000,
    deadlineDaysAhead: 65,
    lead: 'ecloserie-rance',
    author: 'ronan-hamon',
    seats: [
      {
        key: 'capteurs', mandatory: true, places: 1, role: 'SUPPLIER',
        title: 'Capteurs',
        description: 'Canne multi-paramètres à nettoyage automatique.',
        competences: ['sensors', 'water-monitoring'],
      },
      {
        key: 'modele', mandatory: true, places: 1, role: 'SERVICE_PROVIDER',
        title: "Modèle d'alerte",
        description: 'Alerte embarquée, sans réseau.',
        competences: ['machine-learning', 'data-platforms'],
      },
      {
        key: 'biologie', mandatory: true, places: 1, nature: 'RESEARCH_ORGANISATION',
        title: 'Biologie',
        description: 'Interprétation du comportement.',
        competences: ['shellfish-hatchery', 'water-monitoring', 'aquaculture'],
      },
      {
        key: 'sites', mandatory: false, places: 2,
        title: 'Autres sites',
        description: 'Recevoir un équipement un an.',
        competences: ['aquaculture'],
      },
    ],
    partners: [
      { organisation: 'capteis', seat: 'capteurs' },
      { organisation: 'semaphore-donnees', seat: 'modele' },
      { organisation: 'institut-ressources-marines', seat: 'biologie' },
    ],
    interests: [
      {
        organisation: 'semaphore-donnees', person: 'youenn-bihan', seat: 'modele', status: 'ACCEPTED',
        pitch: 'Détection de changement sur séries courtes, exécutée sur un calculateur à 3 W.',
        expects: 'Pouvoir réutiliser le moteur, pas les données.',
      },
      {
        organisation: 'truites-argoat', person: 'annaig-le-meur', seat: 'sites', status: 'SENT',
        pitch: "En eau douce et recirculée, le problème est le même : l'ammoniac monte la nuit.",
        expects: 'Un prêt de matériel.',
      },
    ],
    invitations: [
      {
        organisation: 'capteis', seat: 'capteurs', by: 'ronan-hamon', status: 'ACCEPTED',
        message: 'Votre canne de mesure a tenu quatre mois chez nous, poursuivons.',
      },
    ],
    supporters: ['analyses-armor', 'syndicat-blavet', 'estran-etudes'],
    excluded: [],
    createdDaysAgo: 150,
  },
];
