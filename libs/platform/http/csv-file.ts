import { StreamableFile } from '@nestjs/common';
import { Readable } from 'node:stream';
import { csvLine } from '@grappe/platform/kernel';

type Row = readonly (string | null)[];

/** Without it, a spreadsheet takes UTF-8 for something older. */
const byteOrderMark = '\uFEFF';

/**
 * The answer of a route that hands out rows as a file, as they come: a list may be longer than memory. What refuses it must do so before,
 * since an answer that has begun cannot become a refusal.
 */
export const csvFile = (name: string, header: Row, rows: AsyncIterable<Row> | Iterable<Row>): StreamableFile =>
  new StreamableFile(Readable.from(lines(header, rows)), { type: 'text/csv; charset=utf-8', disposition: `attachment; filename="${name}"` });

async function* lines(header: Row, rows: AsyncIterable<Row> | Iterable<Row>): AsyncGenerator<string> {
  yield `${byteOrderMark}${csvLine(header)}\r\n`;
  for await (const row of rows) yield `${csvLine(row)}\r\n`;
}
