import { csvLine } from '@grappe/platform/kernel';
import type { ImportedRow } from './imported-row';

/** The first line of a report. */
export const reportHeader = 'table,line,key,name,outcome,column,reason,remarks';

/** A row of a report, as CSV. */
export const reportLine = (row: ImportedRow): string =>
  csvLine([row.table, String(row.line), row.key, row.name, row.outcome, row.column ?? '', row.reason ?? '', row.remarks.join('; ')]);
