import type { OrganisationNature, PorterRole } from '@grappe/contracts';
import { limits } from '@grappe/contracts';
import type { Fault } from './imported-row';
import { cut, tidy } from './text';

export const organisationTable = 'organisations';

/** An organisation of CORDIS as it was read. */
export interface CordisOrganisation {
  readonly line: number;
  readonly pic: string;
  readonly name: string;
  readonly nature: OrganisationNature;
  readonly role: PorterRole;
  readonly country: string;
  readonly city: string | null;
  readonly postcode: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly remarks: readonly string[];
}

export type ReadOrganisation = { readonly organisation: CordisOrganisation } | { readonly fault: Fault; readonly key: string; readonly name: string };

export const organisationColumns = ['pic', 'name', 'short_name', 'activity_type', 'country', 'city', 'postcode', 'lat', 'lon'] as const;
export type OrganisationCell = (column: (typeof organisationColumns)[number]) => string;

const activities: Readonly<Record<string, { nature: OrganisationNature; role: PorterRole }>> = {
  PRC: { nature: 'COMPANY', role: 'CORE_COMPANY' },
  HES: { nature: 'UNIVERSITY', role: 'INSTITUTION' },
  REC: { nature: 'RESEARCH_ORGANISATION', role: 'INSTITUTION' },
  PUB: { nature: 'PUBLIC_AUTHORITY', role: 'INSTITUTION' },
  OTH: { nature: 'ASSOCIATION', role: 'INSTITUTION' },
};

/** The European Commission's own codes, where they are not those of ISO 3166-1. */
const countries: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' };

/** Reads a line of `organisations.tsv`: PIC, names, activity type, country, place. */
export function readCordisOrganisation(line: number, cell: OrganisationCell): ReadOrganisation {
  const pic = tidy(cell('pic'));
  const named = tidy(cell('name')) || tidy(cell('short_name'));
  const refuse = (column: string, reason: string): ReadOrganisation => ({ fault: { column, reason }, key: pic, name: named });
  if (!/^\d{6,9}$/.test(pic)) return refuse('pic', `"${pic}" is no PIC`);
  const activity = activities[cell('activity_type').trim()];
  if (!activity) return refuse('activity_type', `"${cell('activity_type')}" is not known; known are ${Object.keys(activities).join(', ')}`);
  const written = cell('country').trim().toUpperCase();
  const country = countries[written] ?? written;
  if (!/^[A-Z]{2}$/.test(country)) return refuse('country', `"${written}" is no country code`);
  const remarks: string[] = [];
  if (named === '') remarks.push('name: none at the source; recorded under its PIC');
  if (named.length > 300) remarks.push('name: longer than 300 characters; cut');
  const place = placeOf(cell('lat'), cell('lon'));
  if (place === null) remarks.push(`lat, lon: "${cell('lat')}, ${cell('lon')}" is no place; left empty`);
  return {
    organisation: {
      line, pic, ...activity, country,
      // Without a name of their own they still hold consortia together.
      name: named === '' ? `PIC ${pic}` : cut(named, 300),
      city: cut(tidy(cell('city')), limits.nameLength.max) || null,
      postcode: tidy(cell('postcode')).slice(0, 20) || null,
      latitude: place?.latitude ?? null,
      longitude: place?.longitude ?? null,
      remarks,
    },
  };
}

function placeOf(lat: string, lon: string): { latitude: number | null; longitude: number | null } | null {
  if (lat.trim() === '' && lon.trim() === '') return { latitude: null, longitude: null };
  const [latitude, longitude] = [Number(lat || Number.NaN), Number(lon || Number.NaN)];
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null;
}
