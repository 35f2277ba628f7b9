import type { DemoProject } from './world.types';

export const arvaneProjects4: readonly DemoProject[] = [
  {
    key: 'emballage-consigne',
    cluster: 'arvane',
    kind: 'RESEARCH_AND_DEVELOPMENT',
    stage: 'CALL',
    title: 'Caisses réemployables pour produits de la mer',
    summary:
      "Remplacer la caisse de polystyrène à usage unique par une caisse isotherme réemployable 150 fois, lavable à 85 °C, traçable et emboîtable. Nous cherchons des mareyeurs ou conserveurs, un spécialiste du froid, un laboratoire d'analyses et un capteur bas coût.",
    description:
      "La réglementation sur le réemploi et le prix de la fin de vie rendent la caisse polystyrène difficile à défendre à cinq ans. Notre prototype en polypropylène alvéolaire injecté tient 38 heures sous 2 °C avec 20 % de glace, contre 44 pour la référence. Il faut gagner en isolation, prouver la nettoyabilité après 150 cycles et vérifier l'économie du retour. Un essai en boucle courte (criée, atelier, plateforme) est prévu sur 4 000 caisses.",
    audience: 'NETWORK',
    strategicAxis: 'materiaux-legers',
    budget: 870_000,
    deadlineDaysAhead: 160,
    call: {
      programme: 'ADEME',
      name: 'Réemploi des emballages professionnels',
      url: 'https://appels.demo.grappe.example/reemploi',
      deadlineDaysAhead: 160,
    },
    lead: 'bugeplast',
    author: 'isabelle-convert',
    seats: [
      {
        key: 'metier', mandatory: true, places: 2, nature: 'COMPANY',
        title: 'Ateliers de produits de la mer',
        description: 'Utiliser 2 000 caisses pendant six mois.',
        competences: ['canning', 'cold-chain', 'food-safety'],
      },
      {
        key: 'analyses', mandatory: true, places: 1,
        title: 'Nettoyabilité',
        description: 'Protocole et analyses sur caisses vieillies.',
        competences: ['microbiology-analysis', 'hygienic-design'],
      },
      {
        key: 'capteur', mandatory: false, places: 1, role: 'SUPPLIER',
        title: 'Traceur de température',
        description: 'Moins de 3 € par caisse, autonomie quatre ans.',
        competences: ['sensors', 'embedded-electronics'],
      },
      {
        key: 'matiere', mandatory: true, places: 1,
        title: 'Matière recyclée apte au contact',
        description: "Dossier d'aptitude au contact alimentaire.",
        competences: ['recycled-polymers', 'food-packaging'],
      },
    ],
    partners: [],
    interests: [
      {
        organisation: 'conserverie-penn-mor', person: 'solene-guillou', seat: 'metier', status: 'SHORTLISTED',
        pitch: "Nous recevons 3 000 caisses par jour en saison et payons leur destruction. Nous pouvons dédier un quai et une laveuse tunnel pendant l'essai.",
        expects: 'Une caisse compatible avec nos basculeurs (600 × 400).',
      },
      {
        organisation: 'analyses-armor', person: 'marie-tregouet', seat: 'analyses', status: 'SENT',
        pitch: "Protocole d'usure accélérée et dénombrements sur surfaces rayées, Listeria comprise. Résultats en 72 heures.",
        expects: 'Prélèvements faits par nos agents.',
      },
      {
        organisation: 'capteis', person: 'yuki-tanabe', seat: 'capteur', status: 'SENT',
        pitch: 'We can reach €2.60 at 50,000 units with a printed antenna and a two-point calibration. Accuracy 0.5 °C between -5 and +15 °C.',
        expects: 'Access to the cold-chain data for calibration over time.',
      },
    ],
    invitations: [
      {
        organisation: 'truites-argoat', seat: 'metier', by: 'romain-goyet', status: 'SENT',
        message: "Vos tournées hebdomadaires vers six plateformes feraient une très bonne boucle d'essai.",
      },
    ],
    supporters: ['agglo-chartreuse', 'bresse-conditionnement', 'cabinet-marquenoire'],
    excluded: [],
    createdDaysAgo: 22,
  },
  {
    key: 'achat-huiles',
    cluster: 'arvane',
    kind: 'JOINT_PURCHASING',
    stage: 'CALL',
    title: "Achat groupé d'huiles de coupe et reprise des usagées",
    summary:
      "Grouper les volumes d'huiles entières et solubles d'une dizaine d'ateliers, avec un cahier des charges sans bore ni formol et une reprise des huiles usagées pour régénération. Chaque atelier garde ses réglages et ses consommations confidentiels.",
    description:
      'À huit ateliers, nous pesons environ 190 tonnes par an, assez pour obtenir une nuance commune et une livraison en cuve consignée. Le groupement ne porte que sur la matière et la reprise ; ni les prix de vente ni les clients ne sont échangés. Un tiers de confiance collecte les volumes et ne publie que des totaux. Consultation de trois fournisseurs, essais de deux mois sur tours volontaires, puis accord-cadre de deux ans.',
    audience: 'CLUSTER',
    strategicAxis: 'procedes-metalliques',
    budget: 260_000,
    deadlineDaysAhead: 60,
    lead: 'decolletage-vallorcy',
    author: 'bernard-pernat',
    seats: [
      {
        key: 'ateliers', mandatory: true, places: 6, nature: 'COMPANY',
        title: 'Ateliers acheteurs',
        description: 'Déclarer un volume annuel au tiers et essayer une nuance.',
        competences: ['precision-turning', 'five-axis-machining'],
      },
      {
        key: 'tiers', mandatory: true, places: 1, nature: 'PROFESSIONAL_BODY',
        title: 'Tiers de confiance',
        description: 'Collecter les volumes, conduire la consultation.',
        competences: ['standardisation'],
      },
      {
        key: 'labo', mandatory: false, places: 1,
        title: 'Suivi des bains',
        description: 'Analyses mensuelles pendant les essais.',
        competences: ['chemical-analysis'],
      },
    ],
    partners: [
      { organisation: 'syndicat-mecaniciens', seat: 'tiers' },
      { organisation: 'moules-vercors', seat: 'ateliers' },
    ],
    interests: [
      {
        organisation: 'syndicat-mecaniciens', person: 'dominique-vial', seat: 'tiers', status: 'ACCEPTED',
        pitch: "Nous tenons déjà ce rôle pour l'acier et pour l'électricité, avec une charte relue par notre conseil.",
        expects: 'Frais au réel.',
      },
      {
        organisation: 'moules-vercors', person: 'gilles-raymond', seat: 'ateliers', status: 'ACCEPTED',
        pitch: "Petit volume (4 tonnes), mais nous pouvons servir de site d'essai en soluble sur fraisage.",
        expects: "Pas d'engagement de volume ferme la première année.",
      },
      {
        organisation: 'limagne-aero', person: 'mathieu-rouvier', seat: 'ateliers', status: 'SENT',
        pitch: "Nous consommons 26 tonnes de soluble par an. Une nuance doit rester approuvée par nos donneurs d'ordres : liste fournie.",
        expects: "Pouvoir se retirer si l'approbation manque.",
      },
      {
        organisation: 'actionneurs-savoie', person: 'benoit-carlier', seat: 'ateliers', status: 'WITHDRAWN',
        pitch: "Intéressés pour 2 tonnes d'huile entière.",
        expects: 'Livraison en fûts.',
      },
    ],
    invitations: [
      {
        organisation: 'forges-pilat', seat: 'ateliers', by: 'nadia-ziani', status: 'SENT',
        message: "Votre atelier d'usinage aurait-il intérêt à rejoindre le groupement ?",
      },
    ],
    supporters: ['agglo-chartreuse', 'campus-thyez'],
    excluded: [],
    createdDaysAgo: 18,
  },
  {
    key: 'certificat-conducteur',
    cluster: 'arvane',
    kind: 'TRAINING',
    stage: 'CALL',
    title: 'Un certificat de conducteur de cellule robotisée',
    summary:
      "Créer un certificat court (21 jours, en alternance) reconnu par la branche, pour qu'un opérateur sache redémarrer, changer de série et diagnostiquer une cellule sans appeler l'intégrateur. Contenus bâtis sur des situations réelles, apportées par les ateliers.",
    description:
      "Les ateliers disent tous la même chose : la cellule s'arrête une heure pour une panne de cinq minutes. Le certificat s'organise en quatre blocs, évalués sur cellule réelle. Il faut des ateliers qui décrivent leurs pannes, deux intégrateurs qui prêtent du matériel et une voie d'enregistrement. Première promotion de 24 stagiaires, puis essaimage vers l'agroalimentaire, où le besoin est le même.",
    audience: 'NETWORK',
    strategicAxis: 'competences-metiers',
    budget: 340_000,
    deadlineDaysAhead: 110,
    call: {
      programme: 'Région Auvergne-Rhône-Alpes',
      name: 'Compétences industrielles de demain',
      url: 'https://appels.demo.grappe.example/competences',
      deadlineDaysAhead: 110,
    },
    lead: 'campus-thyez',
    author: 'sandrine-ducret',
    seats: [
      {
        key: 'integrateurs', mandatory: true, places: 2, role: 'CORE_COMPANY',
        title: 'Intégrateurs',
        description: 'Prêter une cellule, écrire des scénarios de panne.',
        competences: ['robot-integration', 'robot-safety'],
      },
      {
        key: 'branche', mandatory: true, places: 1, nature: 'PROFESSIONAL_BODY',
        title: 'Branche professionnelle',
        description: 'Porter la reconnaissance du certificat.',
        competences: ['training-engineering', 'standardisation'],
      },
      {
        key: 'ateliers', mandatory: false, places: 4, nature: 'COMPANY',
        title: "Ateliers d'accueil",
        description: "Recevoir deux stagiaires et ouvrir l'historique de pannes.",
        competences: ['precision-turning', 'food-automation'],
      },
      {
        key: 'maritime', mandatory: false, places: 1, nature: 'TRAINING_BODY',
        title: 'Organisme relais dans une autre filière',
        description: 'Adapter deux blocs sur quatre à son public.',
        competences: ['training-engineering'],
      },
    ],
    partners: [
      { organisation: 'dauphine-cobotique', seat: 'integrateurs' },
    ],
    interests: [
      {
        organisation: 'dauphine-cobotique', person: 'elodie-marchand', seat: 'integrateurs', status: 'ACCEPTED',
        pitch: 'Nous formons 90 opérateurs par an chez nos clients, et pouvons prêter une cellule de vissage complète.',
        expects: "Nos formateurs habilités d'office.",
      },
      {
        organisation: 'atelier-robotique', person: 'julien-faure', seat: 'integrateurs', status: 'SENT',
        pitch: 'Nous pouvons prêter la cellule de chargement deux semaines par trimestre, et fournir douze scénarios de panne anonymisés tirés de nos interventions.',
        expects: 'Accès au certificat pour nos propres techniciens.',
      },
      {
        organisation: 'kerdoret-machines', person: 'gilbert-kerdoret', seat: 'ateliers', status: 'SENT',
        pitch: "Nos clients conserveurs demandent exactement cela. Nous pouvons ouvrir notre atelier d'essai de Quimperlé à deux stagiaires par session.",
        expects: 'Un bloc sur le lavage et la remise en route.',
      },
    ],
    invitations: [
      {
        organisation: 'institut-paimpol', seat: 'maritime', by: 'sandrine-ducret', status: 'SENT',
        message: 'Seriez-vous intéressés pour relayer les blocs « redémarrer » et « diagnostiquer » auprès des ateliers de la mer ?',
      },
    ],
    supporters: ['decolletage-vallorcy', 'forges-pilat', 'gestes-postes', 'association-arvane'],
    excluded: [],
    createdDaysAgo: 63,
  },
  {
    key: 'tomographe-mobile',
    cluster: 'arvane',
    kind: 'SHARED_EQUIPMENT',
    stage: 'IDEA',
    title: 'Un tomographe mobile partagé',
    summary:
      "Les pièces imprimées, coulées ou composites demandent de plus en plus de contrôle en volume, mais un tomographe à 450 kV reste hors de portée d'une PME. Idée : l'acheter à plusieurs, sur remorque plombée, et le faire tourner.",
    description:
      "Un appareil de 450 kV coûte environ 750 000 € et s'amortit à 120 jours de location par an. Nous avons sondé onze entreprises : le besoin déclaré est de 84 jours. Avant d'aller plus loin il faut vérifier le régime d'autorisation d'un appareil mobile et trouver un site d'attache par département.",
    audience: 'CLUSTER',
    strategicAxis: 'procedes-metalliques',
    budget: 900_000,
    lead: 'sonalys',
    author: 'christelle-poncet',
    seats: [
      {
        key: 'usagers', mandatory: true, places: 4, nature: 'COMPANY',
        title: 'Usagers fondateurs',
        description: "S'engager sur dix jours de location par an.",
        competences: ['metal-laser-fusion', 'resin-transfer-moulding'],
      },
      {
        key: 'site', mandatory: false, places: 1, nature: 'PUBLIC_AUTHORITY',
        title: "Site d'attache",
        description: 'Un local de 80 m² avec dalle renforcée.',
        competences: ['public-funding'],
      },
    ],
    partners: [],
    interests: [],
    invitations: [],
    supporters: ['strate-metal', 'limagne-aero', 'composites-forez', 'orthalpe', 'aciers-arly'],
    excluded: [],
    createdDaysAgo: 9,
  },
];
