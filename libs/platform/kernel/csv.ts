/**
 * A line of CSV (RFC 4180), without its end. A cell that begins like a formula is marked as text: what we write is opened in
 * spreadsheets, and its content comes from elsewhere.
 */
export const csvLine = (cells: readonly (string | null)[]): string => cells.map((value) => cell(value ?? '')).join(',');

function cell(value: string): string {
  const plain = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
