import type { DemoWorkingGroup } from './world.types';

export const armelineWorkingGroups2: readonly DemoWorkingGroup[] = [
  {
    key: 'structures-marines',
    cluster: 'armeline',
    name: 'Navires et structures marines durables',
    purpose:
      'Matériaux, corrosion, ancrages, réparation et fin de vie des navires de travail et des structures en mer.',
    visibility: 'OPEN',
    admission: 'FREE',
    questions: [],
    createdDaysAgo: 420,
    members: [
      { person: 'nolwenn-riou', organisation: 'chantier-kerguelven', role: 'CHAIR' },
      { person: 'loic-tanguy', organisation: 'chantier-kerguelven', role: 'MEMBER' },
      { person: 'arnaud-gestin', organisation: 'flotteurs-ponant', role: 'MEMBER' },
      { person: 'patrick-bolzer', organisation: 'greements-cornouaille', role: 'MEMBER' },
      { person: 'francoise-abgrall', organisation: 'universite-cornouaille', role: 'MEMBER' },
      { person: 'matthieu-corre', organisation: 'abyssea', role: 'MEMBER' },
      { person: 'lucie-fontaine', organisation: 'hydro-romanche', role: 'MEMBER' },
      { person: 'jacques-le-dantec', organisation: 'institut-paimpol', role: 'MEMBER' },
    ],
    joinRequests: [],
    conversation: {
      startedDaysAgo: 16,
      messages: [
        {
          by: 'nolwenn-riou', minutesAfterPrevious: 10,
          body: 'Tour de table demandé : combien de coques composites avez-vous à détruire dans les cinq ans ? Chez nous, 9, entre 7 et 12 mètres.',
        },
        {
          by: 'loic-tanguy', minutesAfterPrevious: 25,
          body: "J'ajoute que trois sont en épave dans l'arrière-port, personne ne sait à qui elles sont.",
        },
        {
          by: 'jacques-le-dantec', minutesAfterPrevious: 80,
          body: 'Deux navires-écoles, 10 mètres. On aimerait que leur démontage serve de travaux pratiques.',
        },
        {
          key: 'anode', by: 'arnaud-gestin', minutesAfterPrevious: 130,
          body: 'Autre sujet : consommation des anodes du démonstrateur 35 % plus forte que prévu côté tribord. Courants vagabonds du quai ?',
        },
        {
          by: 'francoise-abgrall', minutesAfterPrevious: 95, replyTo: 'anode',
          body: "Très probable. Mesurez le potentiel quai éteint puis allumé, pendant une heure chacun. Nous pouvons prêter l'électrode de référence.",
        },
        {
          by: 'matthieu-corre', minutesAfterPrevious: 48, replyTo: 'anode',
          body: 'Le robot passe mercredi, nous ferons la même mesure le long de la coque, mètre par mètre.',
        },
        {
          by: 'lucie-fontaine', minutesAfterPrevious: 700,
          body: "Nous avons eu le même problème en canal à Grenoble, avec le redresseur d'un voisin. Un isolement galvanique de l'amarrage a suffi.",
        },
        {
          by: 'arnaud-gestin', minutesAfterPrevious: 1500,
          body: "Confirmé : 180 mV d'écart quand le portique du quai est sous tension. Merci à tous les trois, on isole l'amarrage.",
        },
        {
          by: 'patrick-bolzer', minutesAfterPrevious: 60,
          body: "Une élingue textile à la place des chaînes isole aussi, et se change à la main. J'en prête une paire pour essai.",
        },
      ],
    },
  },
  {
    key: 'donnees-mer',
    cluster: 'armeline',
    name: "Données de la mer et de l'eau",
    purpose:
      'Sharing what sensors, boats and plants know, without giving it away: formats, rights, quality, models. Groupe bilingue.',
    visibility: 'OPEN',
    admission: 'ON_REQUEST',
    questions: [
      'Which data do you hold or need?',
    ],
    createdDaysAgo: 190,
    members: [
      { person: 'youenn-bihan', organisation: 'semaphore-donnees', role: 'CHAIR' },
      { person: 'fiona-walsh', organisation: 'abyssea', role: 'MEMBER' },
      { person: 'yuki-tanabe', organisation: 'capteis', role: 'MEMBER' },
      { person: 'denis-cloarec', organisation: 'institut-ressources-marines', role: 'MEMBER' },
      { person: 'helene-marquenoire', organisation: 'cabinet-marquenoire', role: 'MEMBER' },
      { person: 'claudine-rault', organisation: 'estran-etudes', role: 'MEMBER' },
    ],
    joinRequests: [],
    conversation: {
      startedDaysAgo: 12,
      messages: [
        {
          by: 'youenn-bihan', minutesAfterPrevious: 5,
          body: "Premier brouillon du dictionnaire commun : 34 variables, unités et incertitudes. Merci de barrer plutôt que d'ajouter.",
        },
        {
          key: 'time', by: 'fiona-walsh', minutesAfterPrevious: 110,
          body: 'Please make UTC mandatory. Last month we lost two days because one logger was on local time and changed in October.',
        },
        {
          by: 'yuki-tanabe', minutesAfterPrevious: 40, replyTo: 'time',
          body: 'Agreed. And sensor serial number with calibration date, otherwise drift cannot be corrected afterwards.',
        },
        {
          by: 'denis-cloarec', minutesAfterPrevious: 260,
          body: "D'accord sur les deux. J'ajoute l'espèce selon un registre taxonomique, pas en texte libre : nous avons onze orthographes pour la même algue.",
        },
        {
          by: 'helene-marquenoire', minutesAfterPrevious: 190,
          body: 'Sur les droits : distinguez « donnée brute », « agrégat » et « modèle appris ». Le troisième est celui que tout le monde oublie dans les contrats.',
        },
        {
          by: 'claudine-rault', minutesAfterPrevious: 75,
          body: "Nos séries publiques peuvent servir de jeu d'essai, huit estuaires, dix ans, licence ouverte.",
        },
        {
          by: 'youenn-bihan', minutesAfterPrevious: 30,
          body: 'Parfait, je les charge demain. Version 0.2 vendredi.',
        },
      ],
    },
  },
  {
    key: 'bureau-armeline',
    cluster: 'armeline',
    name: 'Bureau de la grappe',
    purpose:
      'Réunions du bureau : admissions, budget, orientations. Échanges réservés aux membres élus et aux permanents.',
    visibility: 'SECRET',
    admission: 'BY_INVITATION',
    questions: [],
    createdDaysAgo: 800,
    members: [
      { person: 'gwenaelle-le-bihan', organisation: 'association-armeline', role: 'CHAIR' },
      { person: 'erwan-quemener', organisation: 'association-armeline', role: 'MEMBER' },
      { person: 'yann-cariou', organisation: 'union-agro-ouest', role: 'MEMBER' },
      { person: 'katell-morvan', organisation: 'osmorys', role: 'MEMBER' },
      { person: 'loic-tanguy', organisation: 'chantier-kerguelven', role: 'MEMBER' },
      { person: 'maelle-kerbrat', organisation: 'algues-iroise', role: 'MEMBER' },
      { person: 'xavier-lorgeoux', organisation: 'union-agro-ouest', role: 'MEMBER' },
    ],
    joinRequests: [],
    conversation: {
      startedDaysAgo: 6,
      messages: [
        {
          by: 'gwenaelle-le-bihan', minutesAfterPrevious: 0,
          body: "Deux demandes d'adhésion à regarder avant jeudi : une entreprise de vision du Dauphiné et un producteur de spiruline du Morbihan. Avis ?",
        },
        {
          key: 'vision', by: 'yann-cariou', minutesAfterPrevious: 150,
          body: "Favorable à la vision, c'est ce qui nous manque. À condition qu'ils viennent sur place, pas seulement en visioconférence.",
        },
        {
          by: 'katell-morvan', minutesAfterPrevious: 60,
          body: "Favorable aux deux. La spiruline a un vrai sujet d'eau.",
        },
        {
          by: 'maelle-kerbrat', minutesAfterPrevious: 95,
          body: "Favorable. Pour être transparente : la spiruline touche à un de nos marchés, celui des colorants. Je m'abstiens sur ce vote.",
        },
        {
          by: 'xavier-lorgeoux', minutesAfterPrevious: 40,
          body: 'Merci de le dire. Favorable aux deux.',
        },
        {
          by: 'loic-tanguy', minutesAfterPrevious: 510, replyTo: 'vision',
          body: 'Favorable. Et il faudra penser au parrain : qui les accueille ?',
        },
        {
          by: 'erwan-quemener', minutesAfterPrevious: 35,
          body: 'Gilbert est partant pour la vision, Denis pour la spiruline. Je prépare les courriers.',
        },
      ],
    },
  },
  {
    key: 'emballages-mer',
    cluster: 'armeline',
    name: 'Emballages des produits de la mer',
    purpose:
      "Réemploi, papiers barrière et fin du polystyrène : essais entre fabricants, utilisateurs et laboratoires, à l'abri des catalogues.",
    visibility: 'CLOSED',
    admission: 'BY_INVITATION',
    questions: [],
    createdDaysAgo: 150,
    members: [
      { person: 'bruno-lemonnier', organisation: 'papiers-fougeres', role: 'CHAIR' },
      { person: 'solene-guillou', organisation: 'conserverie-penn-mor', role: 'MEMBER' },
      { person: 'maelle-kerbrat', organisation: 'algues-iroise', role: 'MEMBER' },
      { person: 'marie-tregouet', organisation: 'analyses-armor', role: 'MEMBER' },
      { person: 'annaig-le-meur', organisation: 'truites-argoat', role: 'MEMBER' },
    ],
    joinRequests: [],
    conversation: {
      startedDaysAgo: 9,
      messages: [
        {
          by: 'bruno-lemonnier', minutesAfterPrevious: 20,
          body: 'Essais de la bobine 12 : résistance aux graisses au niveau maximal, mais le pli central casse la couche. On voit une auréole après 48 h.',
        },
        {
          key: 'pli', by: 'solene-guillou', minutesAfterPrevious: 75,
          body: 'Notre plieuse serre à 3 bars. Je peux descendre à 2, sans garantie sur la tenue du pli.',
        },
        {
          by: 'bruno-lemonnier', minutesAfterPrevious: 18, replyTo: 'pli',
          body: "Essayons 2 bars et un rainage à chaud. J'envoie 200 m de bobine.",
        },
        {
          by: 'maelle-kerbrat', minutesAfterPrevious: 130,
          body: "Avec un peu plus de plastifiant d'origine algale la couche tient mieux au pli, mais le goût devient perceptible au-delà de 4 %. Nous sommes à 3.",
        },
        {
          by: 'marie-tregouet', minutesAfterPrevious: 65,
          body: 'Pour la migration, il me faut dix décimètres carrés par simulant. Comptez trois semaines.',
        },
        {
          by: 'annaig-le-meur', minutesAfterPrevious: 900,
          body: 'Et pour le poisson fumé ? 4 °C, 21 jours, gras en surface. Je prends volontiers dix mètres pour voir.',
        },
        {
          by: 'bruno-lemonnier', minutesAfterPrevious: 26,
          body: 'Dix mètres partent demain avec ceux de Solène.',
        },
      ],
    },
  },
];
