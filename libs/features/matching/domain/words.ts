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
