import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GiveMandate } from '@grappe/features/clusters';
import { GivenClusters, type Representative } from '@grappe/features/clusters/testing';
import { GivenProjects } from '@grappe/features/projects/testing';
import { UnitOfWork } from '@grappe/platform/database';
import { newId, system } from '@grappe/platform/kernel';
import { bootApp, type Product, type Session } from '../setup/product';

let app: Product;
let clusterId: string;
let session: Session;
let ownOrganisation: string;
let rivalOrganisation: string;
let rivalSession: Session;
let excludingId: string;
let calls: string[];
beforeAll(async () => {
  app = await bootApp();
  const given = new GivenClusters(app);
  const projects = new GivenProjects(app);
  clusterId = await given.cluster();
  const member = async (email: string): Promise<{ organisationId: string; session: Session }> => {
    const { personId, session: own } = await app.person(email);
    const organisationId = await given.organisation(clusterId);
    await app.get(UnitOfWork).run(system, (tx) => app.get(GiveMandate).within(tx, { personId, organisationId, right: 'OWNER' }));
    return { organisationId, session: own };
  };
  ({ organisationId: ownOrganisation, session } = await member('lea@test.example'));
  ({ organisationId: rivalOrganisation, session: rivalSession } = await member('rival@test.example'));
  const lead: Representative = await given.member(clusterId, 'Inès');
  calls = [];
  for (let i = 0; i < 11; i++) calls.push((await projects.call({ clusterId, lead, title: `Un four commun ${i}` })).projectId);
  for (let i = 0; i < 3; i++) await projects.idea({ clusterId, lead, title: `Une idée ${i}` });
  excludingId = (await projects.call({ clusterId, lead, title: 'Zirconium discret', excluded: [rivalOrganisation] })).projectId;
});
afterAll(() => app.close());

async function token(as: Session, ...scopes: string[]): Promise<{ id: string; secret: string }> {
  const { createAccessToken } = await app.graphql<{ createAccessToken: { secret: string; accessToken: { id: string } } }>(
    'mutation ($input: CreateAccessTokenInput!) { createAccessToken(input: $input) { secret accessToken { id } } }',
    { input: { name: 'Tableur', scopes, expiresInDays: 30 } },
    { as },
  );
  return { id: createAccessToken.accessToken.id, secret: createAccessToken.secret };
}

interface Page {
  projects: { totalCount: number; nodes: { id: string; stage: string }[]; pageInfo: { endCursor: string | null; hasNextPage: boolean }; facets: { stages: { value: string; count: number }[] } };
}
const list = `query ($filter: ProjectFilter, $first: Int!, $after: String) { projects(filter: $filter, first: $first, after: $after) {
  totalCount nodes { id stage } pageInfo { endCursor hasNextPage } facets { stages { value count } } } }`;
const projectsOf = (secret: string, filter: object, first = 100, after: string | null = null): Promise<Page['projects']> =>
  app.graphql<Page>(list, { filter, first, after }, { as: { token: secret } }).then(({ projects }) => projects);

describe('a GraphQL client', () => {
  it('queries projects with filters and walks the pages without holes or doubles', async () => {
    const { secret } = await token(session, 'PROJECTS_READ');
    const wanted = { clusterId, stages: ['CALL'], text: 'commun' };
    const walked: string[] = [];
    let pages = 0;
    for (let after: string | null = null, more = true; more && pages < 20; pages++) {
      const page: Page['projects'] = await projectsOf(secret, wanted, 3, after);
      expect(page.totalCount).toBe(calls.length);
      walked.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(pages).toBe(4);
    expect(walked).toHaveLength(calls.length);
    expect(new Set(walked)).toEqual(new Set(calls));
    expect((await projectsOf(secret, wanted)).nodes.map(({ id }) => id)).toEqual(walked);
  });

  it('finds whatever has an id, with what a policy says of it, and nothing under one that it may not see', async () => {
    const document = `query ($ids: [ID!]!, $id: ID!) { node(id: $id) { ... on Project { title viewerCan { support } } }
      nodes(ids: $ids) { __typename id ... on Project { title lead { name } } ... on Organisation { projects { id } } } }`;
    const asked = async (as: Session) => (await app.graphql<{ node: object | null; nodes: (object | null)[] }>(document, { id: excludingId, ids: [excludingId, newId(), ownOrganisation] }, { as }));
    const organisation = { __typename: 'Organisation', id: ownOrganisation, projects: [] };
    expect(await asked(session)).toEqual({
      node: { title: 'Zirconium discret', viewerCan: { support: true } },
      nodes: [{ __typename: 'Project', id: excludingId, title: 'Zirconium discret', lead: { name: expect.any(String) } }, null, organisation],
    });
    expect(await asked(rivalSession)).toEqual({ node: null, nodes: [null, null, organisation] });
    const tooMany = await app.answer('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array.from({ length: 101 }, newId) }, { as: session });
    expect(tooMany.errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_LARGE', field: 'ids' } }]);
  });

  it('is refused what its token was not made for', async () => {
    const { secret } = await token(session, 'DIRECTORY_READ');
    const as = { token: secret };
    expect((await app.answer(list, { first: 1 }, { as })).codes).toEqual(['SCOPE_MISSING']);
    const reading = await token(session, 'PROJECTS_READ');
    const propose = await app.answer('mutation ($id: ID!) { advanceProjectStage(input: { projectId: $id, stage: ABANDONED }) { project { id } } }', { id: calls[0] }, { as: { token: reading.secret } });
    expect(propose.codes).toEqual(['SCOPE_MISSING']);
    // A token cannot make tokens.
    expect((await app.answer('{ accessTokens { id } }', {}, { as: { token: reading.secret } })).codes).toEqual(['SESSION_ONLY']);
  });

  it('is told which scope to add, while the rest of its document is answered', async () => {
    const { secret } = await token(session, 'PROJECTS_READ');
    const document = '{ viewer { person { name } } projects { totalCount } offers { totalCount } }';
    const { data, errors } = await app.answer(document, {}, { as: { token: secret } });
    expect(data).toMatchObject({ viewer: null, projects: { totalCount: calls.length + 4 }, offers: { totalCount: 0 } });
    expect(errors).toMatchObject([{ path: ['viewer'], message: 'This token lacks the scope “ACCOUNT”. Make one that has it in your account.', extensions: { code: 'SCOPE_MISSING' } }]);
  });

  it('reads its own mandates with its account, and those of others with the directory only', async () => {
    const account = { as: { token: (await token(session, 'ACCOUNT')).secret } };
    const own = await app.graphql<{ viewer: { mandates: { organisation: { id: string } }[] } }>('{ viewer { person { email } mandates { right organisation { id name } } } }', {}, account);
    expect(own).toMatchObject({ viewer: { person: { email: 'lea@test.example' }, mandates: [{ right: 'OWNER' }] } });
    const others = 'query ($id: ID!) { organisation(id: $id) { persons { person { name mandates { right } } } } }';
    const directory = { as: { token: (await token(session, 'DIRECTORY_READ')).secret } };
    expect((await app.answer(others, { id: rivalOrganisation }, directory)).codes).toEqual([]);
    expect((await app.answer('{ viewer { mandates { person { mandates { id } } } } }', {}, account)).codes).toEqual(['SCOPE_MISSING']);
  });

  it('keeps its organisation’s page with a token that writes in the directory', async () => {
    const edit = 'mutation ($input: EditOrganisationInput!) { editOrganisation(input: $input) { organisation { description memberships { role } } } }';
    const input = { organisationId: ownOrganisation, description: 'Cellules robotisées pour petites séries.' };
    const answer = async (scope: string) => app.answer(edit, { input }, { as: { token: (await token(session, scope)).secret } });
    expect((await answer('DIRECTORY_READ')).codes).toEqual(['SCOPE_MISSING']);
    expect((await answer('DIRECTORY_WRITE')).data).toMatchObject({ editOrganisation: { organisation: { description: input.description } } });
  });

  it('writes nothing when it may not read what it asks to be answered', async () => {
    const { secret } = await token(session, 'PROJECTS_WRITE');
    const support = 'mutation ($id: ID!, $organisationId: ID!) { supportProject(input: { projectId: $id, organisationId: $organisationId }) { project { lead { memberships { role } } } } }';
    const { codes, errors } = await app.answer(support, { id: calls[1], organisationId: ownOrganisation }, { as: { token: secret } });
    expect(codes).toEqual(['SCOPE_MISSING']);
    expect(errors[0]?.path).toEqual(['supportProject']);
    expect(await app.database.query('select from support where project_id = $1', [calls[1]])).toEqual([]);
  });

  it('writes once what it sends again, from whichever of its devices', async () => {
    const { secret } = await token(session, 'PROJECTS_WRITE');
    const publish = 'mutation ($input: PublishOfferNeedInput!) { publishNeed(input: $input) { clientMutationId need { id title } } }';
    const input = { clusterId, organisationId: ownOrganisation, kind: 'EQUIPMENT', nature: 'COMMERCIAL', title: 'Une scie à ruban', description: 'Pour deux semaines en mars.', competenceIds: [], clientMutationId: newId() };
    const sent = await Promise.all([{ token: secret }, session, { token: secret }].map((as) => app.graphql<{ publishNeed: { need: { id: string } } }>(publish, { input }, { as })));
    expect(sent[0]).toMatchObject({ publishNeed: { clientMutationId: input.clientMutationId, need: { title: input.title } } });
    expect(new Set(sent.map(({ publishNeed }) => publishNeed.need.id)).size).toBe(1);
    expect(await app.database.query('select from need where title = $1', [input.title])).toHaveLength(1);
    const answer = (changes: object, as: Session = session) => app.answer(publish, { input: { ...input, ...changes } }, { as });
    expect((await answer({ title: 'Une autre scie' })).errors).toMatchObject([{ path: ['publishNeed'], extensions: { code: 'CLIENT_MUTATION_ID_REUSED', field: 'clientMutationId' } }]);
    expect((await answer({ clientMutationId: '1' })).errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT', field: 'clientMutationId' } }]);
    expect((await answer({}, rivalSession)).codes).toEqual(['NOT_ALLOWED']);

    const make = 'mutation ($input: CreateAccessTokenInput!) { createAccessToken(input: $input) { secret } }';
    const told = { input: { name: 'Une fois', scopes: ['ACCOUNT'], expiresInDays: 1, clientMutationId: newId() } };
    expect((await app.answer(make, told, { as: session })).codes).toEqual([]);
    expect((await app.answer(make, told, { as: session })).codes).toEqual(['ANSWERED_ONCE']);
    expect(await app.graphql('mutation { signOut(input: { clientMutationId: "visiting" }) { clientMutationId } }')).toEqual({ signOut: { clientMutationId: 'visiting' } });
  });

  it('reaches no noun by a way round, and no room', async () => {
    const { secret } = await token(session, 'DIRECTORY_READ');
    const roundabout = await app.answer('query ($id: ID!) { organisation(id: $id) { name projects { title } } }', { id: rivalOrganisation }, { as: { token: secret } });
    expect(roundabout.codes).toEqual(['SCOPE_MISSING']);
    expect(roundabout.errors?.[0]?.path).toEqual(['organisation']);
    const nodes = (fields: string) => app.answer(`query ($ids: [ID!]!) { nodes(ids: $ids) { ${fields} } }`, { ids: [calls[0], rivalOrganisation, newId()] }, { as: { token: secret } });
    expect((await nodes('id __typename')).data).toEqual({ nodes: [null, { id: rivalOrganisation, __typename: 'Organisation' }, null] });
    expect((await nodes('... on Project { title }')).errors).toMatchObject([{ path: ['nodes'], extensions: { code: 'SCOPE_MISSING' } }]);
    // Beyond the reads too, where a field has a resolver of its own.
    const projects = await token(session, 'PROJECTS_READ');
    const suggested = await app.answer(
      'query ($id: ID!) { project(id: $id) { seats { suggestions { organisation { memberships { role } } } } } }',
      { id: calls[0] },
      { as: { token: projects.secret } },
    );
    expect(suggested.errors).toMatchObject([{ path: ['project'], extensions: { code: 'SCOPE_MISSING' } }]);
    const groups = await token(session, 'GROUPS_WRITE', 'PROJECTS_READ');
    expect((await app.answer('query ($id: ID!) { channel(id: $id) { id } }', { id: newId() }, { as: { token: groups.secret } })).codes).toEqual(['SCOPE_MISSING']);

    const room = { kind: 'project', id: calls[0] ?? '' } as const;
    const narrow = await app.socketAs({ token: secret });
    expect(await narrow.join(room)).toEqual({ ok: false, code: 'NOT_FOUND' });
    expect(await narrow.join({ kind: 'project', id: newId() })).toEqual({ ok: false, code: 'NOT_FOUND' });
    const wide = await app.socketAs({ token: groups.secret });
    expect(await wide.join(room)).toMatchObject({ ok: true });
    narrow.close();
  });

  it('hears nothing more once its token is revoked', async () => {
    const room = { kind: 'project', id: calls[0] ?? '' } as const;
    const revoked = await token(session, 'PROJECTS_READ');
    const sockets = { revoked: await app.socketAs({ token: revoked.secret }), kept: await app.socketAs(session) };
    for (const socket of Object.values(sockets)) expect(await socket.join(room)).toMatchObject({ ok: true });
    const closed = new Promise((resolve) => sockets.revoked.socket.once('disconnect', resolve));
    await app.graphql('mutation ($input: RevokeAccessTokenInput!) { revokeAccessToken(input: $input) { __typename } }', { input: { accessTokenId: revoked.id } }, { as: session });
    await app.graphql('mutation ($input: SupportProjectInput!) { supportProject(input: $input) { __typename } }', { input: { projectId: room.id, organisationId: ownOrganisation } }, { as: session });
    expect(await closed).toBe('io server disconnect');
    await sockets.kept.next('changed', ({ id }) => id === room.id);
    expect(sockets.revoked.heard).toEqual([]);
  });

  it('is a visitor once its token is revoked', async () => {
    const { id, secret } = await token(session, 'PROJECTS_READ', 'GROUPS_READ');
    expect((await projectsOf(secret, { clusterId })).totalCount).toBe(calls.length + 4);
    await app.graphql('mutation ($input: RevokeAccessTokenInput!) { revokeAccessToken(input: $input) { accessTokens { id } } }', { input: { accessTokenId: id } }, { as: session });
    expect((await projectsOf(secret, { clusterId })).nodes).toEqual([]);
    expect((await app.answer('{ workingGroups { nodes { id } } }', {}, { as: { token: secret } })).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('of an excluded organisation is answered as if the project were not there', async () => {
    const { secret } = await token(rivalSession, 'PROJECTS_READ', 'PROJECTS_WRITE', 'DIRECTORY_READ');
    const as = { token: secret };
    const admitted = await token(session, 'PROJECTS_READ');
    // It is there for another one.
    expect((await projectsOf(admitted.secret, { clusterId, text: 'zirconium' })).nodes).toMatchObject([{ id: excludingId }]);
    expect((await projectsOf(admitted.secret, { clusterId })).facets.stages).toContainEqual({ value: 'CALL', count: calls.length + 1 });

    const nowhere = newId();
    const answered = async (document: string, id: string): Promise<object> => {
      const { data, errors } = await app.answer(document, { id, organisationId: rivalOrganisation }, { as });
      return { data, errors };
    };
    for (const document of [
      'query ($id: ID!) { project(id: $id) { id title } }',
      'mutation ($id: ID!, $organisationId: ID!) { supportProject(input: { projectId: $id, organisationId: $organisationId }) { project { id } } }',
      'mutation ($id: ID!) { advanceProjectStage(input: { projectId: $id, stage: ABANDONED }) { project { id } } }',
    ]) expect(await answered(document, excludingId)).toEqual(await answered(document, nowhere));

    const seen = await projectsOf(secret, { clusterId });
    expect(seen.totalCount).toBe(calls.length + 3);
    expect(seen.nodes.map(({ id }) => id)).not.toContain(excludingId);
    expect(seen.facets.stages).toContainEqual({ value: 'CALL', count: calls.length });
    expect(await projectsOf(secret, { clusterId, text: 'zirconium' })).toEqual(await projectsOf(secret, { clusterId, text: 'yttrium' }));
  });
});
