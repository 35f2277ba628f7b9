import type { z } from 'zod';
import type { projectFilterInput } from '@grappe/contracts';

/** What is looked for among projects, as `projects` takes it. It is kept as JSON, so a date comes back as its ISO 8601 text. */
export type SearchFilter = Omit<z.output<typeof projectFilterInput>, 'deadlineBefore'> & { deadlineBefore?: Date | string | null };

/** A search of projects that a person keeps: they are told of each newly published call that it finds. */
export interface SavedSearch {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly filter: SearchFilter;
  readonly createdAt: Date;
  /** How many calls it has found; the number of the last one. */
  readonly lastSequence: number;
}
