import type { DemoWorkingGroup } from './world.types';

export const arvaneWorkingGroups2: readonly DemoWorkingGroup[] = [
  {
    key: 'cyber-ateliers',
    cluster: 'arvane',
    name: 'Cybersécurité des ateliers',
    purpose:
      "Partager alertes et retours d'incidents touchant les automates et les machines, en confiance et sans publicité.",
    visibility: 'CLOSED',
    admission: 'ON_REQUEST',
    questions: [
      'Quel est votre rôle dans la sécurité de votre entreprise ?',
    ],
    createdDaysAgo: 260,
    members: [
      { person: 'stephane-colin', organisation: 'remparts-cyber', role: 'CHAIR' },
      { person: 'maxime-duval', organisation: 'jumelia', role: 'MEMBER' },
      { person: 'thomas-girod', organisation: 'association-arvane', role: 'MEMBER' },
      { person: 'romain-goyet', organisation: 'bugeplast', role: 'MEMBER' },
      { person: 'ines-delorme', organisation: 'forges-pilat', role: 'MEMBER' },
      { person: 'paul-astier', organisation: 'limagne-aero', role: 'MEMBER' },
    ],
    joinRequests: [
      {
        person: 'nicolas-serre',
        organisation: 'regardal-vision',
        answers: ['Développeur : je maintiens nos calculateurs de vision installés chez les clients.'],
        message: "Nos appareils sont connectés à leurs réseaux, nous voulons les durcir avant qu'on nous le demande.",
        daysAgo: 5,
      },
    ],
    conversation: {
      startedDaysAgo: 11,
      messages: [
        {
          key: 'alerte', by: 'stephane-colin', minutesAfterPrevious: 0,
          body: "Alerte : campagne d'hameçonnage qui imite un distributeur de pièces d'automates. Pièce jointe « offre_variateurs.iso ». Deux ateliers de la région touchés, aucun arrêt de production.",
        },
        {
          by: 'romain-goyet', minutesAfterPrevious: 33, replyTo: 'alerte',
          body: 'Reçu trois fois ce matin. Le filtre en a laissé passer une. Poste isolé, rien de visible.',
        },
        {
          by: 'stephane-colin', minutesAfterPrevious: 9,
          body: 'Bien. Gardez le poste éteint mais ne le réinstallez pas, je passe prendre une image disque demain à 9 h.',
        },
        {
          by: 'ines-delorme', minutesAfterPrevious: 150,
          body: "Nous avons bloqué les images disque en messagerie. Faut-il aussi couper l'accès distant des fabricants de machines ?",
        },
        {
          by: 'stephane-colin', minutesAfterPrevious: 24,
          body: "Pas le couper : le fermer par défaut et l'ouvrir à la demande, avec une heure de fin. C'est le meilleur rapport effort-gain que je connaisse.",
        },
        {
          by: 'paul-astier', minutesAfterPrevious: 70,
          body: "Chez nous c'est un interrupteur à clé sur l'armoire. Rustique, mais tout le monde comprend.",
        },
        {
          by: 'maxime-duval', minutesAfterPrevious: 1440,
          body: 'Je peux fournir un modèle de journal pour ces ouvertures. Une page, utilisée par neuf clients.',
        },
      ],
    },
  },
  {
    key: 'fabrication-additive',
    cluster: 'arvane',
    name: 'Fabrication additive métallique',
    purpose:
      'Qualification, poudres, post-traitements et coûts réels de la fabrication additive métallique, de la pièce unique à la petite série.',
    visibility: 'OPEN',
    admission: 'ON_REQUEST',
    questions: [
      'Quelles machines ou matières utilisez-vous ?',
    ],
    createdDaysAgo: 470,
    members: [
      { person: 'antoine-keller', organisation: 'strate-metal', role: 'CHAIR' },
      { person: 'jean-baptiste-roche', organisation: 'ipar', role: 'MEMBER' },
      { person: 'fabienne-guillot', organisation: 'orthalpe', role: 'MEMBER' },
      { person: 'celine-favre', organisation: 'aciers-arly', role: 'MEMBER' },
      { person: 'catherine-vidal', organisation: 'limagne-aero', role: 'MEMBER' },
      { person: 'ines-delorme', organisation: 'forges-pilat', role: 'MEMBER' },
      { person: 'gilles-raymond', organisation: 'moules-vercors', role: 'MEMBER' },
      { person: 'edouard-lassalle', organisation: 'sillon-capital', role: 'MEMBER' },
    ],
    joinRequests: [],
    conversation: {
      startedDaysAgo: 21,
      messages: [
        {
          by: 'antoine-keller', minutesAfterPrevious: 20,
          body: "Sujet du mois : la reprise d'usinage après impression. Chez nous elle pèse 38 % du coût d'une pièce inox, plus que l'impression. Et chez vous ?",
        },
        {
          by: 'fabienne-guillot', minutesAfterPrevious: 75,
          body: '22 % seulement, nos surfaces fonctionnelles sont petites. En revanche le polissage compte pour 30 %.',
        },
        {
          key: 'ref', by: 'gilles-raymond', minutesAfterPrevious: 60,
          body: "Le problème est la prise de référence : les pièces n'ont pas deux faces planes. Si vous imprimiez trois ergots de reprise, je vous ferais gagner une heure par pièce.",
        },
        {
          by: 'antoine-keller', minutesAfterPrevious: 18, replyTo: 'ref',
          body: 'Vendu. Diamètre 8, hauteur 6 ? Je le mets dans nos règles de conception.',
        },
        {
          by: 'gilles-raymond', minutesAfterPrevious: 14,
          body: '8 par 8 plutôt, il faut pouvoir y revenir deux fois.',
        },
        {
          by: 'jean-baptiste-roche', minutesAfterPrevious: 1320,
          body: "Campagne d'essais inter-laboratoires sur la fatigue du 316L : il reste deux places. 24 éprouvettes par participant, résultats partagés sous anonymat.",
        },
        {
          by: 'celine-favre', minutesAfterPrevious: 200,
          body: 'Nous participons et fournissons une poudre de référence, lot unique de 60 kg.',
        },
        {
          by: 'edouard-lassalle', minutesAfterPrevious: 2900,
          body: "Question d'investisseur : à partir de quelle charge machine une activité de sous-traitance en additif est-elle rentable ? Les dossiers que je reçois annoncent tous 80 %.",
        },
        {
          by: 'antoine-keller', minutesAfterPrevious: 45,
          body: '80 %, personne ne les tient. Avec 55 % on vit, à condition de vendre aussi de la conception.',
        },
      ],
    },
  },
  {
    key: 'accord-horizon',
    cluster: 'arvane',
    name: 'Préparation de la réponse Horizon Europe',
    purpose:
      "Groupe restreint qui prépare la réponse commune à l'appel européen sur la fabrication circulaire : répartition des tâches, budget, coordinateur.",
    visibility: 'SECRET',
    admission: 'BY_INVITATION',
    questions: [],
    createdDaysAgo: 45,
    members: [
      { person: 'claire-dubois', organisation: 'association-arvane', role: 'CHAIR' },
      { person: 'clara-monteil', organisation: 'centre-composites', role: 'MEMBER' },
      { person: 'philippe-chazal', organisation: 'composites-forez', role: 'MEMBER' },
      { person: 'marc-lefevre', organisation: 'universite-belledonne', role: 'MEMBER' },
      { person: 'helene-marquenoire', organisation: 'cabinet-marquenoire', role: 'MEMBER' },
      { person: 'olivier-blanc', organisation: 'belledonne-calcul', role: 'MEMBER' },
    ],
    joinRequests: [],
    conversation: {
      startedDaysAgo: 10,
      messages: [
        {
          by: 'claire-dubois', minutesAfterPrevious: 0,
          body: "Nous sommes six ici, et cela doit le rester jusqu'au dépôt. Point ouvert : qui coordonne ? L'université a l'habitude, le centre technique a le sujet.",
        },
        {
          by: 'marc-lefevre', minutesAfterPrevious: 130,
          body: "L'université peut coordonner, à condition d'avoir un chef de projet financé à plein temps. Nous l'avons appris à nos dépens la dernière fois.",
        },
        {
          by: 'clara-monteil', minutesAfterPrevious: 55,
          body: 'Cela me va. Nous prenons le lot « procédés » et la démonstration.',
        },
        {
          key: 'accord', by: 'helene-marquenoire', minutesAfterPrevious: 240,
          body: "J'ai préparé un accord de consortium court. Deux points à trancher : connaissances antérieures de Composites du Forez (liste fermée ou définition ?) et accès des filiales.",
        },
        {
          by: 'philippe-chazal', minutesAfterPrevious: 46, replyTo: 'accord',
          body: 'Liste fermée, sans hésiter. Je vous la donne mardi.',
        },
        {
          by: 'olivier-blanc', minutesAfterPrevious: 38,
          body: "D'accord. Pour le budget, nous sommes à 4,6 millions pour un plafond de 5. Il reste de quoi ajouter un utilisateur maritime.",
        },
        {
          by: 'claire-dubois', minutesAfterPrevious: 1400,
          body: "J'en parle à Gwenaëlle, du côté d'Armeline, sans nommer le consortium. Réponse la semaine prochaine.",
        },
      ],
    },
  },
  {
    key: 'traitement-thermique',
    cluster: 'arvane',
    name: 'Traitement thermique sobre',
    purpose:
      'Énergie, gaz et rebuts des fours : mesures comparables, électrification, créneaux mutualisés entre ateliers.',
    visibility: 'OPEN',
    admission: 'ON_REQUEST',
    questions: [
      'De quels fours disposez-vous (type, capacité) ?',
    ],
    createdDaysAgo: 340,
    members: [
      { person: 'ines-delorme', organisation: 'forges-pilat', role: 'CHAIR' },
      { person: 'laurent-bouvet', organisation: 'aciers-arly', role: 'MEMBER' },
      { person: 'jean-baptiste-roche', organisation: 'ipar', role: 'MEMBER' },
      { person: 'francois-teyssier', organisation: 'forges-pilat', role: 'MEMBER' },
      { person: 'corinne-jacquemet', organisation: 'agglo-chartreuse', role: 'MEMBER' },
    ],
    joinRequests: [],
    conversation: {
      startedDaysAgo: 15,
      messages: [
        {
          by: 'ines-delorme', minutesAfterPrevious: 15,
          body: "Mesures du four 3 : 0,61 kWh par kg avant régulation, 0,52 après. Rien d'autre qu'un séquencement des chauffes et une porte qui ferme.",
        },
        {
          by: 'laurent-bouvet', minutesAfterPrevious: 95,
          body: "Nous sommes à 0,48 sur barres, en continu. La comparaison n'a de sens qu'à charge égale. On normalise par taux de remplissage ?",
        },
        {
          key: 'norm', by: 'jean-baptiste-roche', minutesAfterPrevious: 160,
          body: "Oui : énergie rapportée à la masse chargée, et taux de remplissage à côté, sans les fondre en un indice. Je propose une fiche d'une page.",
        },
        {
          by: 'ines-delorme', minutesAfterPrevious: 40, replyTo: 'norm',
          body: 'Parfait. Je la remplis pour nos cinq fours.',
        },
        {
          by: 'corinne-jacquemet', minutesAfterPrevious: 600,
          body: "L'agglomération peut aider à l'étude d'électrification (50 %, plafond 25 000 €). Dossier simple, deux entreprises au moins.",
        },
        {
          by: 'laurent-bouvet', minutesAfterPrevious: 52,
          body: 'Nous sommes deux. Inès, on dépose ensemble ?',
        },
        {
          by: 'ines-delorme', minutesAfterPrevious: 21,
          body: 'Oui. Je vous appelle jeudi.',
        },
      ],
    },
  },
];
