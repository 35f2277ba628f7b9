import { Presets, SingleBar } from 'cli-progress';
import { createWriteStream, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import { reportHeader, reportLine, type ImportCounts, type ImportedRow, type ImportListener } from '@grappe/features/imports';

/** What the operator sees of an import, and the report that stays of it: one line for each row. */
export class ImportScreen implements ImportListener {
  private bar: SingleBar | null = null;
  private readonly report: WriteStream;

  constructor(private readonly reportFile: string) {
    this.report = createWriteStream(reportFile, 'utf8');
    this.report.write(`\uFEFF${reportHeader}\r\n`); // spreadsheets take the mark for UTF-8
  }

  began(table: string, rows: number): void {
    this.bar?.stop();
    this.bar = new SingleBar({ format: `${table} {bar} {percentage}% | {value}/{total} | {duration_formatted}`, stream: process.stderr, hideCursor: true }, Presets.shades_classic);
    if (process.stderr.isTTY) this.bar.start(rows, 0);
    else console.error(`${table}: ${rows} rows…`);
  }

  ended(rows: readonly ImportedRow[]): void {
    for (const row of rows) this.report.write(`${reportLine(row)}\r\n`);
    if (process.stderr.isTTY) this.bar?.increment(rows.length);
  }

  noted(sentence: string): void {
    console.error(sentence);
  }

  /** Ends the report and says how it went. */
  async done({ created, updated, unchanged, refused }: ImportCounts, milliseconds: number): Promise<void> {
    await this.close();
    console.log(`${created} created, ${updated} updated, ${unchanged} unchanged, ${refused} refused, in ${(milliseconds / 1000).toFixed(1)} s.`);
    console.log(`Every row stands in ${this.reportFile}.`);
  }

  /** Ends what is open, also when the import broke off. */
  async close(): Promise<void> {
    this.bar?.stop();
    this.bar = null;
    if (this.report.closed || this.report.writableEnded) return;
    this.report.end();
    await once(this.report, 'close');
  }
}
