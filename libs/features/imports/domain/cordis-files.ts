import { organisationColumns, organisationTable, readCordisOrganisation, type CordisOrganisation } from './cordis-organisation';
import { projectTable, readCordisProject, type CordisProject } from './cordis-project';
import { refusedRow, type ImportedRow } from './imported-row';
import { UnreadableFile } from './unreadable-file';

/** A file as it was read: rows to record, and rows refused already. */
export interface ReadFile<Row> {
  readonly rows: readonly Row[];
  readonly refused: readonly ImportedRow[];
}

/** Reads `organisations.tsv`: tab separated, one header line, no quoting. */
export function readOrganisationFile(text: string): ReadFile<CordisOrganisation> {
  const [header, ...lines] = linesOf(text);
  const names = header?.text.split('\t') ?? [];
  const missing = organisationColumns.filter((column) => !names.includes(column));
  if (missing.length > 0) throw new UnreadableFile(`organisations.tsv has no column ${missing.map((column) => `"${column}"`).join(', ')}; its first line names: ${names.join(', ')}.`);
  const rows: CordisOrganisation[] = [];
  const refused: ImportedRow[] = [];
  const seen = new Map<string, number>();
  for (const { line, text: written } of lines) {
    const cells = written.split('\t');
    const read = readCordisOrganisation(line, (column) => cells[names.indexOf(column)] ?? '');
    if ('fault' in read) refused.push(refusedRow(organisationTable, line, read.key, read.name, read.fault));
    else if (seen.has(read.organisation.pic)) refused.push(twice(organisationTable, line, 'pic', read.organisation.pic, read.organisation.name, seen));
    else {
      seen.set(read.organisation.pic, line);
      rows.push(read.organisation);
    }
  }
  return { rows, refused };
}

/** Reads `projects.jsonl`: one project, as JSON, on each line. */
export function readProjectFile(text: string, today: string): ReadFile<CordisProject> {
  const rows: CordisProject[] = [];
  const refused: ImportedRow[] = [];
  const seen = new Map<string, number>();
  for (const { line, text: written } of linesOf(text)) {
    const read = readCordisProject(line, written, today);
    if ('fault' in read) refused.push(refusedRow(projectTable, line, read.key, read.name, read.fault));
    else if (seen.has(read.project.id)) refused.push(twice(projectTable, line, 'id', read.project.id, read.project.title, seen));
    else {
      seen.set(read.project.id, line);
      rows.push(read.project);
    }
  }
  return { rows, refused };
}

const twice = (table: string, line: number, column: string, key: string, name: string, seen: ReadonlyMap<string, number>): ImportedRow =>
  refusedRow(table, line, key, name, { column, reason: `the key "${key}" stands on line ${seen.get(key) ?? '?'} already` });

/** Lines with something on them, numbered from 1 as an editor does. */
const linesOf = (text: string): { line: number; text: string }[] =>
  text.split(/\r?\n/).map((written, place) => ({ line: place + 1, text: written })).filter(({ text: written }) => written.trim() !== '');
