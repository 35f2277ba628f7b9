import { tidy } from './text';

/** A French address as members write it, in three cells. */
export interface WrittenAddress {
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
}

export interface ReadAddress {
  readonly street: string | null;
  readonly postcode: string | null;
  readonly city: string | null;
  readonly remark: string | null;
}

const postcodeShape = /^\d{5}$/;
const ending = /^[\s,.;–-]+|[\s,.;–-]+$/g;

/**
 * Street, postcode and city. Where a comma has pushed the parts into the wrong cells ("25", "rue de Ponthieu", "75008 Paris"), they are read
 * from the whole: the last five digits that stand before a town.
 */
export function readAddress(written: WrittenAddress): ReadAddress {
  const [street, postcode, city] = [tidy(written.street), tidy(written.postcode), tidy(written.city)];
  if (postcodeShape.test(postcode)) return { street: street || null, postcode, city: city ? capitalised(city) : null, remark: null };
  const whole = [street, postcode, city].filter((part) => part !== '').join(' ');
  const found = /^(.*)\b(\d{5})\b\s*(?:cedex\s*\d*)?(.*)$/i.exec(whole);
  const town = found?.[3]?.replace(ending, '') ?? '';
  if (found && town !== '') {
    const read = { street: found[1]?.replace(ending, '') || null, postcode: found[2] ?? null, city: capitalised(town) };
    return { ...read, remark: `postcode: read from the whole address as ${read.postcode} ${read.city}` };
  }
  if (/\p{L}/u.test(postcode)) return pushedRight(street, postcode, city);
  const remark = postcode === '' ? null : `postcode: "${postcode}" is not a French postcode; left empty`;
  return { street: street || null, postcode: null, city: city ? capitalised(city) : null, remark };
}

/** The name of the street stands where the postcode should; the postcode, if anywhere, where the town should. */
function pushedRight(number: string, name: string, last: string): ReadAddress {
  const postcode = postcodeShape.test(last) ? last : null;
  const city = postcode === null && last !== '' ? capitalised(last) : null;
  return { street: `${number} ${name}`.trim(), postcode, city, remark: `postcode: "${name}" is no postcode; taken for the street` };
}

/** Towns written in capitals only, or in small letters only, as towns are written. */
function capitalised(town: string): string {
  if (town !== town.toUpperCase() && town !== town.toLowerCase()) return town;
  return town.toLowerCase().replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
