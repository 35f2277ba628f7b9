import { z } from 'zod';
import { limits } from '../limits';

export const id = z.uuid();
export const name = z.string().trim().min(limits.nameLength.min).max(limits.nameLength.max);
export const title = z.string().trim().min(limits.titleLength.min).max(limits.titleLength.max);
export const reason = z.string().trim().min(limits.reasonLength.min).max(limits.reasonLength.max);
export const email = z.string().trim().toLowerCase().pipe(z.email().max(limits.emailLength.max));
export const password = z.string().min(limits.passwordLength.min).max(limits.passwordLength.max);
/** The secret of a link in a mail. */
export const linkToken = z.string().min(20).max(200);
export const webAddress = z.url({ protocol: /^https?$/ }).max(limits.addressLength.max);
/** What is typed to search with. */
export const searchText = z.string().max(limits.searchLength.max).nullish();
/** Of a list's criteria, what needs judging: the words. */
export const searchInput = z.object({ text: searchText });
/** What every mutation's input has: an id that the client makes, long enough not to be a mere count. */
export const clientMutationInput = z.object({ clientMutationId: z.string().min(limits.clientMutationIdLength.min).max(limits.clientMutationIdLength.max).nullish() });
/** An absent, null or blank text is null. */
export const optionalText = (max: number) =>
  z.string().trim().max(max).nullish().transform((text) => text || null);
/** The number of a French legal unit, with its check digit (Luhn); spaces are what people write between its groups. */
export const siren = z.string().transform((text) => text.replace(/\s/g, '')).pipe(z.string().regex(/^\d{9}$/).refine(endsWithItsCheckDigit));

function endsWithItsCheckDigit(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
