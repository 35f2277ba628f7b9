import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ChangeMandate, GiveMandate, LeaveCluster } from '@grappe/features/clusters';
import { GivenClusters, type Representative } from '@grappe/features/clusters/testing';
import { GivenConversations } from '@grappe/features/conversations/testing';
import { ExcludeOrganisation, SupportProject } from '@grappe/features/projects';
import { GivenProjects, type GivenProject } from '@grappe/features/projects/testing';
import { UnitOfWork } from '@grappe/platform/database';
import { newId, system } from '@grappe/platform/kernel';
import { subscriptionClient, type Credentials, type SubscriptionClient } from '@grappe/testing';
import { bootApart, type Session } from '../setup/product';

type Apart = Awaited<ReturnType<typeof bootApart>>;

// Apart, so that what happens in one process is heard by the clients of another.
let house: Apart;
let given: GivenClusters;
let clusterId: string;
let project: GivenProject;
let lea: Representative & { session: Session };
let rival: Representative & { session: Session };
let member: (email: string) => Promise<Representative & { session: Session }>;
const clients: SubscriptionClient[] = [];
beforeAll(async () => {
  house = await bootApart();
  given = new GivenClusters(house.api);
  clusterId = await given.cluster();
  member = async (email) => {
    const { personId, session } = await house.api.person(email);
    const organisationId = await given.organisation(clusterId);
    await house.api.get(UnitOfWork).run(system, (tx) => house.api.get(GiveMandate).within(tx, { personId, organisationId, right: 'OWNER' }));
    return { personId, organisationId, session, reader: () => given.reader(personId) };
  };
  lea = await member('lea@test.example');
  rival = await member('rival@test.example');
  project = await new GivenProjects(house.api).call({ clusterId, lead: await given.member(clusterId, 'Inès') });
});
afterEach(() => {
  for (const client of clients.splice(0)) client.close();
});
afterAll(() => house.close());

function connect(as?: Credentials, headers?: Record<string, string>): SubscriptionClient {
  const client = subscriptionClient(house.api.address, as, headers);
  clients.push(client);
  return client;
}
const token = (...scopes: string[]) => tokenOf(lea, ...scopes);
async function tokenOf({ session }: { session: Session }, ...scopes: string[]): Promise<{ id: string; token: string }> {
  const { createAccessToken } = await house.api.graphql<{ createAccessToken: { secret: string; accessToken: { id: string } } }>(
    'mutation ($input: CreateAccessTokenInput!) { createAccessToken(input: $input) { secret accessToken { id } } }',
    { input: { name: 'Tableur', scopes, expiresInDays: 30 } },
    { as: session },
  );
  return { id: createAccessToken.accessToken.id, token: createAccessToken.secret };
}
const support = async (): Promise<void> => house.api.get(SupportProject).run(await lea.reader(), { projectId: project.projectId, organisationId: lea.organisationId });
const changes = 'subscription ($id: ID!) { projectChanged(id: $id) { title many: supportCount viewerCan { support } } }';
interface Changed {
  projectChanged: { many: number };
}
const news = 'subscription ($id: ID!, $after: Int) { messagePosted(channelId: $id, after: $after) { reload message { sequence text: body author { name } } } }';

describe('a subscription', () => {
  it('tells a project as it is, and again when it changes, until one is excluded: then it is not there', async () => {
    const running = connect(rival.session).subscribe<Changed>(changes, { id: project.projectId });
    expect(await running.next()).toEqual({ data: { projectChanged: { title: 'Un four commun', many: 0, viewerCan: { support: true } } } });
    await support();
    // What happened before one sat down may be heard only now; then it is told once more as it is.
    expect(await running.next((data) => data?.projectChanged.many === 1)).toMatchObject({ data: { projectChanged: { many: 1 } } });
    await house.api.get(ExcludeOrganisation).run(await project.lead.reader(), { projectId: project.projectId, organisationId: rival.organisationId });
    const lost = await running.next(() => false);
    expect(lost).toMatchObject({ data: null, errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    expect(await running.next()).toBeNull();
    // As what never was.
    const nowhere = connect(rival.session).subscribe<object>(changes, { id: newId() });
    expect((await nowhere.next())?.errors).toMatchObject([{ message: lost?.errors?.[0]?.message, extensions: lost?.errors?.[0]?.extensions }]);
  });

  it('brings up to date in a channel whoever says the last number that they have', async () => {
    const conversations = new GivenConversations(house.api);
    const channelId = await conversations.channel(lea);
    const speaker = await lea.reader();
    for (const body of ['un', 'deux', 'trois']) await conversations.message(speaker, channelId, body);
    const client = connect({ token: (await token('MESSAGES_READ')).token });
    const running = client.subscribe<object>(news, { id: channelId, after: 1 });
    // What was posted within the minute before may have changed unseen and is told again, in its order.
    const told: object[] = [];
    for (let sequence = 0; sequence < 3; ) {
      const answer = await running.next();
      const { message } = (answer?.data as { messagePosted: { message: { sequence: number } } }).messagePosted;
      sequence = message.sequence;
      told.push(message);
    }
    expect(told.slice(-2)).toMatchObject([{ sequence: 2, text: 'deux' }, { sequence: 3, text: 'trois', author: { name: 'lea' } }]);
    await conversations.message(speaker, channelId, 'quatre');
    expect(await running.next()).toEqual({ data: { messagePosted: { reload: false, message: { sequence: 4, text: 'quatre', author: { name: 'lea' } } } } });
    // The listening connection breaks: what was said meanwhile is told, and nothing twice that was said long ago.
    await house.api.database.query(`update message set posted_at = posted_at - interval '1 hour', changed_at = null where channel_id = $1`, [channelId]);
    await house.api.database.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'grappe realtime' and datname = current_database()`);
    await conversations.message(speaker, channelId, 'cinq');
    expect(await running.next()).toMatchObject({ data: { messagePosted: { message: { sequence: 5 } } } });
    running.stop();

    const stranger = connect(rival.session).subscribe<object>(news, { id: channelId });
    expect((await stranger.next())?.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });

  it('tells a newly published call to whose saved search finds it, and after a while away what was found meanwhile', async () => {
    const { saveSearch } = await house.api.graphql<{ saveSearch: { savedSearch: { id: string } } }>(
      'mutation ($input: SaveSearchInput!) { saveSearch(input: $input) { savedSearch { id } } }',
      { input: { name: 'Des bancs', filter: { text: 'banc' } } },
      { as: lea.session },
    );
    const calls = 'subscription ($id: ID!, $after: Int) { callFound(savedSearchId: $id, after: $after) { sequence project { title } } }';
    const { id } = saveSearch.savedSearch;
    const running = connect(lea.session).subscribe<object>(calls, { id });
    const publish = (title: string) => new GivenProjects(house.api).call({ clusterId, lead: project.lead, title });
    await publish('Un banc d’essai');
    const first = { data: { callFound: { sequence: 1, project: { title: 'Un banc d’essai' } } } };
    expect(await running.next()).toEqual(first);
    running.stop();
    await publish('Un banc de mesure');
    await house.api.drainJobs();
    const back = connect(lea.session);
    expect(await back.subscribe<object>(calls, { id, after: 1 }).next()).toEqual({ data: { callFound: { sequence: 2, project: { title: 'Un banc de mesure' } } } });
    expect(await back.subscribe<object>(calls, { id, after: 0 }).next()).toEqual(first);
    expect((await connect(rival.session).subscribe<object>(calls, { id }).next())?.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });

  it('tells addresses of any room, from a reload on', async () => {
    const running = connect(lea.session).subscribe<{ changed: { reload: boolean } }>('subscription ($id: ID!) { changed(room: PROJECT, id: $id) { reload kind id } }', { id: project.projectId });
    expect(await running.next()).toEqual({ data: { changed: { reload: true, kind: null, id: null } } });
    await house.api.graphql('mutation ($input: SupportProjectInput!) { withdrawSupport(input: $input) { project { id } } }', { input: { projectId: project.projectId, organisationId: lea.organisationId } }, { as: lea.session });
    expect(await running.next((data) => !data?.changed.reload)).toEqual({ data: { changed: { reload: false, kind: 'project', id: project.projectId } } });
  });

  it('ends with the token or the session of its person', async () => {
    const narrow = await token('DIRECTORY_READ');
    const refused = connect({ token: narrow.token }).subscribe<object>(changes, { id: project.projectId });
    expect((await refused.next())?.errors).toMatchObject([{ extensions: { code: 'SCOPE_MISSING' } }]);

    const wide = await token('PROJECTS_READ');
    const byToken = connect({ token: wide.token });
    const session = await house.api.signIn('lea@test.example');
    const bySession = connect(session);
    for (const client of [byToken, bySession]) expect(await client.subscribe<object>(changes, { id: project.projectId }).next()).toMatchObject({ data: { projectChanged: {} } });
    await house.api.graphql('mutation ($input: RevokeAccessTokenInput!) { revokeAccessToken(input: $input) { __typename } }', { input: { accessTokenId: wide.id } }, { as: lea.session });
    await house.api.graphql('mutation { signOut { signedOut } }', {}, { as: session });
    expect(await Promise.all([byToken.closed, bySession.closed])).toEqual([4403, 4403]);
    expect(await connect({ token: wide.token }).closed).toBe(4403);
  });

  it.each<[string, boolean, (who: Representative) => Promise<unknown>]>([
    ['a mandate ends', true, async ({ personId, organisationId }) => {
      const owner = await given.member(clusterId, 'Ada', { organisationId });
      const [mandate] = await house.api.database.query<{ id: string }>('select id from mandate where person_id = $1', [personId]);
      await house.api.get(ChangeMandate).end(await owner.reader(), { mandateId: mandate?.id ?? '' });
    }],
    ['an organisation leaves its cluster', true, async ({ organisationId, reader }) => {
      const [membership] = await house.api.database.query<{ id: string }>('select id from membership where organisation_id = $1', [organisationId]);
      await house.api.get(LeaveCluster).run(await reader(), { membershipId: membership?.id ?? '' });
    }],
    ['a membership is suspended', false, ({ organisationId }) => house.api.database.query(`update membership set status = 'SUSPENDED' where organisation_id = $1`, [organisationId])],
  ])('and every other door close to a token once %s', async (what, announced, lose) => {
    const who = await member(`${what.replaceAll(' ', '-')}@test.example`);
    const as = await tokenOf(who, 'PROJECTS_READ', 'PROJECTS_WRITE');
    const id = project.projectId;
    const seen = async (): Promise<boolean> => (await house.api.graphql<{ project: object | null }>('query ($id: ID!) { project(id: $id) { id } }', { id }, { as })).project !== null;
    const acts = async () => (await house.api.answer('mutation ($input: SupportProjectInput!) { supportProject(input: $input) { __typename } }', { input: { projectId: id, organisationId: who.organisationId } }, { as })).codes;
    const running = connect({ token: as.token }).subscribe<Changed>(changes, { id });
    expect(await running.next()).toMatchObject({ data: { projectChanged: {} } });
    expect([await seen(), await acts()]).toEqual([true, []]);
    await lose(who);
    expect([await seen(), await acts()]).toEqual([false, [expect.stringMatching(/^NOT_(FOUND|ALLOWED)$/)]]);
    if (announced) expect((await running.next(() => false))?.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    expect((await connect({ token: as.token }).subscribe<object>(changes, { id }).next())?.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });

  it('is for nobody whom another site’s page sends, for subscriptions only, and bounded', async () => {
    const foreign = connect(lea.session, { origin: 'https://elsewhere.example' }).subscribe<object>(changes, { id: project.projectId });
    expect((await foreign.next())?.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    const client = connect(lea.session);
    const refused = { '{ viewer { person { name } } }': 'SUBSCRIPTIONS_ONLY', 'mutation { signOut { signedOut } }': 'SUBSCRIPTIONS_ONLY', 'subscription {': 'GRAPHQL_PARSE_FAILED', 'subscription { nothing }': 'GRAPHQL_VALIDATION_FAILED', [changes]: 'BAD_USER_INPUT' };
    for (const [document, code] of Object.entries(refused)) expect((await client.subscribe<object>(document).next())?.errors).toMatchObject([{ extensions: { code } }]);
    const running = Array.from({ length: 51 }, () => client.subscribe<object>(changes, { id: project.projectId }));
    const answers = await Promise.all(running.map((one) => one.next()));
    expect(answers.filter((answer) => answer?.errors)).toMatchObject([{ errors: [{ extensions: { code: 'QUERY_TOO_LARGE' } }] }]);
    running[0]?.stop();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await client.subscribe<object>(changes, { id: project.projectId }).next())?.errors).toBeUndefined();
  });
});
