import type { MandateRight, OrganisationNature, OrganisationSize } from '@grappe/contracts';

/** A legal person: company, university, agency… It may sit in several clusters. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  /** The name as lists are ordered: lower case, without accents. */
  readonly sortName: string;
  readonly nature: OrganisationNature;
  readonly size: OrganisationSize | null;
  readonly description: string | null;
  readonly website: string | null;
  readonly siren: string | null;
  readonly street: string | null;
  readonly postcode: string | null;
  readonly city: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Where an imported organisation comes from, and its key there. */
  readonly source: string | null;
  readonly sourceKey: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** A person represents an organisation. */
export interface Mandate {
  readonly id: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly right: MandateRight;
  readonly since: Date;
  readonly endedAt: Date | null;
}

/** How a name is ordered: "Écoles d'Ardèche" stands under e. */
export const sortNameOf = (name: string): string =>
  name.normalize('NFKD').replace(/\p{Diacritic}/gu, '').toLowerCase().trim();
