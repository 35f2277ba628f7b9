import type { ImportedRow } from './imported-row';

/** The first line of a report. */
export const reportHeader = 'table,line,key,name,outcome,column,reason,remarks';

/** A row of a report, as CSV (RFC 4180). */
export const reportLine = (row: ImportedRow): string =>
  [row.table, String(row.line), row.key, row.name, row.outcome, row.column ?? '', row.reason ?? '', row.remarks.join('; ')].map(cell).join(',');

/** A cell that begins like a formula is marked as text: reports are opened in spreadsheets, and their content comes from elsewhere. */
function cell(value: string): string {
  const plain = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
