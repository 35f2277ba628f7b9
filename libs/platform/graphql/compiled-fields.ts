import { isObjectType, type GraphQLSchema } from 'graphql';
import { describeRoots } from './described';
import { nameWrites } from './mutation';

/**
 * Nest gives every field of a class a resolver of its own, which reads the property of that name; ours reads compiled
 * objects by answer key and must be asked instead. So Nest's are taken off again: all but those that we wrote.
 */
export function compiledFields() {
  let written: readonly object[] = [];
  const isWritten = (type: string, field: string): boolean => written.some((resolvers) => field in ((resolvers as Record<string, object>)[type] ?? {}));
  return {
    transformResolvers: <Given extends object | object[]>(resolvers: Given): Given => {
      written = Array.isArray(resolvers) ? (resolvers as object[]) : [resolvers];
      return resolvers;
    },
    transformSchema: (schema: GraphQLSchema): GraphQLSchema => {
      for (const type of Object.values(schema.getTypeMap())) {
        if (!isObjectType(type) || type.name.startsWith('__')) continue;
        for (const field of Object.values(type.getFields())) if (!isWritten(type.name, field.name)) delete field.resolve;
      }
      nameWrites(schema);
      return describeRoots(schema);
    },
  };
}
