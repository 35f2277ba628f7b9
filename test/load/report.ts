import type { Measured } from './turn';
import type { WorldSize } from './world';

export interface Row extends Measured {
  readonly query: string;
  readonly kind: string;
  readonly contestant: string;
}

/** All that a run measured. */
export interface Measurements {
  /** Milliseconds from start to first answer. */
  readonly start: ReadonlyMap<string, number>;
  readonly size: WorldSize;
  readonly rows: Row[];
}

const median = (figures: readonly number[]): number => [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;
const unique = (words: readonly string[]): string[] => [...new Set(words)];
/** null: the other answered nothing in its turn. */
const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : Math.round((part / whole) * 100) / 100);

/** The median of each figure over the turns; null where it was not asked. */
export function medianOf({ rows }: Measurements, query: string, contestant: string): Measured | null {
  const own = rows.filter((row) => row.query === query && row.contestant === contestant);
  if (own.length === 0) return null;
  const of = (figure: (row: Row) => number | null): number => median(own.map((row) => figure(row) ?? 0));
  return { perSecond: of((row) => row.perSecond), p50: of((row) => row.p50), p99: of((row) => row.p99), cpu: of((row) => row.cpu), memory: of((row) => row.memory) };
}

/** Everyone's figures as shares of the limit's. */
export function table(measured: Measurements): string {
  const { rows, start, size } = measured;
  const lines = [`\n${size.organisations} organisations, ${size.projects} projects, ${size.persons} persons, ${size.messages} messages; 16 connections; medians; × the limit\n`,
    '| query | who | requests/s | p50 | p99 | CPU per request |', '| --- | --- | --- | --- | --- | --- |'];
  for (const query of unique(rows.map((row) => row.query))) {
    const limit = medianOf(measured, query, 'limit');
    for (const contestant of unique(rows.map((row) => row.contestant))) {
      const own = medianOf(measured, query, contestant);
      if (!own || !limit) continue;
      const shown = contestant === 'limit' ? [`1 (${Math.round(own.perSecond)})`, `1 (${own.p50} ms)`, `1 (${own.p99} ms)`, `1 (${Math.round(own.cpu ?? 0)} µs)`]
        : [ratio(own.perSecond, limit.perSecond), ratio(own.p50, limit.p50), ratio(own.p99, limit.p99), ratio(own.cpu ?? 0, limit.cpu ?? 0)];
      lines.push(`| ${query} | ${contestant} | ${shown.join(' | ')} |`);
    }
  }
  lines.push('', ...[...start].map(([name, milliseconds]) => `${name}: ${milliseconds} ms from start to first answer, at most ${Math.max(0, ...rows.filter((row) => row.contestant === name).map((row) => row.memory ?? 0))} MB`));
  return lines.join('\n');
}

/** How Grappe with a member's session stands to each other, query by query. */
function shares(measured: Measurements): Readonly<Record<string, { kind: string | undefined; ofLimit: number | null; ofPostGraphile: number | null; ofMercurius: number | null }>> {
  const of = (query: string, contestant: string): number | null => {
    const [grappe, other] = [medianOf(measured, query, 'grappe'), medianOf(measured, query, contestant)];
    return grappe && other && ratio(grappe.perSecond, other.perSecond);
  };
  const asked = unique(measured.rows.map((row) => row.query));
  return Object.fromEntries(
    asked.map((query) => [
      query,
      { kind: measured.rows.find((row) => row.query === query)?.kind, ofLimit: of(query, 'limit'), ofPostGraphile: of(query, 'postgraphile'), ofMercurius: of(query, 'mercurius') },
    ]),
  );
}

/** The last line. */
export const resultLine = (measured: Measurements): string => JSON.stringify({ queries: shares(measured) });

/** What the README shows of it. */
export const markdown = (measured: Measurements): string =>
  [
    '| query | of the limit | × PostGraphile | × Mercurius |',
    '| --- | --- | --- | --- |',
    ...Object.entries(shares(measured)).map(([query, { ofLimit, ofPostGraphile, ofMercurius }]) => `| ${[query, ofLimit, ofPostGraphile, ofMercurius].map((cell) => cell ?? '–').join(' | ')} |`),
  ].join('\n');

/** How many times slower Grappe becomes. */
export function growthTable(small: Measurements, large: Measurements): string {
  const slower = unique(small.rows.map((row) => row.query)).map((query) => {
    const [before, after] = [medianOf(small, query, 'grappe'), medianOf(large, query, 'grappe')];
    return [query, before && after ? ratio(before.perSecond, after.perSecond) : null] as const;
  });
  return [`\n${small.size.projects} → ${large.size.projects} projects: times slower`, '| query | times |', '| --- | --- |', ...slower.map(([query, times]) => `| ${query} | ${times} |`), JSON.stringify({ growth: Object.fromEntries(slower) })].join('\n');
}
