import { CsvError, parse } from 'csv-parse/sync';
import { columnsOf, delimiterOf, requiredColumns, type Columns } from './columns';
import { bareName, isSame } from './duplicates';
import { refusedRow, type ImportedRow } from './imported-row';
import { readMember, type MemberRow } from './member-row';
import { UnreadableFile } from './unreadable-file';

export const memberTable = 'members';

/** A member list as it was read: rows to record, rows refused already, and what is to be said of the file. */
export interface MemberList {
  readonly rows: readonly MemberRow[];
  readonly refused: readonly ImportedRow[];
  readonly notes: readonly string[];
}

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Reads a member list: CSV with commas, semicolons or tabs, the names of the columns in the first line. */
export function readMemberList(text: string, thisYear: number): MemberList {
  const [header, ...lines] = linesOf(text);
  if (!header) throw new UnreadableFile('The file is empty.');
  const columns = columnsOf(header.cells);
  const lacking = requiredColumns.filter((column) => columns.missing.includes(column));
  if (lacking.length > 0)
    throw new UnreadableFile(`The file has no column ${lacking.map((column) => `"${column}"`).join(' and ')}. Its first line names: ${header.cells.join(', ')}. Required are ${requiredColumns.join(' and ')}.`);
  const rows: MemberRow[] = [];
  const refused: ImportedRow[] = [];
  const seen = new Seen();
  for (const line of lines) {
    const read = readLine(line, header.cells.length, columns, thisYear, seen);
    if ('outcome' in read) refused.push(read);
    else rows.push(read);
  }
  return { rows, refused, notes: notesOf(columns) };
}

function linesOf(text: string): Line[] {
  try {
    let before = 0;
    const records: unknown = parse(text, {
      delimiter: delimiterOf(text.slice(0, text.search(/\r|\n|$/))),
      info: true,
      relaxColumnCount: true,
      relaxQuotes: true,
      trim: true,
    });
    // With `info`, each record comes with the line on which it ends; csv-parse's types do not say so.
    const lines = (records as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => {
      const line = before + 1;
      before = info.lines;
      return { line, cells: record };
    });
    // Spreadsheets leave lines on which there is nothing.
    return lines.filter(({ cells }) => cells.some((cell) => cell !== ''));
  } catch (error) {
    if (error instanceof CsvError) throw new UnreadableFile(`The file is not good CSV: ${error.message}.`);
    throw error;
  }
}

function readLine({ line, cells }: Line, width: number, { places }: Columns, thisYear: number, seen: Seen): MemberRow | ImportedRow {
  const cell = (column: Parameters<typeof places.get>[0]): string | undefined => {
    const place = places.get(column);
    return place === undefined ? undefined : (cells[place] ?? '');
  };
  if (cells.length !== width)
    return refusedRow(memberTable, line, cell('id') ?? '', cell('name') ?? '', { column: '', reason: `has ${cells.length} cells where the first line names ${width}` });
  const read = readMember(line, cell, thisYear);
  if ('fault' in read) return refusedRow(memberTable, line, read.key, read.name, read.fault);
  const same = seen.like(read.row);
  if (same) return refusedRow(memberTable, line, read.row.key, read.row.name, same);
  return { ...read.row, remarks: [...read.row.remarks, ...seen.add(read.row)] };
}

/** The rows that came before, to find those that say the same organisation again. */
class Seen {
  private readonly keys = new Map<string, number>();
  private readonly sirens = new Map<string, number>();
  private readonly names = new Map<string, MemberRow[]>();

  like(row: MemberRow): { column: string; reason: string } | null {
    const line = this.keys.get(row.key);
    if (line !== undefined) return { column: 'id', reason: `the key "${row.key}" stands on line ${line} already` };
    const same = this.names.get(bareName(row.name))?.find((earlier) => isSame(earlier, row));
    return same ? { column: 'name', reason: `duplicate of line ${same.line} (${same.name}, ${same.key})` } : null;
  }

  /** Remembers the row. @returns what is remarkable about it beside the others */
  add(row: MemberRow): string[] {
    const remarks: string[] = [];
    const namesakes = this.names.get(bareName(row.name)) ?? [];
    if (namesakes[0]) remarks.push(`name: as on line ${namesakes[0].line}, at another place`);
    const shared = row.siren ? this.sirens.get(row.siren) : undefined;
    if (shared !== undefined) remarks.push(`tax_id: the SIREN of line ${shared}, under another name`);
    this.keys.set(row.key, row.line);
    this.names.set(bareName(row.name), [...namesakes, row]);
    if (row.siren && shared === undefined) this.sirens.set(row.siren, row.line);
    return remarks;
  }
}

function notesOf({ missing, unknown }: Columns): string[] {
  const optional = missing.filter((column) => column !== 'role' && column !== 'id');
  return [
    ...(optional.length > 0 ? [`Columns that the file has not: ${optional.join(', ')}. What they would say stays as it is.`] : []),
    ...(missing.includes('id') ? ['The file has no column "id": rows are known again by their name.'] : []),
    ...(unknown.length > 0 ? [`Columns that are not known and were passed over: ${unknown.join(', ')}.`] : []),
  ];
}
