import { z } from 'zod';

/** Fields of a form hold texts; what nobody filled in is no value at all to the schema. */
function withoutBlanks(value: unknown): unknown {
  if (value === '') return null;
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withoutBlanks(inner)]));
}

/** The schema of an input as a form needs it: an empty field is null, so that what is optional may be left empty. */
export const blankAsNull = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(withoutBlanks, schema);
