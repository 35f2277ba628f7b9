/** One line, without the spaces around and between that nobody typed on purpose. */
export const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Lower case, without accents. */
export const plain = (text: string): string => text.normalize('NFKD').replace(/\p{Diacritic}/gu, '').toLowerCase();

/** A word for codes and keys: `Économie d’énergie` is `economie-d-energie`. */
export const slugOf = (text: string): string =>
  plain(text).replace(/ß/g, 'ss').replace(/ø/g, 'o').replace(/ł/g, 'l').replace(/\+/g, '-plus').replace(/#/g, '-sharp').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');

/** At most `max` characters, cut behind a word and marked as cut. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const room = text.slice(0, max - 1);
  const space = room.lastIndexOf(' ');
  return `${(space > max / 2 ? room.slice(0, space) : room).replace(/[\s,;:.(–-]+$/, '')}…`;
}

/** The sentences from the beginning that have room in `max` characters; cut behind a word where the first is too long. */
export function firstSentences(text: string, max: number): string {
  if (text.length <= max) return text;
  const room = text.slice(0, max);
  const end = Math.max(...[...room.matchAll(/[.!?](?=\s)/g)].map((match) => match.index + 1), 0);
  return end > max / 3 ? room.slice(0, end) : cut(text, max);
}
