import type { DemoProject } from './world.types';

export const arvaneProjects6: readonly DemoProject[] = [
  {
    key: 'diagnostic-cyber',
    cluster: 'arvane',
    kind: 'OTHER',
    stage: 'CALL',
    title: 'Diagnostic cyber partagé des ateliers',
    summary:
      "La directive NIS 2 touche des PME qui n'ont ni responsable sécurité ni plan de réseau d'atelier. Nous proposons un diagnostic commun en trois jours, un outillage partagé et une astreinte mutualisée, automates compris.",
    description:
      "Le diagnostic cartographie le réseau d'atelier sans interrompre la production, classe les écarts et propose dix mesures par ordre de coût. À douze entreprises, l'astreinte revient à 290 € par mois. Un exercice de crise annuel est compris. Les constats restent propriété de l'entreprise et ne sont comparés qu'en agrégat, à partir de cinq.",
    audience: 'NETWORK',
    strategicAxis: 'usine-numerique',
    budget: 190_000,
    deadlineDaysAhead: 75,
    lead: 'remparts-cyber',
    author: 'stephane-colin',
    seats: [
      {
        key: 'entreprises', mandatory: true, places: 8, nature: 'COMPANY',
        title: 'Entreprises volontaires',
        description: "Trois jours d'accueil et un référent.",
        competences: ['mes', 'food-automation'],
      },
      {
        key: 'supervision', mandatory: true, places: 1,
        title: 'Supervision',
        description: 'Sondes passives et collecte des journaux.',
        competences: ['industrial-cybersecurity', 'data-platforms'],
      },
      {
        key: 'norme', mandatory: false, places: 1, nature: 'STANDARDS_AGENCY',
        title: 'Référentiel',
        description: "Traduire l'IEC 62443 en grille courte.",
        competences: ['standardisation'],
      },
    ],
    partners: [
      { organisation: 'bugeplast', seat: 'entreprises' },
      { organisation: 'ban-robotique', seat: 'norme' },
    ],
    interests: [
      {
        organisation: 'bugeplast', person: 'romain-goyet', seat: 'entreprises', status: 'ACCEPTED',
        pitch: "44 presses dont 17 sous un système qui n'est plus maintenu. Nous préférons le savoir.",
        expects: 'Diagnostic hors période de septembre.',
      },
      {
        organisation: 'semaphore-donnees', person: 'youenn-bihan', seat: 'supervision', status: 'SHORTLISTED',
        pitch: "Sondes passives déjà posées dans six usines alimentaires, détection apprise sur le trafic d'automates.",
        expects: 'Astreinte partagée à parts égales.',
      },
      {
        organisation: 'jumelia', person: 'maxime-duval', seat: 'supervision', status: 'SENT',
        pitch: 'Nos passerelles voient déjà passer le trafic ; ajouter un miroir est simple.',
        expects: "Rester sur la collecte, pas l'analyse.",
      },
    ],
    invitations: [
      {
        organisation: 'conserverie-penn-mor', seat: 'entreprises', by: 'stephane-colin', status: 'SENT',
        message: "Votre troisième ligne se prépare à l'automatisation : c'est le bon moment pour cloisonner.",
      },
      {
        organisation: 'ban-robotique', seat: 'norme', by: 'stephane-colin', status: 'ACCEPTED',
        message: 'Pourriez-vous relire la grille et la présenter en commission ?',
      },
    ],
    supporters: ['forges-pilat', 'limagne-aero', 'decolletage-vallorcy'],
    excluded: [],
    createdDaysAgo: 25,
  },
  {
    key: 'titane-recycle',
    cluster: 'arvane',
    kind: 'RESEARCH_AND_DEVELOPMENT',
    stage: 'ABANDONED',
    abandonedFrom: 'CALL',
    title: 'Poudre de titane recyclée pour implants',
    summary:
      'Atomiser des copeaux et rebuts de titane de grade médical pour refaire de la poudre. Abandonné : la voie réglementaire aurait pris plus de temps que la vie du marché visé.',
    description:
      "L'atomisation était possible et la teneur en oxygène tenable (0,14 %), mais la traçabilité exigée pour un implant de classe IIb impose une requalification par lot de rebuts. Le coût a été estimé à 38 000 € par lot. Les partenaires pressentis ont préféré arrêter ; les résultats d'analyse restent accessibles sur demande.",
    audience: 'CLUSTER',
    strategicAxis: 'materiaux-legers',
    budget: 720_000,
    lead: 'orthalpe',
    author: 'fabienne-guillot',
    seats: [
      {
        key: 'poudre', mandatory: true, places: 1,
        title: 'Caractérisation',
        description: "Suivi de l'oxygène et de la coulabilité.",
        competences: ['powder-characterisation'],
      },
      {
        key: 'four', mandatory: true, places: 1,
        title: 'Atomisation',
        description: 'Creuset froid, lots de 20 kg.',
        competences: ['heat-treatment'],
      },
    ],
    partners: [],
    interests: [
      {
        organisation: 'strate-metal', person: 'marion-besson', seat: 'poudre', status: 'WITHDRAWN',
        pitch: "Banc de coulabilité et analyse d'oxygène sur place.",
        expects: 'Reprise de la poudre déclassée.',
      },
    ],
    invitations: [],
    supporters: ['ipar'],
    excluded: [],
    createdDaysAgo: 390,
  },
  {
    key: 'demontage-skis',
    cluster: 'arvane',
    kind: 'RESEARCH_AND_DEVELOPMENT',
    stage: 'RUNNING',
    title: 'Démonter et recycler les skis en fin de vie',
    summary:
      "Séparer carres, semelle, noyau et peaux composites d'un ski usagé en moins de six minutes, et trouver un usage à chaque matière. Le procédé servira aussi à d'autres sandwichs collés.",
    description:
      "Une colle à charge thermo-expansible permet l'ouverture à 130 °C ; pour les skis anciens, un trempage et un délaminage mécanique sont à l'essai. 1 800 paires ont été démontées, 82 % de la masse trouve un usage. Le noyau bois part en panneaux, l'acier en aciérie, la peau verre-époxy reste à résoudre par solvolyse. Fin du projet dans huit mois.",
    audience: 'PUBLIC',
    strategicAxis: 'materiaux-legers',
    budget: 560_000,
    lead: 'skis-aravis',
    author: 'damien-tissot',
    seats: [
      {
        key: 'recyclage', mandatory: true, places: 1, nature: 'RESEARCH_ORGANISATION',
        title: 'Solvolyse des peaux',
        description: 'Essais sur pilote de 50 litres.',
        competences: ['composite-recycling'],
      },
      {
        key: 'colle', mandatory: true, places: 1, role: 'SUPPLIER',
        title: 'Colle réversible',
        description: 'Colle à ouverture commandée.',
        competences: ['thermoset-resins', 'surface-coating'],
      },
      {
        key: 'acier', mandatory: false, places: 1, role: 'SUPPLIER',
        title: 'Reprise des carres',
        description: 'Tri et refusion.',
        competences: ['stainless-steels', 'chemical-analysis'],
      },
    ],
    partners: [
      { organisation: 'centre-composites', seat: 'recyclage' },
      { organisation: 'rhodanie-resines', seat: 'colle' },
      { organisation: 'aciers-arly', seat: 'acier' },
    ],
    interests: [
      {
        organisation: 'rhodanie-resines', person: 'leila-haddad', seat: 'colle', status: 'ACCEPTED',
        pitch: 'Colle à charge expansible essayée sur panneaux frigorifiques ; ouverture nette à 128 °C.',
        expects: 'Brevet commun.',
      },
    ],
    invitations: [
      {
        organisation: 'centre-composites', seat: 'recyclage', by: 'damien-tissot', status: 'ACCEPTED',
        message: 'Votre pilote est le seul à portée de camion ; 30 kg de peaux par semaine vous iraient ?',
      },
    ],
    supporters: ['composites-forez', 'agglo-chartreuse'],
    excluded: [],
    createdDaysAgo: 355,
    conversation: {
      startedDaysAgo: 16,
      messages: [
        {
          by: 'damien-tissot', minutesAfterPrevious: 15,
          body: "Point d'avancement : 210 paires de plus cette semaine, 5 min 40 par paire en moyenne. Les modèles d'avant 2008 restent à 9 minutes, la semelle se déchire.",
        },
        {
          key: 'solvo', by: 'clara-monteil', minutesAfterPrevious: 130,
          body: 'Solvolyse : le lot 7 donne des fibres propres (résidu 1,8 %) mais la température monte trop vite dans le coin nord du pilote. On réduit la charge à 6 kg le temps de comprendre.',
        },
        {
          by: 'leila-haddad', minutesAfterPrevious: 55, replyTo: 'solvo',
          body: 'Les peaux du lot 7 contiennent peut-être notre ancienne colle bromée (avant 2012). Elle se décompose vers 190 °C et libère de la chaleur. Pouvez-vous vérifier au fluoromètre X avant de charger ?',
        },
        {
          by: 'clara-monteil', minutesAfterPrevious: 1380,
          body: 'Bingo, 0,9 % de brome sur trois peaux sur dix. Nous trions désormais avant chargement.',
        },
        {
          by: 'damien-tissot', minutesAfterPrevious: 40,
          body: 'Merci à toutes les deux. Je fais ajouter le tri au poste 2, avec un pistolet XRF. Céline, pouvez-vous nous en prêter un quelque temps ?',
        },
        {
          by: 'celine-favre', minutesAfterPrevious: 600,
          body: "Oui, un ancien modèle, étalonné en mars. Passez le prendre à Ugine, il faut juste que votre opérateur ait l'habilitation.",
        },
        {
          by: 'damien-tissot', minutesAfterPrevious: 95,
          body: "Il l'a. Je passe vendredi.",
        },
      ],
    },
  },
  {
    key: 'stand-commun',
    cluster: 'arvane',
    kind: 'EXPORT',
    stage: 'CALL',
    title: 'Pavillon commun au salon de la sous-traitance de Stuttgart',
    summary:
      "Dix entreprises, 120 m², une démonstration commune qui montre une pièce de bout en bout plutôt que dix vitrines. Préparation collective : ciblage d'acheteurs, argumentaires en allemand, suivi des contacts partagé pendant six mois.",
    description:
      'Les stands individuels nous ont coûté 11 000 € en moyenne pour quatre contacts sérieux. Le pavillon commun revient à 6 500 € par entreprise, aide régionale déduite. La pièce fil rouge reste à choisir ; un boîtier de capteur marin en titane et composite a été proposé. Chacun garde ses contacts ; seul le nombre est mis en commun pour le bilan.',
    audience: 'NETWORK',
    strategicAxis: 'competences-metiers',
    budget: 145_000,
    deadlineDaysAhead: 130,
    call: { programme: 'Région Auvergne-Rhône-Alpes', name: 'Aide aux salons collectifs', deadlineDaysAhead: 100 },
    lead: 'syndicat-mecaniciens',
    author: 'dominique-vial',
    seats: [
      {
        key: 'exposants', mandatory: true, places: 8, nature: 'COMPANY',
        title: 'Exposants',
        description: 'Participation aux frais, deux personnes présentes.',
        competences: ['precision-turning', 'forging', 'metal-laser-fusion'],
      },
      {
        key: 'ciblage', mandatory: false, places: 1,
        title: "Ciblage d'acheteurs",
        description: 'Soixante rendez-vous qualifiés.',
        competences: ['export-support'],
      },
    ],
    partners: [
      { organisation: 'decolletage-vallorcy', seat: 'exposants' },
      { organisation: 'aciers-arly', seat: 'exposants' },
    ],
    interests: [
      {
        organisation: 'decolletage-vallorcy', person: 'bernard-pernat', seat: 'exposants', status: 'ACCEPTED',
        pitch: "Nous y allions seuls. À plusieurs, nous pouvons montrer de l'assemblé.",
        expects: "Rester près de l'allée hydraulique.",
      },
      {
        organisation: 'aciers-arly', person: 'laurent-bouvet', seat: 'exposants', status: 'ACCEPTED',
        pitch: 'Nous fournissons la barre de la pièce fil rouge et son dossier carbone.',
        expects: 'Mention de la nuance.',
      },
      {
        organisation: 'strate-metal', person: 'antoine-keller', seat: 'exposants', status: 'SENT',
        pitch: 'Une pièce imprimée puis reprise en décolletage serait une bonne démonstration.',
        expects: 'Un espace fermé pour deux rendez-vous par jour.',
      },
      {
        organisation: 'gestes-postes', person: 'veronique-lambert', seat: 'exposants', status: 'DECLINED',
        pitch: "Présenter l'ergonomie des cellules françaises.",
        expects: 'Un demi-module.',
        reason: 'Le pavillon est réservé aux fabricants ; nous vous proposons une conférence sur le stand.',
      },
    ],
    invitations: [
      {
        organisation: 'chantier-kerguelven', seat: 'exposants', by: 'dominique-vial', status: 'DECLINED',
        message: 'Le nautisme professionnel intéresse nos acheteurs de composites : seriez-vous des nôtres ?',
      },
    ],
    supporters: ['association-arvane', 'agglo-chartreuse', 'sillon-capital'],
    excluded: [],
    createdDaysAgo: 44,
  },
];
