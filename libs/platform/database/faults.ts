import { types } from 'node:util';
import { limits } from '@grappe/contracts';
import { DomainError } from '@grappe/platform/kernel';

/** Of the system, where no connection comes about or one breaks; of PostgreSQL, where it stops, starts, or has no connection left (classes 08, 53, 57 of its appendix A). */
const unavailable = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOTFOUND', 'ETIMEDOUT', '08001', '08003', '08006', '53300', '57P01', '57P02', '57P03']);

/** The same as told by pg, which has no codes. */
const unavailableInWords = /^(timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error)/;

/** PostgreSQL gave a statement up (`query_canceled`). */
const tooSlow = '57014';

/**
 * What is the database's own fault, as it is told at every door: UNAVAILABLE where it does not answer, or all connections of the process have been in use
 * for too long; QUERY_TOO_SLOW where a statement took too long; null where it is none of these.
 */
export function databaseFault(fault: unknown): DomainError | null {
  if (!types.isNativeError(fault)) return null;
  const code = 'code' in fault ? String(fault.code) : '';
  if (code === tooSlow) return new DomainError('QUERY_TOO_SLOW', { seconds: limits.statementSeconds });
  return unavailable.has(code) || unavailableInWords.test(fault.message) ? new DomainError('UNAVAILABLE') : null;
}
