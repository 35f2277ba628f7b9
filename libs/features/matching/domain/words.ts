import { stopWords } from './stop-words';

/** A word of a text. */
export interface Word {
  /** As it is written, in lower case. */
  readonly shown: string;
  /** Without accents, as searches know it. */
  readonly plain: string;
}

const shortest = 3;

/** The words by which a text may be found again: each once, those of the first texts first, without what every text says. */
export function wordsOf(texts: readonly (string | null)[], most: number): Word[] {
  const found = new Map<string, Word>();
  for (const text of texts) {
    for (const [shown] of (text ?? '').normalize('NFC').toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
      const plain = shown.normalize('NFKD').replace(/\p{Diacritic}/gu, '');
      if (plain.length < shortest || /^\d+$/.test(plain) || stopWords.has(plain) || found.has(plain)) continue;
      found.set(plain, { shown, plain });
      if (found.size === most) return [...found.values()];
    }
  }
  return [...found.values()];
}

/** The words of a seat, side by side for a statement. */
export interface SeatWords {
  readonly plain: readonly string[];
  readonly shown: readonly string[];
  /** How many of them, from the beginning, stand where it matters most: in the seat's own text and the project's title. */
  readonly telling: number;
}

/** How many words of a seat and its project are looked for in others' texts. */
const sought = 40;

/** What a seat and its project speak of. */
export function wordsOfSeat(seat: { readonly title: string; readonly description: string | null; readonly projectTitle: string; readonly summary: string }): SeatWords {
  const first = [seat.title, seat.description, seat.projectTitle];
  const words = wordsOf([...first, seat.summary], sought);
  return { plain: words.map(({ plain }) => plain), shown: words.map(({ shown }) => shown), telling: wordsOf(first, sought).length };
}
