import { Command } from 'commander';
import { readFileSync, writeFileSync } from 'node:fs';
import { OperatorError } from '@grappe/composition';
import { printApiSchema } from '@grappe/composition/schema';

/** `schema`: writes the GraphQL schema that the code declares; needs no database. */
export const writeSchema = (): Command =>
  new Command('schema')
    .description('write the GraphQL schema to a file')
    .argument('[file]', 'where to', 'apps/api/schema.graphql')
    .option('--check', 'only say whether the file is up to date')
    .action(async (file: string, { check }: { check?: boolean }) => {
      const schema = await printApiSchema();
      if (!check) writeFileSync(file, schema);
      else if (readFileSync(file, 'utf8') !== schema) throw new OperatorError(`${file} is not what the code declares. Write it anew: npm run cli -- schema`);
    });
