import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApolloClient, ApolloLink, CombinedGraphQLErrors, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { Client, fetchExchange } from '@urql/core';
import { ClientError, GraphQLClient } from 'graphql-request';
import { createClient } from 'graphql-ws';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import WebSocket from 'ws';
import { GiveMandate } from '@grappe/features/clusters';
import { GivenClusters } from '@grappe/features/clusters/testing';
import { GivenProjects } from '@grappe/features/projects/testing';
import { UnitOfWork } from '@grappe/platform/database';
import { system } from '@grappe/platform/kernel';
import { bootApp, type Product } from '../setup/product';

let app: Product;
let url: string;
let token: string;
let organisationId: string;
const ids: string[] = [];
beforeAll(async () => {
  app = await bootApp();
  url = `${app.address}/graphql`;
  const given = new GivenClusters(app);
  const projects = new GivenProjects(app);
  const clusterId = await given.cluster();
  const lead = await given.member(clusterId, 'Inès');
  for (let i = 0; i < 5; i++) ids.push((await projects.call({ clusterId, lead, title: `Un four commun ${i}` })).projectId);
  organisationId = await given.organisation(clusterId);
  const { personId, session } = await app.person('lea@test.example');
  await app.get(UnitOfWork).run(system, (tx) => app.get(GiveMandate).within(tx, { personId, organisationId, right: 'OWNER' }));
  const { createAccessToken } = await app.graphql<{ createAccessToken: { secret: string } }>(
    'mutation ($input: CreateAccessTokenInput!) { createAccessToken(input: $input) { secret } }',
    { input: { name: 'Tableur', scopes: ['ACCOUNT', 'PROJECTS_READ', 'PROJECTS_WRITE', 'DIRECTORY_READ'], expiresInDays: 30 } },
    { as: session },
  );
  token = createAccessToken.secret;
});
afterAll(() => app.close());

const authorization = (): string => `Bearer ${token}`;
const page = `query Page($first: Int!, $after: String) { projects(first: $first, after: $after, filter: { stages: [CALL] }) { nodes { id title } pageInfo { hasNextPage endCursor } } }`;
const support = `mutation Support($input: SupportProjectInput!) { supportProject(input: $input) { project { id supportCount } } }`;
interface Page {
  readonly projects: { readonly nodes: readonly { readonly id: string; readonly title: string }[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } };
}
interface Supported {
  readonly supportProject: { readonly project: { readonly id: string; readonly supportCount: number } };
}
const nowhere = { projectId: '0198c0de-0000-7000-8000-000000000000' };

describe('the API as its clients know it', () => {
  it('Apollo Client reads, walks pages with fetchMore, sends hashes first, writes, and is told what is wrong', async () => {
    const sent: { query?: string }[] = [];
    const watching: typeof fetch = (address, options) => {
      sent.push(JSON.parse(String(options?.body)) as { query?: string });
      return fetch(address, options);
    };
    const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
    const client = new ApolloClient({
      link: ApolloLink.from([new PersistedQueryLink({ sha256 }), new HttpLink({ uri: url, fetch: watching, headers: { authorization: authorization() } })]),
      cache: new InMemoryCache({ typePolicies: { Query: { fields: { projects: { keyArgs: ['filter'], merge: (old: Page['projects'] | undefined, more: Page['projects']) => ({ ...more, nodes: [...(old?.nodes ?? []), ...more.nodes] }) } } } } }),
    });
    const query = client.watchQuery<Page>({ query: gql(page), variables: { first: 3, after: null } });
    const first = await new Promise<Page>((resolve) => query.subscribe(({ data, dataState }) => void (dataState === 'complete' && resolve(data as Page))));
    await query.fetchMore({ variables: { after: first.projects.pageInfo.endCursor } });
    const walked = client.readQuery<Page>({ query: gql(page), variables: { first: 3, after: null } })?.projects;
    expect(new Set(walked?.nodes.map(({ id }) => id))).toEqual(new Set(ids));
    expect(walked?.pageInfo.hasNextPage).toBe(false);
    // Hash, then hash and text, then hash.
    expect(sent.map((request) => request.query !== undefined)).toEqual([false, true, false]);

    const { data } = await client.mutate<Supported>({ mutation: gql(support), variables: { input: { projectId: ids[0], organisationId } } });
    expect(data?.supportProject.project).toMatchObject({ id: ids[0], supportCount: 1 });
    const refusal: unknown = await client.mutate({ mutation: gql(support), variables: { input: { ...nowhere, organisationId } } }).catch((error: unknown) => error);
    expect(CombinedGraphQLErrors.is(refusal) && refusal.errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
    client.stop();
  });

  it('urql reads and is told what is wrong', async () => {
    const client = new Client({ url, exchanges: [fetchExchange], fetchOptions: () => ({ headers: { authorization: authorization() } }), preferGetMethod: true });
    const { data, error } = await client.query<Page>(page, { first: 2 }).toPromise();
    expect([data?.projects.nodes.length, error]).toEqual([2, undefined]);
    const refused = await client.mutation(support, { input: { ...nowhere, organisationId } }).toPromise();
    expect(refused.error?.graphQLErrors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
    const invalid = await client.query('{ nothing }', {}).toPromise();
    expect(invalid.error?.graphQLErrors[0]?.extensions).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' });
  });

  it('graphql-request reads and is told what is wrong', async () => {
    const client = new GraphQLClient(url, { headers: { authorization: authorization() } });
    expect((await client.request<Page>(page, { first: 5 })).projects.nodes).toHaveLength(5);
    const refusal: unknown = await client.request(support, { input: { ...nowhere, organisationId } }).catch((error: unknown) => error);
    expect(refusal instanceof ClientError && refusal.response.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('graphql-ws is told of a change', async () => {
    const client = createClient({ url: url.replace('http', 'ws'), webSocketImpl: WebSocket, connectionParams: { authorization: authorization() } });
    const changes = client.iterate<{ projectChanged: { supportCount: number } }>({ query: 'subscription ($id: ID!) { projectChanged(id: $id) { supportCount } }', variables: { id: ids[1] } });
    expect((await changes.next()).value?.data).toEqual({ projectChanged: { supportCount: 0 } });
    await new GraphQLClient(url, { headers: { authorization: authorization() } }).request(support, { input: { projectId: ids[1], organisationId } });
    expect((await changes.next()).value?.data).toEqual({ projectChanged: { supportCount: 1 } });
    await client.dispose();
  });

  it('curl reads, in one line', async () => {
    const words = ['--silent', url, '-H', `authorization: ${authorization()}`, '-H', 'content-type: application/json', '-d', JSON.stringify({ query: page, variables: { first: 2 } })];
    const { stdout } = await promisify(execFile)('curl', words);
    expect(JSON.parse(stdout)).toMatchObject({ data: { projects: { nodes: [{}, {}] } } });
  });
});
