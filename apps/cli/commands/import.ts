import type { INestApplicationContext } from '@nestjs/common';
import { Command } from 'commander';
import { createReadStream, statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { OperatorError } from '@grappe/composition';
import { FoundCluster } from '@grappe/features/clusters';
import { ImportCordis, ImportMembers, type ImportCounts, type ImportListener } from '@grappe/features/imports';
import { UnitOfWork } from '@grappe/platform/database';
import { DomainError, system } from '@grappe/platform/kernel';
import { ImportScreen } from '../import-screen';
import { withinApplication } from '../within';

interface Options {
  readonly cluster: string;
  readonly report?: string;
}

type Import = (app: INestApplicationContext, clusterId: string, listener: ImportListener) => Promise<ImportCounts>;

/** `import members <file>` and `import cordis <folder>`: brings in what stands in files; a second time changes nothing. */
export const importData = (): Command =>
  new Command('import')
    .description('bring in what stands in files; stopped and started again it goes on, and a second time changes nothing')
    .addCommand(
      forCluster(new Command('members').description('a list of members, as CSV').argument('<file>', 'the list')).action(async (file: string, options: Options) => {
        const [list] = existing(file);
        await run(basename(file, extname(file)), options, (app, clusterId, listener) =>
          app.get(ImportMembers, { strict: false }).run({ clusterId, file: read(list) }, listener),
        );
      }),
    )
    .addCommand(
      forCluster(new Command('cordis').description('research projects of CORDIS with their organisations').argument('<folder>', 'holds organisations.tsv.gz and projects.jsonl.gz')).action(
        async (folder: string, options: Options) => {
          const [organisations, projects] = existing(join(folder, 'organisations.tsv.gz'), join(folder, 'projects.jsonl.gz'));
          await run('cordis', options, (app, clusterId, listener) =>
            app.get(ImportCordis, { strict: false }).run({ clusterId, organisations: read(organisations), projects: read(projects) }, listener),
          );
        },
      ),
    );

const forCluster = (command: Command): Command =>
  command
    .requiredOption('--cluster <slug>', 'the cluster whose members they are')
    .option('--report <file>', 'where every row is told with what became of it; without it, <name>.report.csv in the current folder');

/** The files, or a sentence that names those that are not there. */
function existing<const Files extends readonly string[]>(...files: Files): Files {
  const missing = files.filter((file) => !statSync(file, { throwIfNoEntry: false })?.isFile());
  if (missing.length > 0) throw new OperatorError(`There is no such file: ${missing.map((file) => resolve(file)).join(', ')}.`);
  return files;
}

/** A file's content, unpacked where it is packed; opened only when it is asked for. */
async function* read(file: string): AsyncGenerator<Buffer> {
  const content = createReadStream(file);
  try {
    yield* file.endsWith('.gz') ? pipeline(content, createGunzip(), () => undefined) : content;
  } catch (error) {
    throw new OperatorError(`${resolve(file)} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

async function run(name: string, { cluster, report }: Options, bring: Import): Promise<void> {
  await withinApplication(async (app) => {
    const known = await app.get(UnitOfWork, { strict: false }).run(system, (tx) => app.get(FoundCluster, { strict: false }).find(tx, cluster));
    if (!known) throw new OperatorError(`There is no cluster "${cluster}". Found it with: cluster create ${cluster} --name <name> --territory <territory>.`);
    const screen = await ImportScreen.open(report ?? `${name}.report.csv`);
    const began = Date.now();
    try {
      await screen.done(await bring(app, known.clusterId, screen), Date.now() - began);
    } catch (error) {
      throw error instanceof DomainError ? new OperatorError(error.message) : error;
    } finally {
      await screen.close();
    }
  });
}
