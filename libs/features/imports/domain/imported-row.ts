/** How a row of a file ended. */
export type RowOutcome = 'created' | 'updated' | 'unchanged' | 'refused';

/** What became of one row of a file. */
export interface ImportedRow {
  /** Which of the files of the import. */
  readonly table: string;
  /** Line of the file on which the row begins, the first being 1. */
  readonly line: number;
  /** The row's key at its source. */
  readonly key: string;
  readonly name: string;
  readonly outcome: RowOutcome;
  /** Of a refused row: the column concerned, and why. */
  readonly column: string | null;
  readonly reason: string | null;
  /** What was taken with a change, or left out. */
  readonly remarks: readonly string[];
}

export type ImportCounts = Readonly<Record<RowOutcome, number>>;

/** Who starts an import hears of its progress and of every row. */
export interface ImportListener {
  /** A table is about to be written. */
  began(table: string, rows: number): void;
  /** These rows have ended: what is told here is on disk. */
  ended(rows: readonly ImportedRow[]): void;
  /** Something about a whole file. */
  noted(sentence: string): void;
}

/** A value that could not be taken, and the reason. */
export interface Fault {
  readonly column: string;
  readonly reason: string;
}

/** The rows of an import by outcome. */
export function countOf(rows: readonly ImportedRow[], before: ImportCounts = noRows): ImportCounts {
  const counts = { ...before };
  for (const { outcome } of rows) counts[outcome]++;
  return counts;
}

export const noRows: ImportCounts = { created: 0, updated: 0, unchanged: 0, refused: 0 };

/** A row in which nothing could be taken. */
export const refusedRow = (table: string, line: number, key: string, name: string, { column, reason }: Fault): ImportedRow => ({
  table, line, key, name, outcome: 'refused', column, reason, remarks: [],
});
