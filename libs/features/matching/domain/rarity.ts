/** Below so many texts, a word that all share is not yet a common one. */
const fewTexts = 20;

/** How rare each word is among texts: 1 when one alone uses it, towards 0 when all do. */
export function rarityIn(texts: readonly (readonly string[])[]): (word: string) => number {
  const uses = new Map<string, number>();
  for (const words of texts) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  const most = Math.max(texts.length, fewTexts);
  return (word) => 1 - Math.max(0, (uses.get(word) ?? 0) - 1) / most;
}
