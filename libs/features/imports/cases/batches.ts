/** Rows that are written in one transaction: enough for speed, few enough that a killed import loses little. */
export const batchSize = 200;

/** The items in batches, in their order. */
export function* batchesOf<Item>(items: readonly Item[], size = batchSize): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}
