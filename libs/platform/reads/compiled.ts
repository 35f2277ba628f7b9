import { defaultFieldResolver, type GraphQLFieldResolver } from 'graphql';

/** Compiled objects keep each value under its answer key behind this mark, so that an alias finds its own value. */
const mark = '$';

/** Key under which the value for an answer key is kept in a compiled object. */
export const compiledKey = (answerKey: string): string => mark + answerKey;

/** The value of a field that `selectedField` asks for. */
export const valueIn = <Value>(compiled: Readonly<Record<string, unknown>>, name: string): Value => compiled[compiledKey(name)] as Value;

/** A compiled object as plain JSON, for what leaves by another door than GraphQL. */
export const plainOf = (compiled: unknown): unknown => {
  if (Array.isArray(compiled)) return compiled.map(plainOf);
  if (typeof compiled !== 'object' || compiled === null) return compiled;
  return Object.fromEntries(Object.entries(compiled).map(([key, value]) => [key.replace(mark, ''), plainOf(value)]));
};

/** Reads compiled objects by answer key, and everything else as GraphQL usually does. */
export const fieldResolver: GraphQLFieldResolver<unknown, unknown> = (source, args, context, info) => {
  if (typeof source === 'object' && source !== null) {
    const key = compiledKey(String(info.path.key));
    if (key in source) return (source as Record<string, unknown>)[key];
  }
  return defaultFieldResolver(source, args, context, info);
};
