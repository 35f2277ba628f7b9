import type { DemoProject } from './world.types';

export const arvaneProjects1: readonly DemoProject[] = [
  {
    key: 'poncage-adaptatif',
    cluster: 'arvane',
    kind: 'RESEARCH_AND_DEVELOPMENT',
    stage: 'CALL',
    title: 'Ponçage robotisé adaptatif de grandes pièces composites',
    summary:
      "Poncer une coque, un capot ou une pale reste manuel, pénible et irrégulier. Nous voulons une cellule qui scanne la pièce, planifie seule ses trajectoires et règle son effort en continu, sans gabarit ni programmation par un spécialiste. Nous cherchons des cas d'usage, de la vision 3D et un laboratoire en commande d'effort.",
    description:
      "Le projet part d'une maquette (TRL 4) qui ponce un panneau plan de 1 m² avec un plateau orbital asservi en effort à 40 N près de 2 N. Trois verrous restent ouverts : la reconstruction d'une surface non plane et brillante en moins de deux minutes, la planification sans collision sur un axe linéaire de 6 mètres, et la détection du moment où le gelcoat est percé. Nous visons TRL 7 en 30 mois avec deux démonstrateurs, l'un en atelier composite, l'autre sur un chantier naval. L'objectif économique est une cellule amortie en moins de trois ans pour un atelier qui ponce 1 500 heures par an. Les résultats de commande restent à leurs auteurs ; une licence croisée est prévue entre partenaires dans le domaine du ponçage.",
    audience: 'NETWORK',
    strategicAxis: 'robotique-flexible',
    budget: 1_450_000,
    deadlineDaysAhead: 95,
    call: {
      programme: 'France 2030 régionalisé',
      name: 'i-Démo Auvergne-Rhône-Alpes, projets collaboratifs',
      url: 'https://appels.demo.grappe.example/i-demo-ara',
      deadlineDaysAhead: 95,
    },
    lead: 'atelier-robotique',
    author: 'lea-martin',
    seats: [
      {
        key: 'vision', mandatory: true, places: 1,
        title: 'Vision 3D de surfaces brillantes',
        description: "Reconstruire une surface de gelcoat ou de carbone nu à 0,3 mm près, dans la poussière d'un atelier.",
        competences: ['industrial-vision', 'metrology'],
      },
      {
        key: 'cas-usage', mandatory: true, places: 2, nature: 'COMPANY',
        title: 'Ateliers qui poncent de grandes pièces',
        description: 'Fournir des pièces, accueillir un démonstrateur quatre mois, mesurer les temps et la qualité.',
        competences: ['resin-transfer-moulding', 'shipbuilding'],
      },
      {
        key: 'commande', mandatory: true, places: 1, role: 'INSTITUTION',
        title: "Laboratoire en commande d'effort",
        description: "Estimer l'usure de l'abrasif et l'état de surface à partir des efforts et des vibrations.",
        competences: ['machine-learning', 'robot-programming'],
      },
      {
        key: 'ergonomie', mandatory: false, places: 1,
        title: 'Ergonomie et sécurité de la cellule',
        description: "Partage du travail entre l'opérateur et le robot, analyse de risques de la cellule ouverte.",
        competences: ['ergonomics', 'robot-safety'],
      },
    ],
    partners: [
      { organisation: 'composites-forez', seat: 'cas-usage' },
    ],
    interests: [
      {
        organisation: 'composites-forez', person: 'amelie-roux', seat: 'cas-usage', status: 'ACCEPTED',
        pitch: 'Nous ponçons environ 2 200 heures par an sur des faces avant de tramways. Nous pouvons fournir douze pièces rebutées, un emplacement de 60 m² et les mesures de rugosité de trois années de production.',
        expects: "Une option d'achat du démonstrateur et un accès aux réglages.",
      },
      {
        organisation: 'regardal-vision', person: 'pauline-charvet', seat: 'vision', status: 'SENT',
        pitch: "Notre tête de projection bleue reconstruit déjà des surfaces laquées à 0,15 mm sur 1,2 m de champ. Le point dur est la poussière : nous avons une optique à rideau d'air, essayée 300 heures sur une ligne de détourage.",
        expects: "Conserver la propriété de l'optique ; co-publication possible de la méthode de recalage.",
      },
      {
        organisation: 'universite-belledonne', person: 'anna-kowalska', seat: 'commande', status: 'SHORTLISTED',
        pitch: 'Our group works on force control learned from few demonstrations; we have a six-axis force/torque rig and a PhD student who could start in September. We would like to study abrasive wear as a hidden state rather than as a threshold.',
        expects: 'Access to raw force data and the right to publish after a three-month review.',
      },
      {
        organisation: 'chantier-kerguelven', person: 'nolwenn-riou', seat: 'cas-usage', status: 'SENT',
        pitch: "Nous ponçons des coques de 12 à 24 mètres, deux personnes pendant trois semaines par coque. Le cas est plus dur que le vôtre (pièce non transportable, vent, humidité), mais c'est là que le besoin est le plus fort. Nous pouvons immobiliser une coque en hiver.",
        expects: 'Un démonstrateur transportable et la prise en compte du ponçage avant peinture.',
      },
      {
        organisation: 'gestes-postes', person: 'veronique-lambert', seat: 'ergonomie', status: 'SHORTLISTED',
        pitch: "Nous avons instrumenté quatorze ponceurs l'an dernier (épaules, poignets, vibrations). Ces données peuvent servir de référence pour juger le gain réel de la cellule.",
        expects: "Rester à un rôle d'environ 25 jours sur le projet.",
      },
      {
        organisation: 'belledonne-calcul', person: 'emma-rossi', seat: 'commande', status: 'DECLINED',
        pitch: 'Nous pouvons simuler le contact plateau-pièce et fournir un modèle réduit pour la commande.',
        expects: 'Participation limitée aux douze premiers mois.',
        reason: 'La place est réservée à un laboratoire académique ; nous vous proposerons la simulation en sous-traitance.',
      },
    ],
    invitations: [
      {
        organisation: 'limagne-aero', seat: 'cas-usage', by: 'lea-martin', status: 'SENT',
        message: "Bonjour Mathieu, suite à notre échange de juin sur les capots : votre cas (carbone peint, série courte) compléterait celui que nous avons déjà. Engagement demandé : six pièces et deux visites d'atelier.",
      },
    ],
    supporters: ['centre-composites', 'rhodanie-resines', 'gestes-postes', 'skis-aravis', 'agglo-chartreuse'],
    excluded: ['dauphine-cobotique'],
    createdDaysAgo: 34,
  },
  {
    key: 'chargement-mobile',
    cluster: 'arvane',
    kind: 'SHARED_EQUIPMENT',
    stage: 'RUNNING',
    title: 'Cellule mobile partagée pour le chargement de tours',
    summary:
      "Une cellule robotisée sur plateau, déplacée d'un atelier à l'autre par semaine, pour charger et décharger des tours pendant les pics de commande. Équipement acheté en commun, loué au temps passé, avec des techniciens formés sur place.",
    description:
      "Un bras de 12 kg sur base roulante de 1,4 × 1,2 m, un magasin de 240 pièces, un recalage par vision sur trois mires collées à la machine : la mise en place doit tenir en moins de 90 minutes. La propriété est portée par un groupement ; chaque atelier réserve par semaine entière. Le pilotage remonte les temps réels de cycle, afin de décider au vu des faits si l'achat d'une seconde cellule se justifie. À ce jour la cellule a tourné onze semaines sur deux sites, avec un taux d'engagement de 71 %.",
    audience: 'CLUSTER',
    strategicAxis: 'robotique-flexible',
    budget: 420_000,
    lead: 'atelier-robotique',
    author: 'lea-martin',
    seats: [
      {
        key: 'ateliers', mandatory: true, places: 3, role: 'CORE_COMPANY',
        title: 'Ateliers de décolletage ou de tournage',
        description: 'Réserver au moins six semaines par an et désigner un référent.',
        competences: ['precision-turning'],
      },
      {
        key: 'formation', mandatory: true, places: 1, nature: 'TRAINING_BODY',
        title: 'Organisme de formation',
        description: 'Former les référents et accueillir la cellule entre deux locations.',
        competences: ['training-engineering', 'robot-programming'],
      },
      {
        key: 'donnees', mandatory: false, places: 1, role: 'SERVICE_PROVIDER',
        title: 'Remontée des temps de cycle',
        description: 'Raccorder la cellule et les tours, publier un tableau de bord commun.',
        competences: ['mes', 'data-platforms'],
      },
    ],
    partners: [
      { organisation: 'decolletage-vallorcy', seat: 'ateliers' },
      { organisation: 'forges-pilat', seat: 'ateliers' },
      { organisation: 'campus-thyez', seat: 'formation' },
      { organisation: 'jumelia', seat: 'donnees' },
    ],
    interests: [
      {
        organisation: 'decolletage-vallorcy', person: 'nadia-ziani', seat: 'ateliers', status: 'ACCEPTED',
        pitch: 'Nous avons quatre tours de reprise chargés à la main, de mars à juillet surtout. Un référent robot est déjà nommé.',
        expects: 'Priorité sur les semaines 12 à 20.',
      },
      {
        organisation: 'forges-pilat', person: 'ines-delorme', seat: 'ateliers', status: 'ACCEPTED',
        pitch: "Cas différent mais utile : reprise d'usinage de pièces de 6 à 10 kg, petites séries. Cela obligera à prévoir un second préhenseur.",
        expects: "Six semaines par an réparties sur l'année.",
      },
    ],
    invitations: [
      {
        organisation: 'jumelia', seat: 'donnees', by: 'julien-faure', status: 'ACCEPTED',
        message: 'Vos connecteurs pour commandes numériques anciennes nous éviteraient un développement. Forfait proposé : 18 jours la première année.',
      },
    ],
    supporters: ['syndicat-mecaniciens', 'association-arvane', 'aciers-arly'],
    excluded: [],
    createdDaysAgo: 310,
    conversation: {
      startedDaysAgo: 19,
      messages: [
        {
          key: 'bilan', by: 'lea-martin', minutesAfterPrevious: 30,
          body: "Bonjour à tous. Bilan du deuxième passage à Scionzier : 5 jours, 1 140 pièces chargées, mise en place en 1 h 50 le lundi (objectif 1 h 30). Le recalage a pris 35 minutes à lui seul, la mire n° 2 était couverte d'huile.",
        },
        {
          by: 'nadia-ziani', minutesAfterPrevious: 75, replyTo: 'bilan',
          body: "Oui, c'est notre faute, le convoyeur à copeaux projette de ce côté. Nous avons percé un support pour la remonter de 40 cm. Pour le reste l'équipe est contente, surtout du magasin 240 pièces qui tient la nuit.",
        },
        {
          by: 'julien-faure', minutesAfterPrevious: 22,
          body: 'Je peux rendre le recalage tolérant à deux mires sur trois, on perd 0,1 mm en rotation. Acceptable avec le mandrin flottant ?',
        },
        {
          by: 'nadia-ziani', minutesAfterPrevious: 15,
          body: 'Avec le flottant, oui. Sur le tour 14, qui est en mandrin rigide, non.',
        },
        {
          by: 'aurelie-simon', minutesAfterPrevious: 190,
          body: "Côté données : le tableau de bord est à jour. Je vois 23 arrêts « attente porte » pour 9 h d'arrêt cumulées, toujours entre 2 h et 4 h du matin. Quelqu'un sait ce qui se passe à ces heures-là ?",
        },
        {
          key: 'porte', by: 'nadia-ziani', minutesAfterPrevious: 64,
          body: "Changement de bac à copeaux. Le gardien ouvre la porte et n'acquitte pas. On va mettre une consigne, et un bouton d'acquittement à l'extérieur de l'enceinte.",
        },
        {
          by: 'sandrine-ducret', minutesAfterPrevious: 1290,
          body: 'Deux de nos apprentis peuvent venir poser le bouton dans le cadre de leur module sécurité, si Léa valide le schéma. Ce serait un bon exercice.',
        },
        {
          by: 'lea-martin', minutesAfterPrevious: 48, replyTo: 'porte',
          body: "Validé sur le principe ; Julien vous envoie le schéma demain. Il faut que la catégorie du circuit reste la même, donc pas de dérivation sur l'arrêt d'urgence.",
        },
        {
          by: 'ines-delorme', minutesAfterPrevious: 2710,
          body: 'Pour notre semaine à Saint-Chamond : les pièces font 7,8 kg avec la bavure, on est à la limite du bras avec le préhenseur double. Prévoir le simple.',
        },
        {
          by: 'julien-faure', minutesAfterPrevious: 35,
          body: "Noté, préhenseur simple et vitesse réduite à 70 %. Cycle estimé 52 secondes, ça reste sous le temps d'usinage.",
        },
      ],
    },
  },
];
