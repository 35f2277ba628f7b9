import { GraphQLScalarType, Kind } from 'graphql';

const invalid = (value: unknown): never => {
  throw new TypeError(`DateTime: ${JSON.stringify(value)} is not an ISO 8601 date and time`);
};
const isoMoment = /^\d{4}-\d\d-\d\d(T.*)?$/;
const parse = (value: unknown): Date => {
  const date = new Date(typeof value === 'string' && isoMoment.test(value) ? value : Number.NaN);
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() < 1 ? invalid(value) : date;
};

/** A moment, ISO 8601 in UTC, e.g. `2026-11-23T09:00:00.000Z`. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'A moment, ISO 8601 in UTC, e.g. 2026-11-23T09:00:00.000Z.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
  serialize: (value) => (value instanceof Date ? value : parse(value)).toISOString(),
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
});

/** Facts whose shape depends on a kind that stands beside them. */
export const Facts = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'Facts whose shape depends on the kind that stands beside them.',
});
