import { plain, tidy } from './text';

/** Columns of a member list, each under the names it may have, without case and accents. The README tells what they hold. */
const columnNames = {
  id: ['id', 'cle', 'key'],
  name: ['name', 'nom', 'raison_sociale', 'denomination'],
  category: ['category', 'categorie', 'type'],
  role: ['role', 'role_porter'],
  tags: ['tags', 'competences', 'mots_cles'],
  address: ['address', 'adresse', 'rue'],
  postcode: ['postcode', 'code_postal', 'cp'],
  city: ['city', 'ville', 'commune'],
  lon: ['lon', 'longitude', 'lng'],
  lat: ['lat', 'latitude'],
  creation_year: ['creation_year', 'annee_creation'],
  url: ['url', 'website', 'site', 'site_web'],
  tax_id: ['tax_id', 'siren', 'siret', 'tva'],
  description: ['description', 'presentation'],
} as const satisfies Record<string, readonly string[]>;

export type MemberColumn = keyof typeof columnNames;

/** Without these there is no list of members. */
export const requiredColumns = ['name', 'category'] as const satisfies readonly MemberColumn[];

/** Which column of the file holds what. */
export interface Columns {
  readonly places: ReadonlyMap<MemberColumn, number>;
  readonly missing: readonly MemberColumn[];
  readonly unknown: readonly string[];
}

/** Finds the columns by the names in the first line. */
export function columnsOf(header: readonly string[]): Columns {
  const known = Object.keys(columnNames) as MemberColumn[];
  const places = new Map<MemberColumn, number>();
  const unknown: string[] = [];
  for (const [place, written] of header.entries()) {
    const word = plain(tidy(written)).replace(/[^a-z0-9]+/g, '_').replace(/^_+|_+$/g, '');
    const column = known.find((name) => (columnNames[name] as readonly string[]).includes(word));
    if (column !== undefined && !places.has(column)) places.set(column, place);
    else unknown.push(written);
  }
  return { places, missing: known.filter((column) => !places.has(column)), unknown };
}

/** What separates the cells of a list, by its first line: spreadsheets in French write semicolons. */
export function delimiterOf(firstLine: string): ',' | ';' | '\t' {
  const count = (mark: string): number => firstLine.split(mark).length;
  const [most] = ([',', ';', '\t'] as const).map((mark) => ({ mark, cells: count(mark) })).sort((a, b) => b.cells - a.cells);
  return most?.mark ?? ',';
}
