import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';

/** The schema as it is committed. */
export const schemaText = (schema: GraphQLSchema): string =>
  `# Written by \`npm run cli -- schema\` from the code: do not edit.\n\n${printSchema(lexicographicSortSchema(schema))}\n`;
