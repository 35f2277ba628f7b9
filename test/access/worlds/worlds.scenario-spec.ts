import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { visitor, type ProjectStage, type Reader } from '@grappe/contracts';
import { ClustersModule, PersonReaders } from '@grappe/features/clusters';
import { ConversationsModule } from '@grappe/features/conversations';
import { IdentityModule } from '@grappe/features/identity';
import { NotificationsModule } from '@grappe/features/notifications';
import { OfferNeedQueries, ProjectQueries, ProjectsModule } from '@grappe/features/projects';
import { WorkingGroupsModule } from '@grappe/features/working-groups';
import { found } from '@grappe/platform/kernel';
import { Reads } from '@grappe/platform/reads';
import { bootModules, select, type BootedModules } from '@grappe/testing';
import { readsFilePlainly, seesPlainly } from './plain-rule';
import { WorldMaker } from './world-maker';
import { seeded, worldOf, type Thing, type World } from './worlds';

const count = Number(process.env['WORLDS'] ?? 24);
const seed = Number(process.env['WORLDS_SEED'] ?? Date.now() % 1_000_000);

let app: BootedModules;
let checks = 0;
beforeAll(async () => {
  app = await bootModules(IdentityModule, NotificationsModule, ClustersModule, ConversationsModule, WorkingGroupsModule, ProjectsModule);
});
afterAll(async () => {
  await app.close();
  mkdirSync('.grappe/test-results', { recursive: true });
  writeFileSync('.grappe/test-results/worlds.json', JSON.stringify({ worlds: count, seed, checks }));
});

it(`in ${count} worlds, each reader gets by id, in lists, counts and facets, and by search what the plain rule says`, async () => {
  const random = seeded(seed);
  const maker = new WorldMaker(app.database);
  for (let n = 1; n <= count; n++) {
    const world = worldOf(random);
    await maker.make(world);
    for (const person of [null, ...world.persons]) {
      const reader = person === null ? visitor : found(await app.get(PersonReaders).of(person));
      const seen = world.things.filter((thing) => seesPlainly(world, person, thing));
      const expected = answersOf(world, seen, (thing) => readsFilePlainly(world, person, thing));
      const answers = await answersTo(world, reader);
      checks += world.things.length;
      if (JSON.stringify(answers) !== JSON.stringify(expected))
        throw new Error(`WORLDS_SEED=${seed}, world ${n}, to ${person ?? 'a visitor'}:\n${difference(answers, expected)}\n${JSON.stringify(world)}`);
    }
  }
  expect(checks).toBe(count * 7 * 13);
}, 86_400_000);

/** What one reader is answered: by id, in the list of everything, in that of each cluster, in counts and facets. */
type Answers = Readonly<Record<string, unknown>>;

const nouns = { project: 'Project', offer: 'Offer', need: 'Need' } as const;
const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id).sort();
const counted = (stages: readonly ProjectStage[]): string[] =>
  [...new Set(stages)].map((stage) => `${stage} ${stages.filter((other) => other === stage).length}`).sort();

function answersOf({ things, clusters }: World, seen: readonly Thing[], opens: (thing: Thing) => boolean): Answers {
  const of = (noun: Thing['noun'], cluster?: string): Thing[] => seen.filter((thing) => thing.noun === noun && (cluster === undefined || thing.cluster === cluster));
  const list = (noun: Thing['noun'], cluster?: string) => ({ ids: idsOf(of(noun, cluster)), total: of(noun, cluster).length });
  return {
    byId: things.map((thing) => (!seen.includes(thing) ? null : thing.noun === 'project' ? opens(thing) : true)),
    projects: { ...list('project'), stages: counted(of('project').map(({ stage }) => stage)) },
    inClusters: clusters.map(({ id }) => list('project', id)),
    offers: list('offer'),
    needs: list('need'),
  };
}

async function answersTo({ word, things, clusters }: World, reader: Reader): Promise<Answers> {
  const [reads, projects, offersNeeds] = [app.get(Reads), app.get(ProjectQueries), app.get(OfferNeedQueries)];
  const page = { first: 100 };
  const listed = (read: object) => {
    const { $nodes: nodes, $totalCount: total } = read as { $nodes: { $id: string }[]; $totalCount: number };
    return { ids: idsOf(nodes.map(({ $id: id }) => ({ id }))), total };
  };
  const nodes = select('totalCount nodes { id }');
  const byId = things.map(async ({ noun, id }) => {
    const read = await reads.one(nouns[noun], id, reader, select(noun === 'project' ? 'id fileOpen' : 'id'));
    return read && (noun === 'project' ? read['$fileOpen'] : true);
  });
  const found = await projects.projects(reader, { text: word }, 'NEWEST', page, select('totalCount nodes { id } facets { stages { value count } }'));
  const { $stages: stages } = found['$facets'] as { $stages: { $value: ProjectStage; $count: number }[] };
  return {
    byId: await Promise.all(byId),
    projects: { ...listed(found), stages: stages.map(({ $value, $count }) => `${$value} ${$count}`).sort() },
    inClusters: await Promise.all(clusters.map(async ({ id }) => listed(await projects.projects(reader, { clusterId: id }, 'NEWEST', page, nodes)))),
    offers: listed(await offersNeeds.offers(reader, { text: word }, page, nodes)),
    needs: listed(await offersNeeds.needs(reader, { text: word }, page, nodes)),
  };
}

const difference = (answers: Answers, expected: Answers): string =>
  Object.keys(expected)
    .filter((key) => JSON.stringify(answers[key]) !== JSON.stringify(expected[key]))
    .map((key) => `${key}: ${JSON.stringify(answers[key])}\n  not ${JSON.stringify(expected[key])}`)
    .join('\n');
