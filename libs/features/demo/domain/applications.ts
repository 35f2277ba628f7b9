import type { DemoApplication } from './world.types';

/** Three applications that wait for an animateur, one of them by a member of the other cluster. */
export const applications: readonly DemoApplication[] = [
  {
    organisation: 'brasage-vivarais',
    cluster: 'arvane',
    role: 'SUPPLIER',
    person: 'pascal-mounier',
    message:
      "Nous brasons sous vide des échangeurs inox et des assemblages métal-céramique pour l'énergie et le médical. Nous souhaitons rejoindre le pôle pour deux raisons : trouver des partenaires en fabrication additive (l'assemblage de pièces imprimées par brasage nous est demandé tous les mois) et participer au groupe traitement thermique. Nous pouvons mettre à disposition des créneaux de four et notre expérience des cycles sous vide partiel.",
    daysAgo: 6,
  },
  {
    organisation: 'spiruline-rhuys',
    cluster: 'armeline',
    role: 'CORE_COMPANY',
    person: 'tiphaine-conan',
    message:
      "Producteurs de spiruline à Auray depuis huit ans, nous voulons passer de 1 800 à 4 000 m² de bassins sans prélever davantage d'eau. Ce qui nous amène : la filtration des eaux de récolte et les analyses en commun. Nous avons été orientés vers vous par l'un de vos membres, laboratoire d'analyses à Saint-Brieuc.",
    daysAgo: 8,
  },
  {
    organisation: 'regardal-vision',
    cluster: 'armeline',
    role: 'SUPPLIER',
    person: 'pauline-charvet',
    message:
      "Membre du Pôle Arvane depuis trois ans, nous recevons de plus en plus de demandes de tri et de contrôle de produits de la mer (filets, coquillages, algues). Notre caméra hyperspectrale détecte les arêtes et les fragments de coquille à 25 images par seconde ; nous cherchons des lignes d'essai réelles et des équipementiers bretons pour l'intégrer. Nous pensons contribuer au groupe sur l'automatisation des lignes.",
    daysAgo: 11,
  },
];
