import type { OrganisationNature, PorterRole } from '@grappe/contracts';
import { limits } from '@grappe/contracts';
import { readAddress } from './address';
import { categoryOf, knownCategories, roleOf } from './categories';
import type { MemberColumn } from './columns';
import type { Fault } from './imported-row';
import { sirenOf } from './siren';
import { tagsOf, type Tag } from './tags';
import { cut, slugOf, tidy } from './text';

/** A row of a member list as it was read. A value that the list has no column for is undefined: it is not said. */
export interface MemberRow {
  readonly line: number;
  readonly key: string;
  readonly name: string;
  readonly nature: OrganisationNature;
  readonly role: PorterRole;
  readonly tags: readonly Tag[] | undefined;
  readonly street: string | null | undefined;
  readonly postcode: string | null | undefined;
  readonly city: string | null | undefined;
  readonly latitude: number | null | undefined;
  readonly longitude: number | null | undefined;
  readonly website: string | null | undefined;
  readonly siren: string | null | undefined;
  readonly description: string | null | undefined;
  readonly remarks: readonly string[];
}

/** The cell of a column, trimmed; undefined where the list has no such column. */
export type Cell = (column: MemberColumn) => string | undefined;

export type ReadMember = { readonly row: MemberRow } | { readonly fault: Fault; readonly key: string; readonly name: string };

const oldest = 1_000;

/**
 * Reads a row of a member list. It is refused when it does not say who it is, or says what cannot be; a value beside that (a web address, a
 * postcode) that cannot be taken is left empty and told in a remark.
 */
export function readMember(line: number, cell: Cell, thisYear: number): ReadMember {
  const name = tidy(cell('name') ?? '');
  const key = (cell('id') ?? '') || slugOf(name);
  const refuse = (column: MemberColumn, reason: string): ReadMember => ({ fault: { column, reason }, key, name });
  if (name === '') return refuse('name', 'is empty: a member has a name');
  if (name.length > limits.nameLength.max) return refuse('name', `is longer than ${limits.nameLength.max} characters`);
  const category = categoryOf(cell('category') ?? '');
  if (!category) return refuse('category', `"${cell('category') ?? ''}" is not known; known are ${knownCategories}, and the words of OrganisationNature`);
  const role = cell('role') ? roleOf(cell('role') ?? '') : category.role;
  if (!role) return refuse('role', `"${cell('role') ?? ''}" is no Porter role`);
  const place = readPlace(cell);
  if ('fault' in place) return { fault: place.fault, key, name };

  const remarks: string[] = [];
  const take = <T>({ value, remark }: Taken<T>): T => {
    if (remark) remarks.push(remark);
    return value;
  };
  const address = readAddressCells(cell);
  if (address.remark) remarks.push(address.remark);
  take(readYear(cell('creation_year'), thisYear));
  return {
    row: {
      line, key, name, nature: category.nature, role,
      tags: cell('tags') === undefined ? undefined : tagsOf(cell('tags') ?? '').slice(0, limits.competencesPerOrganisation),
      ...address.said,
      latitude: place.latitude, longitude: place.longitude,
      website: take(readWebsite(cell('url'))),
      siren: take(readSiren(cell('tax_id'))),
      description: take(readDescription(cell('description'))),
      remarks,
    },
  };
}

interface Taken<T> {
  readonly value: T;
  readonly remark?: string;
}

type AddressSaid = Pick<MemberRow, 'street' | 'postcode' | 'city'>;

/** What the cells say of the address; a part without a column of its own may still be found in the others. */
function readAddressCells(cell: Cell): { readonly said: AddressSaid; readonly remark: string | null } {
  const { street, postcode, city, remark } = readAddress({ street: cell('address') ?? '', postcode: cell('postcode') ?? '', city: cell('city') ?? '' });
  const orUnsaid = (column: MemberColumn, value: string | null): string | null | undefined => value ?? (cell(column) === undefined ? undefined : null);
  return { said: { street: orUnsaid('address', street), postcode: orUnsaid('postcode', postcode), city: orUnsaid('city', city) }, remark };
}

type Place = { readonly latitude: number | null | undefined; readonly longitude: number | null | undefined } | { readonly fault: Fault };

function readPlace(cell: Cell): Place {
  const [lat, lon] = [cell('lat'), cell('lon')];
  if (lat === undefined || lon === undefined) return { latitude: undefined, longitude: undefined };
  if (lat === '' && lon === '') return { latitude: null, longitude: null };
  const latitude = degrees(lat, 90);
  if (latitude === null) return { fault: { column: 'lat', reason: `"${lat}" is no latitude between -90 and 90` } };
  const longitude = degrees(lon, 180);
  if (longitude === null) return { fault: { column: 'lon', reason: `"${lon}" is no longitude between -180 and 180` } };
  return { latitude, longitude };
}

function degrees(written: string, most: number): number | null {
  const value = /^-?\d+([.,]\d+)?$/.test(written) ? Number(written.replace(',', '.')) : Number.NaN;
  return Math.abs(value) <= most ? value : null;
}

function readWebsite(written: string | undefined): Taken<string | null | undefined> {
  if (!written) return { value: written === undefined ? undefined : null };
  const address = /^https?:\/\//i.test(written) ? written : `http://${written}`;
  const known = written.includes('@') || !URL.canParse(address) ? null : new URL(address);
  if (!known?.hostname.includes('.') || address.length > 500) return { value: null, remark: `url: "${cut(written, 60)}" is not a web address; left empty` };
  return { value: address };
}

function readSiren(written: string | undefined): Taken<string | null | undefined> {
  if (!written) return { value: written === undefined ? undefined : null };
  const value = sirenOf(written);
  return value === null ? { value, remark: `tax_id: "${written}" is no SIREN, SIRET or French VAT number; left empty` } : { value };
}

function readDescription(written: string | undefined): Taken<string | null | undefined> {
  if (!written) return { value: written === undefined ? undefined : null };
  if (written.length <= limits.descriptionLength.max) return { value: written };
  return { value: cut(written, limits.descriptionLength.max), remark: `description: longer than ${limits.descriptionLength.max} characters; cut` };
}

/** The year is only checked: an organisation has no such field yet, and the list's owner should know of its faults. */
function readYear(written: string | undefined, thisYear: number): Taken<null> {
  if (!written || (/^\d{4}$/.test(written) && Number(written) >= oldest && Number(written) <= thisYear)) return { value: null };
  return { value: null, remark: `creation_year: "${written}" is no year` };
}
