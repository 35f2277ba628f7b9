import { types } from 'node:util';

/** Of the system, where no connection comes about or one breaks; of PostgreSQL, where it stops, starts, or has no connection left (classes 08, 53, 57 of its appendix A). */
const unavailable = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOTFOUND', 'ETIMEDOUT', '08001', '08003', '08006', '53300', '57P01', '57P02', '57P03']);

/** The same as told by pg, which has no codes. */
const unavailableInWords = /^(timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error)/;

const codeOf = (fault: Error): string | null => ('code' in fault ? String(fault.code) : null);

/** PostgreSQL gave a statement up (`query_canceled`). */
export const isTooSlow = (fault: unknown): boolean => types.isNativeError(fault) && codeOf(fault) === '57014';

/** The database cannot be asked now: it does not answer, or all connections of the process have been in use for too long. */
export const isUnavailable = (fault: unknown): boolean =>
  types.isNativeError(fault) && (unavailable.has(codeOf(fault) ?? '') || unavailableInWords.test(fault.message));
