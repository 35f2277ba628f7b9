import { plain } from './text';

/** What tells whether two rows are one organisation. */
export interface Named {
  readonly name: string;
  readonly city?: string | null | undefined;
  readonly postcode?: string | null | undefined;
  readonly latitude?: number | null | undefined;
  readonly longitude?: number | null | undefined;
}

const nearKilometres = 1;

/** A name without case, accents, spaces and punctuation: "Incuba'School" and "INCUBASCHOOL" are the same. */
export const bareName = (name: string): string => plain(name).replace(/[^\p{L}\p{N}]+/gu, '') || name;

/**
 * Whether two of the same bare name are taken for one organisation: at one place, or nothing says that they are at two. The same name in
 * two towns is a namesake, or another establishment: two organisations.
 */
export function isSame(a: Named, b: Named): boolean {
  if (bareName(a.name) !== bareName(b.name)) return false;
  const distance = kilometres(a, b);
  if (distance !== null) return distance <= nearKilometres;
  if (a.postcode && b.postcode) return a.postcode === b.postcode;
  if (a.city && b.city) return plain(a.city) === plain(b.city);
  return true;
}

/** The organisation on record that a row says again, if there is one. */
export const twinOf = <Known extends Named>(row: Named, namesakes: readonly Known[]): Known | undefined => namesakes.find((known) => isSame(known, row));

/** Where an organisation is on record, for the one who has to decide. @param list the source of the list of members that is imported, if it is one */
export function onRecordAs({ name, city, source, sourceKey }: Named & { source: string | null; sourceKey: string | null }, list?: string): string {
  const lists = list === undefined ? 'a list of members' : source === list ? 'this list' : 'the list of another cluster';
  const by = source === null ? '' : source.startsWith('members:') ? `, by ${lists} as "${sourceKey ?? ''}"` : `, by ${source} as ${sourceKey ?? ''}`;
  return `already on record: ${name}${city ? `, ${city}` : ''}${by}`;
}

/** Great-circle distance, or null where a place is not known. */
function kilometres(a: Named, b: Named): number | null {
  if (a.latitude == null || a.longitude == null || b.latitude == null || b.longitude == null) return null;
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const [latitudeA, latitudeB] = [radians(a.latitude), radians(b.latitude)];
  const half = Math.sin((latitudeA - latitudeB) / 2) ** 2 + Math.cos(latitudeA) * Math.cos(latitudeB) * Math.sin(radians(a.longitude - b.longitude) / 2) ** 2;
  return 12_742 * Math.asin(Math.sqrt(half));
}
