import { FoundCluster, GiveMandate } from '@grappe/features/clusters';
import { GivenClusters } from '@grappe/features/clusters/testing';
import { GivenProjects } from '@grappe/features/projects/testing';
import { GivenWorkingGroups } from '@grappe/features/working-groups/testing';
import { UnitOfWork } from '@grappe/platform/database';
import { newId, system } from '@grappe/platform/kernel';
import type { GraphQLSchema } from 'graphql';
import type { Credentials } from '@grappe/testing';
import type { Product } from '../setup/product';
import { Requests, seeded } from './hostile-requests';

/** Somebody hostile, who may do what they ask, so that what they send gets far. */
export interface HostileWorld {
  readonly me: Credentials;
  /** Who runs the installation, and belongs nowhere. */
  readonly stranger: Credentials;
  /** Ids of things that are there for them, by the name of the field or operation that takes them. */
  readonly known: Readonly<Record<string, string>>;
}

/** The world is the same for every seed: of harmless words, too, some are refused where they stand, and without a world there is nothing to attack. */
const worldSeed = 20_261_125;

/** A cluster of its own, with something of each noun. */
export async function hostileWorld(app: Product, schema: GraphQLSchema): Promise<HostileWorld> {
  await app.database.query('delete from attempt'); // those of the world before are not this one's
  const given = new GivenClusters(app);
  const clusterId = await given.cluster();
  const rival = await given.member(clusterId, 'Inès');
  const { personId, session: me } = await app.person(`hostile-${newId()}@test.example`);
  const organisationId = await given.organisation(clusterId);
  await app.get(UnitOfWork).run(system, async (tx) => {
    await app.get(GiveMandate).within(tx, { personId, organisationId, right: 'OWNER' });
    await app.get(FoundCluster).nameAnimateur(tx, clusterId, personId);
  });
  const representative = { personId, organisationId, reader: () => given.reader(personId) };
  const groups = new GivenWorkingGroups(app);
  const { workingGroupId, channelId } = await groups.workingGroup({ clusterId, chair: rival });
  await groups.member(workingGroupId, representative, rival);
  const projects = new GivenProjects(app);
  const own = await projects.call({ clusterId, lead: representative });
  await projects.interest(own, rival);
  await projects.invitation(await projects.call({ clusterId, lead: rival }), organisationId);
  const there = { organisationId, projectId: own.projectId, seatId: own.seatId, channelId };
  const known = { ...(await newestIds(app)), ...there };
  await app.graphql('mutation ($input: PostMessageInput!) { postMessage(input: $input) { __typename } }', { input: { channelId, clientId: 'the first one', body: 'Bonjour' } }, { as: me });
  // What only operations make, made by them as they stand without anything hostile.
  const makers = new Set(['saveSearch', 'createWebhook', 'createJoinLink', 'createAccessToken', 'publishNeed', 'publishOffer']);
  for (const { operation, query, variables } of new Requests(schema, known, seeded(worldSeed)).ofEveryOperation(0)) if (makers.delete(operation)) await app.graphql(query, variables, { as: me });
  if (makers.size > 0) throw new Error(`There is no operation ${[...makers].join(', ')}.`);
  const { session: stranger } = await app.person(`operator-${newId()}@test.example`, { operator: true });
  return { me, stranger, known: { ...(await newestIds(app)), ...there } };
}

/** The newest thing of each noun: `projectId`, and `project` for the operation that takes an `id`. */
async function newestIds(app: Product): Promise<Record<string, string>> {
  const tables = ['cluster', 'membership', 'mandate_invitation', 'working_group', 'join_request', 'working_group_member', 'expression_of_interest', 'invitation', 'message', 'channel', 'organisation', 'project', 'saved_search', 'webhook', 'join_link', 'access_token', 'need', 'offer'];
  const ids: Record<string, string> = {};
  for (const table of tables) {
    const [newest] = (await app.database.query(`select id from ${table} order by id desc limit 1`)) as { id: string }[];
    const noun = table.replace('working_group_member', 'group_member').replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    if (newest) Object.assign(ids, { [noun]: newest.id, [`${noun}Id`]: newest.id });
  }
  return ids;
}
