import { Command } from 'commander';
import { readFileSync, writeFileSync } from 'node:fs';
import { OperatorError } from '@grappe/composition';
import { printApiSchema } from '@grappe/composition/schema';

const published = 'apps/api/published.graphql';
const changeLog = 'apps/api/CHANGELOG.md';

/** `schema`: writes the GraphQL schema that the code declares, and publishes it with a release; needs no database. */
export const writeSchema = (): Command =>
  new Command('schema')
    .description('write the GraphQL schema to a file')
    .argument('[file]', 'where to', 'apps/api/schema.graphql')
    .option('--check', 'only say whether the file is up to date')
    .option('--publish <version>', `at a release: also to ${published}, and the section Next of ${changeLog} is this version, of today`)
    .action(async (file: string, { check, publish }: { check?: boolean; publish?: string }) => {
      const schema = await printApiSchema();
      if (!check) writeFileSync(file, schema);
      else if (readFileSync(file, 'utf8') !== schema) throw new OperatorError(`${file} is not what the code declares. Write it anew: npm run cli -- schema`);
      if (check || publish === undefined) return;
      writeFileSync(published, schema);
      const dated = `## Next\n\n## ${publish} (${new Date().toISOString().slice(0, 10)})\n`;
      writeFileSync(changeLog, readFileSync(changeLog, 'utf8').replace('## Next\n', () => dated));
    });
