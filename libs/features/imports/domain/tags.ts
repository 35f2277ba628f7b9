import { slugOf, tidy } from './text';

/** A competence as members write it: its code in the taxonomy, and a label. */
export interface Tag {
  readonly code: string;
  readonly label: string;
}

/** The tags of a cell, separated by `;`, `|` or `,`. Case, accents and punctuation make no difference between two. */
export function tagsOf(cell: string): Tag[] {
  const byCode = new Map<string, Tag>();
  for (const written of cell.split(/[;|,]/)) {
    const label = tidy(written).replace(/[.\s]+$/, '');
    const slug = slugOf(label);
    if (slug !== '' && !byCode.has(`tag:${slug}`)) byCode.set(`tag:${slug}`, { code: `tag:${slug}`, label });
  }
  return [...byCode.values()];
}

/** One label for each code: the spelling used most often, the first in the alphabet among equals. */
export function labelsOf(tags: readonly Tag[]): Map<string, string> {
  const spellings = new Map<string, Map<string, number>>();
  for (const { code, label } of tags) {
    const counts = spellings.get(code) ?? new Map<string, number>();
    spellings.set(code, counts.set(label, (counts.get(label) ?? 0) + 1));
  }
  const best = (counts: ReadonlyMap<string, number>): string => [...counts].sort(([a, x], [b, y]) => y - x || a.localeCompare(b, 'fr'))[0]?.[0] ?? '';
  return new Map([...spellings].map(([code, counts]) => [code, best(counts)]));
}
