import { Command, Option } from 'commander';
import { OperatorError } from '@grappe/composition';
import { ClusterKind, wordsOf } from '@grappe/contracts';
import { FoundCluster } from '@grappe/features/clusters';
import { PersonRepository } from '@grappe/features/identity';
import { UnitOfWork } from '@grappe/platform/database';
import { system } from '@grappe/platform/kernel';
import { withinApplication } from '../within';

interface Options {
  readonly name: string;
  readonly territory: string;
  readonly kind: ClusterKind;
  readonly domainFr?: string;
  readonly domainEn?: string;
  readonly presentationFr?: string;
  readonly presentationEn?: string;
  readonly network?: string;
  readonly animateur?: string;
}

/** `cluster create <slug>`: founds a cluster on this installation. */
export const cluster = (): Command =>
  new Command('cluster').description('clusters of this installation').addCommand(
    new Command('create')
      .description('found a cluster')
      .argument('<slug>', 'its name in addresses: small letters, digits and hyphens')
      .requiredOption('--name <name>', 'its name')
      .requiredOption('--territory <territory>', 'where it is, e.g. "Île-de-France"')
      .addOption(new Option('--kind <kind>', 'what it calls itself').choices(wordsOf(ClusterKind)).default('GRAPPE'))
      .option('--domain-fr <text>', 'its field of activity, in French; without it, its name')
      .option('--domain-en <text>', 'the same in English')
      .option('--presentation-fr <text>', 'what it is, in French; without it, its name')
      .option('--presentation-en <text>', 'the same in English')
      .option('--network <slug>', 'a network of clusters that it belongs to, made where it is new')
      .option('--animateur <email>', 'a person on record who runs it')
      .action(create),
  );

async function create(slug: string, options: Options): Promise<void> {
  const { name, territory, kind } = options;
  await withinApplication(async (app) => {
    const found = app.get(FoundCluster, { strict: false });
    const persons = app.get(PersonRepository, { strict: false });
    await app.get(UnitOfWork, { strict: false }).run(system, async (tx) => {
      if (await found.find(tx, slug)) throw new OperatorError(`There is already a cluster "${slug}".`);
      const animateur = options.animateur === undefined ? null : await persons.findByEmail(tx, options.animateur);
      if (options.animateur !== undefined && !animateur) throw new OperatorError(`There is no person with the address ${options.animateur}.`);
      const { clusterId } = await found.within(tx, {
        slug, name, kind, territory,
        domain: inBoth(options.domainFr, options.domainEn, name),
        presentation: inBoth(options.presentationFr, options.presentationEn, name),
        latitude: null,
        longitude: null,
        charter: null,
        densityThreshold: null,
        joinPolicy: 'APPLICATION',
        strategicAxes: [],
        network: options.network === undefined ? null : { slug: options.network, name: options.network },
      });
      if (animateur) await found.nameAnimateur(tx, clusterId, animateur.id);
    });
  });
  console.log(`The cluster "${name}" is founded: ${slug}.`);
}

const inBoth = (fr: string | undefined, en: string | undefined, otherwise: string): { fr: string; en: string } => ({ fr: fr ?? en ?? otherwise, en: en ?? fr ?? otherwise });
