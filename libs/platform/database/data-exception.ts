/** SQLSTATEs of values that PostgreSQL cannot take: NUL and other characters, lone surrogates, texts that are no id or number, numbers too large. */
const dataExceptions = new Set(['22021', '22P05', '22P02', '22003', '22008', '22007']);

/** Whether a statement failed over a value that came from outside: bad input, not a fault of ours. */
export function isDataException(error: unknown): boolean {
  const code = (error as { driverError?: { code?: unknown } } | null)?.driverError?.code ?? (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && dataExceptions.has(code);
}
