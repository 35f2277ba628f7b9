import type { DemoOrganisation } from './world.types';

/** Organisations that are not yet members: their application is pending. */
export const applicants: readonly DemoOrganisation[] = [
  {
    key: 'brasage-vivarais',
    name: 'Brasage du Vivarais',
    nature: 'COMPANY',
    size: 'SMALL',
    siren: '000645325',
    description:
      'Brasage sous vide et assemblages étanches inox, nickel et céramique. 16 salariés, trois fours dont un de 900 mm de diamètre utile.',
    website: 'https://www.brasage-vivarais.example',
    street: '18 route de Roiffieux',
    postcode: '07100', city: 'Annonay', country: 'FR', latitude: 45.2381, longitude: 4.6622,
    competences: ['welding', 'heat-treatment', 'stainless-steels'],
    memberships: [],
  },
  {
    key: 'spiruline-rhuys',
    name: 'Spiruline de Rhuys',
    nature: 'COMPANY',
    size: 'MICRO',
    siren: '000724518',
    description:
      'Culture de spiruline sous serre et extraction de phycocyanine. 7 personnes, 1 800 m² de bassins.',
    street: '5 chemin de Kerudo',
    postcode: '56400', city: 'Auray', country: 'FR', latitude: 47.6702, longitude: -2.9931,
    competences: ['microalgae', 'marine-extracts'],
    memberships: [],
  },
];
