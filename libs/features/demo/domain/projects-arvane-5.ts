import type { DemoProject } from './world.types';

export const arvaneProjects5: readonly DemoProject[] = [
  {
    key: 'gestes-ouverts',
    cluster: 'arvane',
    kind: 'OTHER',
    stage: 'IDEA',
    title: 'Une base commune de gestes professionnels',
    summary:
      "Chaque projet robotique refait les mêmes mesures de postures et d'efforts. Nous proposons d'en tenir une base commune, anonyme, avec un protocole unique, pour choisir les postes à aider et mesurer le gain.",
    description:
      "Le protocole tient en une journée par poste : centrales inertielles, gant d'effort, entretien. Les données sont rattachées au geste, jamais à la personne ni à l'entreprise. Nous apportons 62 postes déjà mesurés. Il reste à écrire les règles d'accès avec les partenaires sociaux et un juriste.",
    audience: 'NETWORK',
    strategicAxis: 'competences-metiers',
    budget: 150_000,
    lead: 'gestes-postes',
    author: 'veronique-lambert',
    seats: [
      {
        key: 'ateliers', mandatory: true, places: 5, nature: 'COMPANY',
        title: 'Ateliers volontaires',
        description: 'Ouvrir trois postes chacun.',
        competences: ['ergonomics'],
      },
      {
        key: 'donnees', mandatory: true, places: 1,
        title: "Hébergement et droits d'accès",
        description: "Plateforme sobre, règles d'anonymat.",
        competences: ['data-platforms'],
      },
    ],
    partners: [],
    interests: [],
    invitations: [],
    supporters: ['dauphine-cobotique', 'campus-thyez', 'atelier-robotique', 'syndicat-mecaniciens'],
    excluded: [],
    createdDaysAgo: 15,
  },
  {
    key: 'saisie-souple',
    cluster: 'arvane',
    kind: 'RESEARCH_AND_DEVELOPMENT',
    stage: 'IDEA',
    title: 'Learning to grasp soft and wet objects from few examples',
    summary:
      "Fish fillets, seaweed, textile preforms: soft, wet or porous things defeat today's grasp planners. We propose a common set of objects and trials, and a learning method that needs tens of examples rather than thousands. Projet ouvert aux industriels de l'alimentaire et du textile.",
    description:
      'Our first results on cloth and silicone (TRL 3) transfer poorly to wet objects, because friction is not observable by camera. We want to add touch and acoustic sensing at the fingertip. Industrial partners would bring objects and constraints (washdown, pace), the laboratory the method and an open benchmark. A CIFRE thesis is possible from next autumn.',
    audience: 'NETWORK',
    strategicAxis: 'robotique-flexible',
    budget: 480_000,
    lead: 'universite-belledonne',
    author: 'anna-kowalska',
    seats: [
      {
        key: 'objets', mandatory: true, places: 3, nature: 'COMPANY',
        title: 'Objets et contraintes réelles',
        description: "Fournir des objets et un poste d'essai deux fois par an.",
        competences: ['food-automation', 'technical-textiles', 'seaweed-processing'],
      },
      {
        key: 'toucher', mandatory: false, places: 1, role: 'SUPPLIER',
        title: 'Capteur de toucher',
        description: 'Bout de doigt instrumenté et lavable.',
        competences: ['sensors', 'acoustic-sensing'],
      },
    ],
    partners: [],
    interests: [],
    invitations: [],
    supporters: ['atelier-robotique', 'regardal-vision', 'tissages-turdine'],
    excluded: [],
    createdDaysAgo: 12,
  },
  {
    key: 'capteur-propre',
    cluster: 'arvane',
    kind: 'RESEARCH_AND_DEVELOPMENT',
    stage: 'CONSORTIUM',
    title: 'Capteurs marins sans biosalissures pendant douze mois',
    summary:
      'Un capteur immergé se couvre de biofilm en trois semaines et ment ensuite. Nous associons surface texturée, impulsion ultrasonore et auto-diagnostic pour tenir douze mois sans plongeur, en mer comme en bassin.',
    description:
      "La fenêtre optique et la cellule de conductivité sont les deux points faibles. La texture laser réduit l'adhésion initiale de 70 % en laboratoire ; les impulsions décrochent le reste si elles arrivent avant 48 heures. L'auto-diagnostic compare deux voies et signale la dérive. Essais prévus en rade, en écloserie et en rivière. Toutes les places obligatoires sont tenues ; il reste à signer l'accord de consortium et à déposer.",
    audience: 'PUBLIC',
    strategicAxis: 'usine-numerique',
    budget: 1_240_000,
    deadlineDaysAhead: 85,
    call: {
      programme: 'Union européenne',
      name: "Fonds européen pour les affaires maritimes, la pêche et l'aquaculture, volet innovation",
      url: 'https://appels.demo.grappe.example/feampa',
      deadlineDaysAhead: 85,
    },
    lead: 'capteis',
    author: 'david-moreau',
    seats: [
      {
        key: 'chimie', mandatory: true, places: 1, nature: 'UNIVERSITY',
        title: 'Adhésion et biofilm',
        description: "Essais d'adhésion et suivi des espèces pionnières.",
        competences: ['corrosion-biofouling'],
      },
      {
        key: 'porteur', mandatory: true, places: 1, role: 'CORE_COMPANY',
        title: 'Essais en mer',
        description: 'Poser, relever et comparer trente capteurs.',
        competences: ['underwater-robotics', 'acoustic-sensing'],
      },
      {
        key: 'texture', mandatory: true, places: 1,
        title: 'Texturation laser',
        description: 'Texturer titane et saphir, répétabilité.',
        competences: ['surface-coating', 'metal-laser-fusion'],
      },
      {
        key: 'usagers', mandatory: false, places: 3,
        title: 'Usagers',
        description: 'Recevoir trois capteurs pendant un an.',
        competences: ['water-monitoring', 'shellfish-hatchery'],
      },
    ],
    partners: [
      { organisation: 'universite-cornouaille', seat: 'chimie' },
      { organisation: 'abyssea', seat: 'porteur' },
      { organisation: 'orthalpe', seat: 'texture' },
      { organisation: 'ecloserie-rance', seat: 'usagers' },
    ],
    interests: [
      {
        organisation: 'abyssea', person: 'matthieu-corre', seat: 'porteur', status: 'ACCEPTED',
        pitch: "Trois sites instrumentés en rade, un bateau de 8 mètres et l'habitude des campagnes longues.",
        expects: 'Prix préférentiel sur les capteurs.',
      },
      {
        organisation: 'orthalpe', person: 'fabienne-guillot', seat: 'texture', status: 'ACCEPTED',
        pitch: "Nos textures d'ancrage osseux sont faites à la même échelle (5 à 40 µm) ; nous savons les répéter et les mesurer.",
        expects: "Droit d'usage dans le médical.",
      },
      {
        organisation: 'ecloserie-rance', person: 'ronan-hamon', seat: 'usagers', status: 'ACCEPTED',
        pitch: "Une salle d'algues et deux bassins : le biofilm y est notre quotidien.",
        expects: 'Alertes lisibles par un non-spécialiste.',
      },
      {
        organisation: 'estran-etudes', person: 'claudine-rault', seat: 'usagers', status: 'SENT',
        pitch: 'Nous suivons huit estuaires avec des sondes nettoyées tous les quinze jours. Comparer serait très parlant.',
        expects: 'Trois capteurs et les données brutes.',
      },
    ],
    invitations: [],
    supporters: ['hydro-romanche', 'sillon-capital'],
    excluded: [],
    createdDaysAgo: 205,
  },
  {
    key: 'hydrolienne-recyclable',
    cluster: 'arvane',
    kind: 'RESEARCH_AND_DEVELOPMENT',
    stage: 'CALL',
    title: 'Hydrolienne fluviale et marine à pales recyclables',
    summary:
      'Concevoir une machine de 80 kW dont les pales composites se démontent et se recyclent, pour sites isolés, ports et estuaires. Nous cherchons un fabricant composite, un chantier pour le flotteur et la pose, et une surveillance acoustique de la structure.',
    description:
      "La machine actuelle (40 kW, TRL 7 en rivière) utilise des pales verre-polyester non recyclables et un entretien tous les huit mois. La nouvelle pale sera en composite thermoplastique ou vitrimère, avec une racine boulonnée démontable. Le flotteur doit tenir 3,5 m/s et être posé sans navire spécialisé. Deux sites d'essai sont identifiés, l'un sur le Rhône, l'autre dans une ria bretonne.",
    audience: 'NETWORK',
    strategicAxis: 'materiaux-legers',
    budget: 2_300_000,
    deadlineDaysAhead: 200,
    call: {
      programme: 'Commission européenne, Horizon Europe',
      name: 'Cluster 5, énergies renouvelables durables',
      url: 'https://appels.demo.grappe.example/horizon-cl5',
      deadlineDaysAhead: 200,
    },
    lead: 'hydro-romanche',
    author: 'lucie-fontaine',
    seats: [
      {
        key: 'pales', mandatory: true, places: 1, role: 'CORE_COMPANY',
        title: 'Fabricant de pales',
        description: 'Trois pales de 2,4 m, essais à rupture.',
        competences: ['thermoplastic-composites', 'resin-transfer-moulding'],
      },
      {
        key: 'flotteur', mandatory: true, places: 1,
        title: 'Flotteur et ancrage',
        description: "Flotteur démontable, ligne d'ancrage, pose.",
        competences: ['marine-renewables', 'mooring-anchoring'],
      },
      {
        key: 'acoustique', mandatory: false, places: 1,
        title: 'Surveillance de structure',
        description: 'Détection précoce de fissure en racine de pale.',
        competences: ['acoustic-sensing', 'ndt-ultrasound'],
      },
      {
        key: 'resine', mandatory: false, places: 1, role: 'SUPPLIER',
        title: 'Résine recyclable',
        description: 'Formulation vitrimère qualifiée en eau.',
        competences: ['thermoset-resins'],
      },
    ],
    partners: [
      { organisation: 'flotteurs-ponant', seat: 'flotteur' },
    ],
    interests: [
      {
        organisation: 'flotteurs-ponant', person: 'arnaud-gestin', seat: 'flotteur', status: 'ACCEPTED',
        pitch: "Notre barge au 1/4 accepte une machine de cette taille sans modification du pont. Calculs d'ancrage disponibles pour 3,2 m/s.",
        expects: 'Un retour de mesures complet.',
      },
      {
        organisation: 'composites-forez', person: 'philippe-chazal', seat: 'pales', status: 'SHORTLISTED',
        pitch: "Pales jusqu'à 4 m en RTM, et une voie thermoplastique en développement. Essais statiques chez nous, fatigue à sous-traiter.",
        expects: 'Série préférentielle en cas de commande.',
      },
      {
        organisation: 'sonalys', person: 'christelle-poncet', seat: 'acoustique', status: 'SENT',
        pitch: "L'émission acoustique entend une fissure avant qu'elle se voie ; l'enjeu est de la distinguer du bruit d'eau.",
        expects: "Accès au canal d'essai dix jours.",
      },
    ],
    invitations: [
      {
        organisation: 'rhodanie-resines', seat: 'resine', by: 'lucie-fontaine', status: 'SENT',
        message: 'Votre base vitrimère tiendrait-elle 1 000 heures à 40 °C sous charge ?',
      },
    ],
    supporters: ['aciers-arly', 'belledonne-calcul', 'agglo-chartreuse', 'sillon-capital'],
    excluded: [],
    createdDaysAgo: 71,
  },
];
