import { describe, expect, it } from '@jest/globals';
import { buildSchema, getOperationAST, parse, type DocumentNode } from 'graphql';
import { readFileSync } from 'node:fs';
import { limits } from '@grappe/contracts';
import { weigh } from './weight';

const schema = buildSchema(`
  type Query { projects(first: Int! = 20): ProjectConnection!, project: Project, tags: [Tag!]!, nodes(ids: [ID!]!): [Node]! }
  interface Node { id: ID! }
  type ProjectConnection { edges: [ProjectEdge!]!, nodes: [Project!]!, pageInfo: PageInfo!, totalCount: Int!, facets: Facets! }
  type ProjectEdge { cursor: String!, node: Project! }
  type Project { id: ID!, words: [String!]!, lead: Organisation!, seats: [Seat!]!, partners(first: Int! = 5): [Organisation!]! }
  type Organisation implements Node { id: ID!, projects(first: Int! = 20): ProjectConnection! }
  type PageInfo { hasNextPage: Boolean! }
  type Facets { stages: [Tag!]! }
  type Seat { tags: [Tag!]! }
  type Tag { id: ID! }
`);

const weightOf = (text: string, variables = {}, of = schema) => weightOfParsed(parse(text), variables, of);
const weightOfParsed = (document: DocumentNode, variables: Readonly<Record<string, unknown>>, of = schema) => {
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return weigh(of, document, operation, variables);
};
const list = limits.assumedListLength;

describe('a document weighs', () => {
  it.each([
    ['nothing, of the schema', '{ __schema { types { name } } }', {}, 0, 0],
    ['an object', '{ project { id words } }', {}, 1, 1],
    ['an object in another', '{ project { lead { id } } }', {}, 2, 2],
    ['a list without pages as long as we take it to be', '{ tags { id } }', {}, list, 1],
    ['a page of the usual length', '{ projects { nodes { id } } }', {}, 1 + 20, 2],
    ['a page as it is asked for', '{ projects(first: 3) { nodes { lead { id } } pageInfo { hasNextPage } totalCount } }', {}, 1 + 3 * 2 + 1, 3],
    ['a page as a variable asks for it', 'query ($n: Int!) { projects(first: $n) { nodes { id } } }', { n: 7 }, 1 + 7, 2],
    ['a page as a variable asks by default', 'query ($n: Int! = 4) { projects(first: $n) { nodes { id } } }', {}, 1 + 4, 2],
    ['the longest page, where it asks for more than there is', '{ projects(first: 1000000) { nodes { id } } }', {}, 1 + limits.pageSize, 2],
    ['edges with their nodes', '{ projects(first: 2) { edges { cursor node { id } } } }', {}, 1 + 2 * 2, 3],
    ['a list with a length', '{ project { partners(first: 3) { id } seats { tags { id } } } }', {}, 1 + 3 + list * (1 + list), 3],
    ['what is asked for by ids, as many as they are', '{ nodes(ids: ["a", "b", "c"]) { ... on Organisation { id } } }', {}, 3, 1],
    ['what is asked for by ids of a variable', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b'] }, 2, 1],
    ['lists in lists', '{ projects(first: 10) { nodes { lead { projects(first: 5) { nodes { id } } } } } }', {}, 1 + 10 * (1 + (1 + (1 + 5))), 5],
    ['a list that is none of the pages', '{ projects(first: 2) { facets { stages { id } } } }', {}, 1 + (1 + list), 3],
    ['fragments as what they hold', '{ ...a } fragment a on Query { project { ... on Project { lead { ...b } } } } fragment b on Organisation { id }', {}, 2, 2],
  ])('%s', (_, text, variables, cost, depth) => {
    expect(weightOf(text, variables)).toMatchObject({ cost, depth });
  });

  it('what each asking makes of it, also where the same document was weighed before', () => {
    const document = parse('query ($n: Int = 4) { projects(first: $n) { nodes { id } } }');
    const costs = [{ n: 7 }, { n: 7 }, {}, { n: null }, { n: 9 }, { n: '9' }].map((variables) => weightOfParsed(document, variables).cost - 1);
    expect(costs).toEqual([7, 7, 4, limits.pageSize, 9, limits.pageSize]);
  });

  it('too much beyond each limit, and is told which', () => {
    const beyond = (limit: string) => expect.objectContaining({ code: 'QUERY_TOO_LARGE', parameters: { limit } });
    const aliases = (times: number): string => `{ ${Array.from({ length: times }, (_, i) => `a${i}: project { id }`).join(' ')} }`;
    expect(weightOf(aliases(limits.documentRoots)).roots).toBe(limits.documentRoots);
    expect(() => weightOf(aliases(limits.documentRoots + 1))).toThrow(beyond(`roots: ${limits.documentRoots}`));

    const nested = (times: number): string => `{ project { ${'lead { projects(first: 1) { nodes { '.repeat(times)} id ${'} } }'.repeat(times)} } }`;
    expect(() => weightOf(nested(limits.documentLevels))).toThrow(beyond(`depth: ${limits.documentLevels}`));

    const wide = '{ projects(first: 100) { nodes { lead { projects(first: 100) { nodes { seats { tags { id } } } } } } } }';
    expect(() => weightOf(wide)).toThrow(beyond(`cost: ${limits.documentCost}`));

    const fragments = Array.from({ length: 20 }, (_, i) => `fragment f${i} on Project { ...f${i + 1} ...f${i + 1} }`).join(' ');
    expect(() => weightOf(`{ project { ...f0 } } ${fragments} fragment f20 on Project { id }`)).toThrow(beyond(`selections: ${limits.documentSelections}`));
  });

  it('little, of what the web app asks', () => {
    const whole = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));
    const texts = Object.values(JSON.parse(readFileSync('apps/web/public/operations.json', 'utf8')) as Record<string, string>);
    expect(texts.length).toBeGreaterThan(50);
    for (const text of texts) expect(weightOf(text, {}, whole).cost).toBeLessThan(limits.documentCost / 2);
  });
});
