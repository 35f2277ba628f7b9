import type { DemoWorkingGroup } from './world.types';

export const arvaneWorkingGroups1: readonly DemoWorkingGroup[] = [
  {
    key: 'robotique-pme',
    cluster: 'arvane',
    name: 'Robotique accessible aux PME',
    purpose:
      "Échanger entre intégrateurs, utilisateurs et laboratoires sur ce qui fait qu'une cellule tourne vraiment dans un atelier de moins de cent personnes : changement de série, pannes, sécurité, coût complet.",
    visibility: 'OPEN',
    admission: 'ON_REQUEST',
    questions: [
      'Quelle est votre expérience de la robotique (utilisateur, intégrateur, chercheur) ?',
      'Quel sujet souhaitez-vous apporter au groupe ?',
    ],
    createdDaysAgo: 410,
    members: [
      { person: 'lea-martin', organisation: 'atelier-robotique', role: 'CHAIR' },
      { person: 'claire-dubois', organisation: 'association-arvane', role: 'MEMBER' },
      { person: 'karim-benali', organisation: 'dauphine-cobotique', role: 'MEMBER' },
      { person: 'nadia-ziani', organisation: 'decolletage-vallorcy', role: 'MEMBER' },
      { person: 'pauline-charvet', organisation: 'regardal-vision', role: 'MEMBER' },
      { person: 'anna-kowalska', organisation: 'universite-belledonne', role: 'MEMBER' },
      { person: 'michel-perrin', organisation: 'ban-robotique', role: 'MEMBER' },
      { person: 'veronique-lambert', organisation: 'gestes-postes', role: 'MEMBER' },
      { person: 'jerome-buathier', organisation: 'bresse-conditionnement', role: 'MEMBER' },
      { person: 'benoit-carlier', organisation: 'actionneurs-savoie', role: 'MEMBER' },
      { person: 'mathieu-rouvier', organisation: 'limagne-aero', role: 'MEMBER' },
      { person: 'sandrine-ducret', organisation: 'campus-thyez', role: 'MEMBER' },
    ],
    joinRequests: [
      {
        person: 'hugo-bonnefoy',
        organisation: 'composites-forez',
        answers: ['Utilisateur : un robot de détourage depuis 2021, en panne trop souvent.', "Un retour d'expérience sur le détourage à sec et les poussières de carbone."],
        message: "Amélie m'a conseillé de vous rejoindre, je suis le nouveau responsable maintenance.",
        daysAgo: 4,
      },
      {
        person: 'isabelle-convert',
        organisation: 'bugeplast',
        answers: ['Utilisatrice : 31 robots cartésiens sur presses, aucun polyarticulé.', 'Le passage du cartésien au polyarticulé : à partir de quand est-ce rentable ?'],
        daysAgo: 2,
      },
    ],
    conversation: {
      startedDaysAgo: 24,
      messages: [
        {
          by: 'claire-dubois', minutesAfterPrevious: 0,
          body: "Bonjour à toutes et à tous. L'ordre du jour de la rencontre à Moirans est en ligne : 1) pannes réelles, tour de table ; 2) changement de série ; 3) visite du hall d'essai. Merci d'apporter une panne chacun, chiffrée.",
        },
        {
          key: 'panne', by: 'nadia-ziani', minutesAfterPrevious: 95,
          body: 'Je commence : sur trois mois, 61 % de nos arrêts viennent de copeaux sur la butée de prise, pas du robot. Durée moyenne 7 minutes, mais 40 la nuit.',
        },
        {
          by: 'lea-martin', minutesAfterPrevious: 34, replyTo: 'panne',
          body: "C'est exactement ce que nous voyons chez d'autres décolleteurs. Une soufflette pilotée avant prise coûte 300 € et règle les deux tiers des cas. On l'a mise en série depuis.",
        },
        {
          by: 'karim-benali', minutesAfterPrevious: 51, replyTo: 'panne',
          body: "Même constat. Nous préférons inverser la prise (par-dessous) quand la pièce le permet, il n'y a plus de surface où le copeau s'arrête.",
        },
        {
          by: 'nadia-ziani', minutesAfterPrevious: 12,
          body: "La prise par-dessous, on a essayé, mais avec de l'huile entière ça glisse. Avec quel revêtement de mors ?",
        },
        {
          by: 'karim-benali', minutesAfterPrevious: 40,
          body: 'Mors en acier sablé puis DLC, pas de polyuréthane. Tenue environ 400 000 cycles.',
        },
        {
          by: 'benoit-carlier', minutesAfterPrevious: 180,
          body: "Pour information, la version étanche de notre pince électrique accepte des mors rapportés au même entraxe. Plans disponibles si quelqu'un veut essayer.",
        },
        {
          key: 'data', by: 'anna-kowalska', minutesAfterPrevious: 1310,
          body: 'Could we agree on a simple common format to log stops? Timestamp, cause from a short list, duration. With 20 cells for six months, we could publish something useful for everybody. Happy to host it, anonymised.',
        },
        {
          by: 'lea-martin', minutesAfterPrevious: 75, replyTo: 'data',
          body: "Bonne idée. De notre côté les causes sont déjà codées (14 codes). La condition de nos clients : pas de nom d'atelier ni de cadence.",
        },
        {
          by: 'karim-benali', minutesAfterPrevious: 66, replyTo: 'data',
          body: "D'accord aussi, avec la même condition. Et à partir d'au moins trois intégrateurs, sinon on devine qui est qui.",
        },
        {
          by: 'claire-dubois', minutesAfterPrevious: 30,
          body: 'Je note : format commun proposé par Anna pour la prochaine réunion, seuil de trois contributeurs. Je vérifie ce que la charte du pôle permet.',
        },
        {
          by: 'mathieu-rouvier', minutesAfterPrevious: 2750,
          body: "De notre côté, le sujet qui fâche est le coût complet. Achat 180 k€, et sur cinq ans presque autant en adaptation. Personne ne nous l'avait dit au départ.",
        },
        {
          by: 'jerome-buathier', minutesAfterPrevious: 46,
          body: "Idem dans le conditionnement. L'adaptation, ce sont surtout les outillages de format.",
        },
        {
          by: 'veronique-lambert', minutesAfterPrevious: 120,
          body: "J'ajoute le coût des postes amont et aval : dans quatre cas sur dix, le robot déplace la pénibilité vers l'approvisionnement. Il faut mesurer avant et après, sur toute la ligne.",
        },
        {
          key: 'norme', by: 'michel-perrin', minutesAfterPrevious: 210,
          body: 'Rappel utile : la révision de la norme robots industriels intègre maintenant les applications collaboratives. Je peux faire un point de vingt minutes à la réunion, avec un tableau de ce qui change pour une cellule existante.',
        },
        {
          by: 'pauline-charvet', minutesAfterPrevious: 25, replyTo: 'norme',
          body: 'Oui, volontiers, surtout sur la vision utilisée comme fonction de sécurité. On nous le demande de plus en plus et je réponds non.',
        },
        {
          by: 'mathieu-rouvier', minutesAfterPrevious: 1620,
          body: "Puisqu'on parle de coût : le dernier devis reçu d'un intégrateur du groupe pour une cellule d'ébavurage était à 212 400 € HT, remise de 8 % comprise, pour notre programme de capots. Je peux vous envoyer le détail poste par poste si cela aide à comparer.",
          report: { by: 'karim-benali', reason: 'CONFIDENTIAL', note: "Prix et client d'un concurrent présent dans le groupe. Contraire à la charte (pas de prix entre membres), merci d'intervenir." },
        },
        {
          by: 'lea-martin', minutesAfterPrevious: 18,
          body: "Mathieu, merci de ne pas partager ce devis ici : la charte l'exclut, et c'est vrai pour tous les intégrateurs. Restons sur des ordres de grandeur anonymes.",
        },
        {
          by: 'mathieu-rouvier', minutesAfterPrevious: 140,
          body: "Vous avez raison, je n'ai pas réfléchi. Je ne sais pas si je peux retirer le message ; sinon je laisse Claire faire.",
        },
        {
          by: 'sandrine-ducret', minutesAfterPrevious: 900,
          body: 'Deux places se sont libérées dans la session « conduite de cellule » du mois prochain. Dites-le moi avant vendredi.',
        },
        {
          by: 'nadia-ziani', minutesAfterPrevious: 35,
          body: "Je prends les deux, une pour l'équipe de nuit.",
        },
        {
          by: 'claire-dubois', minutesAfterPrevious: 1460,
          body: 'Compte rendu de la rencontre : 17 présents, 23 pannes décrites, dont 14 sans aucun lien avec le robot lui-même. Prochaine réunion à Échirolles, merci à Karim qui nous accueille.',
        },
      ],
    },
  },
  {
    key: 'composites-circulaires',
    cluster: 'arvane',
    name: 'Composites circulaires',
    purpose:
      "Recyclage, réemploi et matières biosourcées : partager les essais, les gisements de chutes et les débouchés, de l'atelier de sport au chantier naval.",
    visibility: 'OPEN',
    admission: 'FREE',
    questions: [],
    createdDaysAgo: 520,
    members: [
      { person: 'clara-monteil', organisation: 'centre-composites', role: 'CHAIR' },
      { person: 'amelie-roux', organisation: 'composites-forez', role: 'MEMBER' },
      { person: 'leila-haddad', organisation: 'rhodanie-resines', role: 'MEMBER' },
      { person: 'sophie-lacroix', organisation: 'tissages-turdine', role: 'MEMBER' },
      { person: 'damien-tissot', organisation: 'skis-aravis', role: 'MEMBER' },
      { person: 'lea-martin', organisation: 'atelier-robotique', role: 'MEMBER' },
      { person: 'samira-el-amrani', organisation: 'ipar', role: 'MEMBER' },
      { person: 'celine-favre', organisation: 'aciers-arly', role: 'MEMBER' },
      { person: 'philippe-chazal', organisation: 'composites-forez', role: 'MEMBER' },
    ],
    joinRequests: [],
    conversation: {
      startedDaysAgo: 17,
      messages: [
        {
          key: 'gis', by: 'clara-monteil', minutesAfterPrevious: 10,
          body: "Mise à jour de l'inventaire des chutes de la région : 412 tonnes par an déclarées par 14 ateliers, dont 96 tonnes de thermoplastique propre. Le reste est surtout de l'époxy-verre mélangé.",
        },
        {
          by: 'amelie-roux', minutesAfterPrevious: 85, replyTo: 'gis',
          body: 'Nos 38 tonnes sont dedans. Attention, 6 tonnes sont déjà promises à un fabricant de caisses de manutention.',
        },
        {
          by: 'damien-tissot', minutesAfterPrevious: 140,
          body: "Quelqu'un a-t-il une filière pour de la peau verre-époxy de 0,8 mm, sans métal ? Environ 9 tonnes par an, en bandes.",
        },
        {
          by: 'leila-haddad', minutesAfterPrevious: 47,
          body: "La cimenterie la prendrait, mais c'est de la valorisation énergétique. Pour mieux, il faut attendre la solvolyse.",
        },
        {
          key: 'acv', by: 'samira-el-amrani', minutesAfterPrevious: 220,
          body: "Sur le plan environnemental, la cimenterie n'est pas absurde pour du verre (la silice est utilisée). Pour du carbone, c'est un gâchis. Je peux partager un calcul simple.",
        },
        {
          by: 'sophie-lacroix', minutesAfterPrevious: 31, replyTo: 'acv',
          body: 'Oui, volontiers ! Et si vous avez une ligne pour le lin, je suis preneuse, on nous demande un chiffre toutes les semaines.',
        },
        {
          by: 'lea-martin', minutesAfterPrevious: 980,
          body: "Question d'atelier : les poussières de ponçage, quelqu'un les trie ? Nous allons en produire à un seul endroit, en continu, donc assez propres.",
        },
        {
          by: 'philippe-chazal', minutesAfterPrevious: 75,
          body: "Chez nous elles partent avec les déchets dangereux. 3,2 tonnes par an, 640 € la tonne. Si vous les captez à la source, cela vaut la peine d'essayer en charge dans une résine.",
        },
        {
          by: 'leila-haddad', minutesAfterPrevious: 55,
          body: 'Essayé à 5 % en masse dans un mastic : aucune perte de tenue, couleur grise. Je cherche un volume régulier pour aller plus loin.',
        },
        {
          by: 'celine-favre', minutesAfterPrevious: 2880,
          body: "Pour ceux qui s'interrogent sur les fixations : nos clous inox perdus dans les broyats se séparent mal (austénitique, donc pas magnétique). Pensez-y dès la conception.",
        },
      ],
    },
  },
  {
    key: 'competences-attractivite',
    cluster: 'arvane',
    name: 'Compétences et attractivité des métiers',
    purpose:
      'Recruter, former et garder opérateurs, régleurs et techniciens : sessions communes, visites, apprentissage, accueil des personnes en reconversion.',
    visibility: 'OPEN',
    admission: 'FREE',
    questions: [],
    createdDaysAgo: 630,
    members: [
      { person: 'sandrine-ducret', organisation: 'campus-thyez', role: 'CHAIR' },
      { person: 'thomas-girod', organisation: 'association-arvane', role: 'CHAIR' },
      { person: 'lea-martin', organisation: 'atelier-robotique', role: 'MEMBER' },
      { person: 'bernard-pernat', organisation: 'decolletage-vallorcy', role: 'MEMBER' },
      { person: 'veronique-lambert', organisation: 'gestes-postes', role: 'MEMBER' },
      { person: 'dominique-vial', organisation: 'syndicat-mecaniciens', role: 'MEMBER' },
      { person: 'corinne-jacquemet', organisation: 'agglo-chartreuse', role: 'MEMBER' },
      { person: 'elodie-marchand', organisation: 'dauphine-cobotique', role: 'MEMBER' },
      { person: 'francois-teyssier', organisation: 'syndicat-mecaniciens', role: 'MEMBER' },
    ],
    joinRequests: [],
    conversation: {
      startedDaysAgo: 13,
      messages: [
        {
          by: 'thomas-girod', minutesAfterPrevious: 5,
          body: "Bonjour, les chiffres du trimestre : 214 postes ouverts chez 31 membres, dont 63 régleurs et 41 techniciens de maintenance. C'est stable, mais le délai moyen passe de 74 à 88 jours.",
        },
        {
          by: 'bernard-pernat', minutesAfterPrevious: 120,
          body: "Dans la vallée de l'Arve, le logement est devenu le premier motif de refus. Deux régleurs ont dit non ce mois-ci pour cela, pas pour le salaire.",
        },
        {
          key: 'logement', by: 'corinne-jacquemet', minutesAfterPrevious: 210,
          body: "L'agglomération prépare 40 logements meublés pour salariés en mobilité, à louer par l'employeur. Ouverture au printemps. Cela se fait aussi chez vos voisins : je vous mets en relation.",
        },
        {
          by: 'bernard-pernat', minutesAfterPrevious: 28, replyTo: 'logement',
          body: "Oui, s'il vous plaît.",
        },
        {
          by: 'sandrine-ducret', minutesAfterPrevious: 400,
          body: "Journée portes ouvertes : j'ai 12 ateliers inscrits, il m'en faut 15. Chaque atelier montre une chose qui bouge, pas un diaporama.",
        },
        {
          by: 'lea-martin', minutesAfterPrevious: 37,
          body: 'Nous venons avec la cellule mobile. Sarah anime, elle a été apprentie chez vous il y a cinq ans, cela parlera plus que moi.',
        },
        {
          by: 'elodie-marchand', minutesAfterPrevious: 22,
          body: "Nous aussi, avec le poste de vissage. Il y aura deux intégrateurs concurrents côte à côte, c'est très bien ainsi.",
        },
        {
          by: 'veronique-lambert', minutesAfterPrevious: 1500,
          body: "Retour d'enquête : parmi 52 personnes en reconversion, 19 citent le bruit et 17 les horaires. Le robot inquiète moins que nous ne le pensions (6).",
        },
        {
          by: 'francois-teyssier', minutesAfterPrevious: 330,
          body: "Cela rejoint ce que dit la branche. Je propose d'en faire une page commune, avec trois mesures simples par atelier.",
        },
      ],
    },
  },
];
