import { OrganisationNature, PorterRole } from '@grappe/contracts';
import { plain, tidy } from './text';

export interface Category {
  readonly nature: OrganisationNature;
  /** The Porter role that such an organisation has unless the list says another. */
  readonly role: PorterRole;
}

const usualRole: Readonly<Record<OrganisationNature, PorterRole>> = {
  COMPANY: 'CORE_COMPANY',
  UNIVERSITY: 'INSTITUTION',
  RESEARCH_ORGANISATION: 'INSTITUTION',
  TRAINING_BODY: 'INSTITUTION',
  STANDARDS_AGENCY: 'INSTITUTION',
  PROFESSIONAL_BODY: 'INSTITUTION',
  PUBLIC_AUTHORITY: 'INSTITUTION',
  INVESTOR: 'SERVICE_PROVIDER',
  ASSOCIATION: 'INSTITUTION',
};

const of = (nature: OrganisationNature, role: PorterRole = usualRole[nature]): Category => ({ nature, role });

/** The words under which members are listed, without case and accents. */
const words: Readonly<Record<string, Category>> = {
  entreprise: of('COMPANY'),
  societe: of('COMPANY'),
  'start-up': of('COMPANY'),
  startup: of('COMPANY'),
  fournisseur: of('COMPANY', 'SUPPLIER'),
  prestataire: of('COMPANY', 'SERVICE_PROVIDER'),
  'tiers-lieu': of('COMPANY', 'SERVICE_PROVIDER'),
  'espace de coworking': of('COMPANY', 'SERVICE_PROVIDER'),
  incubateur: of('PROFESSIONAL_BODY', 'SERVICE_PROVIDER'),
  accelerateur: of('PROFESSIONAL_BODY', 'SERVICE_PROVIDER'),
  ecole: of('TRAINING_BODY'),
  'organisme de formation': of('TRAINING_BODY'),
  universite: of('UNIVERSITY'),
  laboratoire: of('RESEARCH_ORGANISATION'),
  'centre de recherche': of('RESEARCH_ORGANISATION'),
  'organisme de recherche': of('RESEARCH_ORGANISATION'),
  investisseur: of('INVESTOR'),
  communaute: of('ASSOCIATION'),
  association: of('ASSOCIATION'),
  'acteur public': of('PUBLIC_AUTHORITY'),
  collectivite: of('PUBLIC_AUTHORITY'),
  'organisation professionnelle': of('PROFESSIONAL_BODY'),
  'organisme de normalisation': of('STANDARDS_AGENCY'),
};

/** What a category of a list means, by its French word or by a word of OrganisationNature; null when it is not known. */
export function categoryOf(written: string): Category | null {
  const word = plain(tidy(written));
  const nature = Object.values(OrganisationNature).find((known) => known === word.toUpperCase().replace(/[\s-]+/g, '_'));
  return nature ? of(nature) : (words[word] ?? words[word.replace(/s$/, '')] ?? null);
}

/** A Porter role by its word; null when it is not known. */
export const roleOf = (written: string): PorterRole | null =>
  Object.values(PorterRole).find((known) => known === plain(tidy(written)).toUpperCase().replace(/[\s-]+/g, '_')) ?? null;

/** The categories that are known, for the one who has to correct a list. */
export const knownCategories = Object.keys(words).join(', ');
