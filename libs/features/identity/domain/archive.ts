import type { Language } from '@grappe/contracts';

export type ArchivedRow = Readonly<Record<string, unknown>>;

/** One part of an archive: rows of a kind, read when their turn comes. */
export interface ArchivePart {
  /** Its name in the archive. */
  readonly file: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly rows: () => Promise<readonly ArchivedRow[]>;
}

/** A part that was read, in the language of whoever asked. */
export interface TitledPart {
  readonly file: string;
  readonly title: string;
  readonly rows: readonly ArchivedRow[];
}

const words: Record<Language, { title: string; lead: string; none: string }> = {
  FR: { title: 'Données de Grappe', lead: 'Telles que Grappe les gardait, le', none: 'Rien.' },
  EN: { title: 'Data from Grappe', lead: 'As Grappe kept them, on', none: 'Nothing.' },
};

/** A value as a person reads it: what is in it, without the names of its parts. */
function said(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(said).join('; ');
  return typeof value === 'object' ? Object.values(value).map(said).filter(Boolean).join(', ') : String(value as string | number | boolean);
}

const escaped = (value: unknown): string => said(value).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** The archive as a page to read: every part as a table, without script or anything from elsewhere. */
export function archiveIndex(language: Language, at: Date, parts: readonly TitledPart[]): string {
  const { title, lead, none } = words[language];
  const sections = parts.map(({ title: heading, file, rows }) => `<section><h2>${escaped(heading)}</h2><p><a href="${file}">${file}</a></p>${tableOf(rows) ?? `<p>${none}</p>`}</section>`);
  return `<!doctype html><html lang="${language.toLowerCase()}"><head><meta charset="utf-8"><title>${title}</title>
<style>body{font:16px/1.5 sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;display:block;overflow-x:auto}td,th{border:1px solid #999;padding:.3rem .6rem;text-align:left;vertical-align:top}</style></head>
<body><h1>${title}</h1><p>${lead} ${at.toISOString()}</p>${sections.join('\n')}</body></html>`;
}

function tableOf(rows: TitledPart['rows']): string | null {
  const [first] = rows;
  if (!first) return null;
  const columns = Object.keys(first);
  const head = columns.map((column) => `<th>${escaped(column)}</th>`).join('');
  const lines = rows.map((row) => `<tr>${columns.map((column) => `<td>${escaped(row[column])}</td>`).join('')}</tr>`).join('\n');
  return `<table><thead><tr>${head}</tr></thead><tbody>${lines}</tbody></table>`;
}
