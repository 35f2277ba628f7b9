import type { DemoCluster, DemoNetwork } from './world.types';

export const network: DemoNetwork = { key: 'traverse', slug: 'traverse', name: 'Réseau Traverse', clusters: ['arvane', 'armeline'] };

export const clusters: readonly DemoCluster[] = [
  {
    key: 'arvane',
    slug: 'arvane',
    name: 'Pôle Arvane',
    kind: 'POLE_DE_COMPETITIVITE',
    domain: {
      fr: 'Fabrication avancée : robotique, composites, procédés métalliques',
      en: 'Advanced manufacturing: robotics, composites, metal processes',
    },
    presentation: {
      fr: "Le Pôle Arvane réunit les industriels, laboratoires et centres de formation d'Auvergne-Rhône-Alpes qui conçoivent et fabriquent des pièces et des machines exigeantes : cellules robotisées, structures composites, décolletage, forge, fabrication additive. Il aide ses membres à monter ensemble des projets de recherche, à partager des équipements qu'aucun ne peut acquérir seul et à former les opérateurs et techniciens dont les vallées industrielles manquent.",
      en: 'Pôle Arvane brings together the manufacturers, laboratories and training centres of Auvergne-Rhône-Alpes that design and make demanding parts and machines: robot cells, composite structures, precision turning, forging, additive manufacturing. It helps its members to build research projects, to share equipment that none could buy alone, and to train the operators and technicians that the industrial valleys lack.',
    },
    territory: 'Auvergne-Rhône-Alpes',
    latitude: 45.4472,
    longitude: 5.3853,
    charter:
      "Chaque membre participe de son plein gré et peut quitter un groupe ou un projet à tout moment. Ce qui est dit dans un groupe fermé y reste ; un dossier de projet n'est ouvert qu'aux organisations admises par son porteur. Les membres s'interdisent d'aborder entre eux prix, marges et clients. Une invitation ou une manifestation d'intérêt reçoit une réponse sous quinze jours.",
    densityThreshold: 25,
    strategicAxes: [
      { key: 'robotique-flexible', label: { fr: 'Robotique flexible et accessible aux PME', en: 'Flexible robotics within reach of SMEs' } },
      { key: 'materiaux-legers', label: { fr: 'Matériaux légers et circulaires', en: 'Light and circular materials' } },
      { key: 'procedes-metalliques', label: { fr: 'Procédés métalliques sobres', en: 'Resource-efficient metal processes' } },
      { key: 'usine-numerique', label: { fr: 'Usine numérique et cybersécurité', en: 'Digital and secure factory' } },
      { key: 'competences-metiers', label: { fr: 'Compétences et attractivité des métiers', en: 'Skills and attractive trades' } },
    ],
    joinPolicy: 'APPLICATION',
    association: 'association-arvane',
    animateurs: ['claire-dubois', 'thomas-girod'],
  },
  {
    key: 'armeline',
    slug: 'armeline',
    name: 'Grappe Armeline',
    kind: 'GRAPPE',
    domain: { fr: 'Mer, eau et agroalimentaire', en: 'Marine, water and agri-food' },
    presentation: {
      fr: "La Grappe Armeline rassemble en Bretagne les entreprises qui vivent de la mer, de l'eau et de l'alimentation : chantiers navals, conserveries, producteurs d'algues et de coquillages, traiteurs d'eau, équipementiers. Ses membres partagent les mêmes contraintes (milieu salin, hygiène, ressource en eau, saisonnalité) et cherchent ensemble des solutions qu'ils puissent exploiter et exporter.",
      en: 'Grappe Armeline brings together the companies of Brittany that live from the sea, water and food: shipyards, canneries, seaweed and shellfish producers, water treatment firms, equipment makers. Its members face the same constraints (salt, hygiene, water resources, seasonality) and look together for solutions that they can use and export.',
    },
    territory: 'Bretagne',
    latitude: 48.0667,
    longitude: -3.2167,
    charter:
      "Armeline est une grappe d'entreprises volontaires, de toutes tailles. Chacun y garde ses données, ses recettes et ses procédés ; rien ne circule hors d'un groupe sans l'accord de celui qui l'a apporté. Les équipements achetés en commun sont ouverts à tous les membres aux conditions décidées ensemble. L'animateur veille au respect du droit de la concurrence.",
    densityThreshold: 20,
    strategicAxes: [
      { key: 'sobriete-eau', label: { fr: "Sobriété et réutilisation de l'eau", en: 'Water saving and reuse' } },
      { key: 'navires-durables', label: { fr: 'Navires et structures en mer durables', en: 'Sustainable ships and offshore structures' } },
      { key: 'ressources-marines', label: { fr: 'Valorisation des ressources marines', en: 'Making more of marine resources' } },
      { key: 'usine-alimentaire', label: { fr: 'Usine alimentaire sûre et automatisée', en: 'Safe and automated food factory' } },
    ],
    joinPolicy: 'APPLICATION',
    association: 'association-armeline',
    animateurs: ['gwenaelle-le-bihan', 'erwan-quemener'],
  },
];
