import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { visitor, type Reader } from '@grappe/contracts';
import { sql } from '@grappe/platform/database';
import { newId } from '@grappe/platform/kernel';
import { select } from '@grappe/testing';
import { plainOf } from './compiled';
import type { PageOptions } from './connection';
import type { Order } from './page';
import { Reads, type Compiled } from './reads';
import { byTitle, circle, insider, Library, shelves } from './testing/library';

const byPages: Order = { direction: 'desc', keys: [{ by: (row) => sql`coalesce(${row('pages')}, 0)`, type: 'int' }] };

let library: Library;
let reads: Reads;
beforeAll(async () => {
  library = await Library.open();
  reads = library.app.get(Reads);
});
beforeEach(() => library.clear());
afterAll(() => library.app.close());

const page = async (options: Partial<PageOptions> & Pick<PageOptions, 'page'>, selection: string, reader: Reader = visitor) =>
  plainOf(await reads.page('Book', reader, select(selection), { filters: {}, order: byTitle, ...options })) as {
    nodes: { title: string }[];
    edges?: { cursor: string; node: object }[];
    totalCount?: number;
    facets?: object;
    pageInfo: { endCursor: string; hasNextPage: boolean; hasPreviousPage: boolean };
  };

describe('a page', () => {
  it('tells where it stands', async () => {
    await library.write(...['a', 'b', 'c'].map((title) => ({ title })));
    const first = await page({ page: { first: 2 } }, 'nodes { title } edges { cursor node { id } } pageInfo { endCursor hasNextPage hasPreviousPage }');
    expect(first.nodes).toEqual([{ title: 'a' }, { title: 'b' }]);
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false, endCursor: first.edges?.[1]?.cursor });
    const second = await page({ page: { first: 2, after: first.pageInfo.endCursor } }, 'nodes { title } pageInfo { hasNextPage hasPreviousPage }');
    expect(second).toMatchObject({ nodes: [{ title: 'c' }], pageInfo: { hasNextPage: false, hasPreviousPage: true } });
  });

  it('keeps aliases apart, in nodes and edges', async () => {
    const [id] = await library.write({ title: 'a' });
    const found = await page({ page: { first: 2 } }, 'nodes { x: title } again: nodes { x: id } edges { node { x: title } n: node { x: id } c: cursor }');
    expect(found).toMatchObject({ nodes: [{ x: 'a' }], again: [{ x: id }], edges: [{ node: { x: 'a' }, n: { x: id }, c: expect.any(String) as unknown }] });
  });

  it('stays in place while rows come and go', async () => {
    const [, gone] = (await library.write(...['b', 'd', 'f', 'h'].map((title) => ({ title })))) as string[];
    const first = await page({ page: { first: 2 } }, 'nodes { title } pageInfo { endCursor }');
    await library.write({ title: 'a' }, { title: 'e' });
    await library.app.database.query('delete from book where id = $1', [gone]); // the very row that the cursor names
    const rest = await page({ page: { first: 9, after: first.pageInfo.endCursor } }, 'nodes { title }');
    expect(rest.nodes.map((node) => node.title)).toEqual(['e', 'f', 'h']);
  });

  it('walks through rows of equal rank, in both directions, each once', async () => {
    await library.write(...Array.from({ length: 7 }, (_, place) => ({ title: 'same', pages: place % 2 === 0 ? 10 : null })));
    for (const order of [byTitle, byPages]) {
      const seen: unknown[] = [];
      let after: string | undefined;
      for (let more = true; more; ) {
        const walked = await page({ order, page: { first: 2, ...(after === undefined ? {} : { after }) } }, 'nodes { id } pageInfo { endCursor hasNextPage }');
        seen.push(...walked.nodes.map((node) => (node as unknown as { id: string }).id));
        after = walked.pageInfo.endCursor;
        more = walked.pageInfo.hasNextPage;
      }
      expect(new Set(seen).size).toBe(7);
      expect(seen).toHaveLength(7);
    }
  });

  it('begins with what is foremost, whatever comes and goes in either part', async () => {
    await library.write(...['a', 'X b', 'c', 'X d', 'e', 'X f'].map((title) => ({ title })));
    const order: Order = { ...byTitle, foremost: (row) => sql`${row('title')} like 'X%'` };
    const walk = async (size: number): Promise<string[]> => {
      const titles: string[] = [];
      let after: string | null = null;
      do {
        const walked = await page({ order, page: { first: size, after } }, 'nodes { title } pageInfo { endCursor hasNextPage }');
        titles.push(...walked.nodes.map(({ title }) => title));
        after = walked.pageInfo.hasNextPage ? walked.pageInfo.endCursor : null;
      } while (after);
      return titles;
    };
    for (const size of [1, 2, 3, 4, 6, 9]) expect(await walk(size)).toEqual(['X b', 'X d', 'X f', 'a', 'c', 'e']);
    const counted = await page({ order, page: { first: 4 } }, 'totalCount nodes { title } edges { cursor } pageInfo { endCursor }');
    expect([counted.totalCount, counted.pageInfo.endCursor]).toEqual([6, counted.edges?.[3]?.cursor]);
    await library.write({ title: 'X e' }, { title: 'b' });
    const rest = await page({ order, page: { first: 9, after: counted.edges?.[1]?.cursor ?? null } }, 'nodes { title } pageInfo { hasPreviousPage }');
    expect(rest.nodes.map(({ title }) => title)).toEqual(['X e', 'X f', 'a', 'b', 'c', 'e']);
    const others = await page({ order, page: { first: 9, after: counted.pageInfo.endCursor } }, 'nodes { title }');
    expect(others.nodes.map(({ title }) => title)).toEqual(['b', 'c', 'e']);
    // A cursor of a list in another order.
    const elsewhere = await page({ page: { first: 1 } }, 'pageInfo { endCursor }');
    await expect(page({ order, page: { first: 1, after: elsewhere.pageInfo.endCursor } }, 'nodes { title }')).rejects.toMatchObject({ code: 'INVALID_INPUT', field: 'after' });
  });

  it('counts each facet without its own filter, and only what the reader may see', async () => {
    await library.write({ title: 'x1' }, { title: 'x2', shelf: 'b' }, { title: 'y', shelf: 'b' }, { title: 'x3', shelf: 'b', circle });
    const options = {
      filters: { shelf: (row: (name: string) => ReturnType<typeof sql>) => sql`${row('shelf')} = 'b'`, text: (row: (name: string) => ReturnType<typeof sql>) => sql`${row('title')} like 'x%'` },
      facets: { shelf: shelves },
      page: { first: 9 },
    };
    const found = await page(options, 'totalCount nodes { title } facets { shelf { value count } }');
    expect(found).toMatchObject({ totalCount: 1, nodes: [{ title: 'x2' }] });
    expect(found.facets).toEqual({ shelf: [{ value: 'a', count: 1 }, { value: 'b', count: 1 }] });
    expect((await page(options, 'facets { shelf { count } }', insider)).facets).toEqual({ shelf: [{ count: 2 }, { count: 1 }] });
  });

  it('finds the rows once for the total and every facet whose own filter is not set', async () => {
    await library.write({ title: 'x', shelf: 'b' });
    const both = { facets: { shelf: shelves, again: shelves }, filters: { shelf: (row: (name: string) => ReturnType<typeof sql>) => sql`${row('shelf')} = 'b'` }, page: { first: 9 } };
    const looks = async (options: typeof both | Omit<typeof both, 'filters'>): Promise<number | undefined> => {
      const { statements } = await library.app.countingSql(() => page(options, 'totalCount nodes { title } facets { shelf { value } again { value } }'));
      return statements[0]?.match(/from "book"/g)?.length;
    };
    // One for the page and one for all that is counted; where the facets' filter is set, one more for each.
    expect(await looks({ facets: both.facets, page: both.page })).toBe(2);
    expect(await looks(both)).toBe(4);
  });

  it('refuses sizes and cursors that are not ours', async () => {
    await expect(page({ page: { first: 0 } }, 'totalCount')).rejects.toMatchObject({ code: 'QUERY_TOO_LARGE' });
    await expect(page({ page: { first: 101 } }, 'totalCount')).rejects.toMatchObject({ code: 'QUERY_TOO_LARGE' });
    const forged = Buffer.from(JSON.stringify(['x', `' or true --`])).toString('base64url');
    for (const after of ['nonsense', forged, Buffer.from('[]').toString('base64url')]) {
      await expect(page({ page: { first: 1, after } }, 'nodes { title }')).rejects.toMatchObject({ code: 'INVALID_INPUT', field: 'after' });
    }
    const wrongType = Buffer.from(JSON.stringify(['not a number', newId()])).toString('base64url');
    await expect(page({ order: byPages, page: { first: 1, after: wrongType } }, 'nodes { title }')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('has its facets even when none of them is asked for', async () => {
    expect((await page({ page: { first: 1 }, facets: { shelf: shelves } }, 'facets { __typename }')).facets).toEqual(expect.any(Object));
  });

  it('costs one statement, whatever its length and depth', async () => {
    const everything = 'totalCount facets { shelf { value } } nodes { title author { name books { title author { books { id } } } } } edges { node { id } } pageInfo { endCursor }';
    const costs: number[] = [];
    for (const length of [0, 1, 30]) {
      await library.write(...Array.from({ length }, (_, place) => ({ title: `t${place}` })));
      const { count } = await library.app.countingSql((): Promise<Compiled> => reads.page('Book', insider, select(everything), { filters: {}, order: byTitle, facets: { shelf: shelves }, page: { first: 50 } }));
      costs.push(count);
    }
    expect(costs).toEqual([1, 1, 1]);
  });
});
