import { Presets, SingleBar } from 'cli-progress';
import { createWriteStream, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import { OperatorError } from '@grappe/composition';
import { reportHeader, reportLine, type ImportCounts, type ImportedRow, type ImportListener } from '@grappe/features/imports';

/** What the operator sees of an import, and the report that stays of it: one line for each row. */
export class ImportScreen implements ImportListener {
  private bar: SingleBar | null = null;

  private constructor(
    private readonly reportFile: string,
    private readonly report: WriteStream,
  ) {
    report.write(`\uFEFF${reportHeader}\r\n`); // spreadsheets take the mark for UTF-8
  }

  /** Opens the report before anything is written elsewhere: an import that could not tell what it did is not begun. */
  static async open(reportFile: string): Promise<ImportScreen> {
    const report = createWriteStream(reportFile, 'utf8');
    try {
      await once(report, 'open');
    } catch (error) {
      throw new OperatorError(`The report cannot be written: ${error instanceof Error ? error.message : String(error)}. Name another place with --report <file>.`);
    }
    return new ImportScreen(reportFile, report);
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
