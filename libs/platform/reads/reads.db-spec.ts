import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import { visitor, type Reader } from '@grappe/contracts';
import { oneOf, sql } from '@grappe/platform/database';
import { newId } from '@grappe/platform/kernel';
import { bootModules, select, type BootedModules } from '@grappe/testing';
import { compiledKey } from './compiled';
import { byKey, column, defineNoun, group, many, value } from './declaration';
import type { Facet, Order } from './page';
import type { PageOptions } from './connection';
import { Reads, type Compiled } from './reads';
import { NounRegistry } from './registry';
import { selectedField } from './selection';

/** An author is seen unless secret; a book where its circle is the reader's; its price by its circle's own reader alone. */
const author = defineNoun({
  noun: 'Author',
  scope: 'ANY',
  table: 'author',
  visible: (row) => sql`not ${row('secret')}`,
  fields: {
    id: column('id'),
    name: column('name'),
    books: many('Book', {
      on: (from, to, _, args) => sql`${to('author_id')} = ${from('id')} and ${to('title')} like ${(args['begins'] as string | undefined) ?? ''} || '%'`,
      order: (to) => to('title'),
      limit: (args) => (args['first'] as number | undefined) ?? 10,
    }),
  },
});
const book = defineNoun({
  noun: 'Book',
  scope: 'PROJECTS_READ',
  table: 'book',
  visible: (row, reader) => sql`(${row('circle')} is null or ${oneOf(row('circle'), reader.clusterIds)})`,
  fields: {
    id: column('id'),
    title: column('title'),
    shelf: column('shelf'),
    price: column('price', (row, reader) => oneOf(row('author_id'), reader.organisationIds)),
    author: byKey('Author', 'author_id'),
    size: group({ pages: column('pages'), heavy: value((row) => sql`${row('pages')} > 500`) }, (row) => sql`${row('pages')} is not null`),
  },
});

@Module({})
class LibraryModule {
  constructor(registry: NounRegistry) {
    registry.declare(author, book);
  }
}

const byTitle: Order = { direction: 'asc', keys: [{ by: (row) => row('title'), type: 'text' }] };
const byPages: Order = { direction: 'desc', keys: [{ by: (row) => sql`coalesce(${row('pages')}, 0)`, type: 'int' }] };
const shelves: Facet = { without: 'shelf', column: 'shelf' };

const circle = newId();
const ada = newId();
const secret = newId();
const insider: Reader = { ...visitor, personId: newId(), clusterIds: [circle], organisationIds: [ada] };

let app: BootedModules;
let reads: Reads;
beforeAll(async () => {
  app = await bootModules(LibraryModule);
  reads = app.get(Reads);
  await app.database.query(`create table author (id uuid primary key, name text, secret boolean)`);
  await app.database.query(`create table book (id uuid primary key, title text, shelf text, price int, pages int, circle uuid, author_id uuid)`);
});
beforeEach(async () => {
  await app.database.query('truncate author, book');
  await app.database.query(`insert into author values ($1, 'Ada', false), ($2, 'Nobody', true)`, [ada, secret]);
});
afterAll(() => app.close());

interface Written {
  title: string;
  shelf?: string;
  pages?: number | null;
  circle?: string | null;
  author?: string;
}
async function write(...books: Written[]): Promise<string[]> {
  const ids: string[] = [];
  for (const { title, shelf = 'a', pages = null, circle: of = null, author: by = ada } of books) {
    const id = newId();
    ids.push(id);
    await app.database.query('insert into book values ($1, $2, $3, 12, $4, $5, $6)', [id, title, shelf, pages, of, by]);
  }
  return ids;
}

/** A compiled answer as a client gets it. */
const plain = (compiled: unknown): unknown => {
  if (Array.isArray(compiled)) return compiled.map(plain);
  if (typeof compiled !== 'object' || compiled === null) return compiled;
  return Object.fromEntries(Object.entries(compiled).map(([key, inner]) => [key.startsWith(compiledKey('')) ? key.slice(1) : key, plain(inner)]));
};
const page = async (options: Partial<PageOptions> & Pick<PageOptions, 'page'>, selection: string, reader: Reader = visitor) =>
  plain(await reads.page('Book', reader, select(selection), { filters: {}, order: byTitle, ...options })) as {
    nodes: { title: string }[];
    edges?: { cursor: string; node: object }[];
    totalCount?: number;
    facets?: object;
    pageInfo: { endCursor: string; hasNextPage: boolean; hasPreviousPage: boolean };
  };
const firstBook = async (selection: string, reader: Reader): Promise<unknown> =>
  plain((await reads.list('Book', reader, select(selection), { order: (row) => row('title'), limit: 10 }))[0] ?? null);

describe('visibility', () => {
  it('makes what is not to be seen absent, by id, in lists, to sockets', async () => {
    const [open, closed] = (await write({ title: 'open' }, { title: 'closed', circle })) as [string, string];
    for (const [reader, seen] of [[visitor, false], [insider, true]] as const) {
      expect((await reads.one('Book', closed, reader, select('title'))) !== null).toBe(seen);
      expect(await reads.sees('Book', closed, reader)).toBe(seen);
      expect(await reads.byIds('Book', [closed, open], reader, select('id'))).toHaveLength(seen ? 2 : 1);
      expect(await reads.list('Book', reader, select('id'), { order: (row) => row('id'), limit: 9 })).toHaveLength(seen ? 2 : 1);
      expect((await page({ page: { first: 9 } }, 'totalCount nodes { title }', reader)).totalCount).toBe(seen ? 2 : 1);
    }
  });

  it('stands inside, at every level', async () => {
    await write({ title: 'by nobody', author: secret });
    expect(await firstBook('title author { name }', visitor)).toEqual({ title: 'by nobody', author: null });
    await write({ title: 'b open' }, { title: 'b closed', circle });
    const titles = async (reader: Reader) => plain(await reads.one('Author', ada, reader, select('books { title author { name } }')));
    expect(await titles(visitor)).toEqual({ books: [{ title: 'b open', author: { name: 'Ada' } }] });
    expect(await titles(insider)).toEqual({ books: [{ title: 'b closed', author: { name: 'Ada' } }, { title: 'b open', author: { name: 'Ada' } }] });
  });

  it('opens a field to some only', async () => {
    await write({ title: 'one' });
    expect(await firstBook('price', visitor)).toEqual({ price: null });
    expect(await firstBook('price', insider)).toEqual({ price: 12 });
  });
});

describe('a token', () => {
  it('reads what it was made for, is refused the rest by whatever path, before any SQL, and sees nothing of it', async () => {
    const [bookId] = (await write({ title: 'open' })) as [string];
    const narrow: Reader = { ...insider, scopes: ['DIRECTORY_READ'] };
    const wide: Reader = { ...insider, scopes: ['PROJECTS_WRITE'] };
    const { count } = await app.countingSql(async () => {
      const refusal = { code: 'SCOPE_MISSING', parameters: { scope: 'PROJECTS_READ' } };
      await expect(reads.one('Book', bookId, narrow, select('id'))).rejects.toMatchObject(refusal);
      await expect(page({ page: { first: 1 } }, 'totalCount', narrow)).rejects.toMatchObject(refusal);
      await expect(reads.one('Author', ada, narrow, select('name books { id }'))).rejects.toMatchObject(refusal);
      expect(await reads.sees('Book', bookId, narrow)).toBe(false);
    });
    expect(count).toBe(0);
    expect(plain(await reads.one('Author', ada, narrow, select('name')))).toEqual({ name: 'Ada' });
    expect(plain(await reads.one('Author', ada, wide, select('books { id }')))).toEqual({ books: [{ id: bookId }] });
    expect(await reads.sees('Book', bookId, wide)).toBe(true);
  });
});

describe('a node', () => {
  const below = (fields: Readonly<Record<'Author' | 'Book', string>>) => Object.entries(fields).map(([noun, own]) => ({ ...selectedField(noun), children: select(own) }));
  const both = below({ Author: 'id name', Book: 'id title' });

  it('is of whichever noun has the id, and not there where that is not to be seen, at the same cost', async () => {
    const [closed] = (await write({ title: 'closed', circle })) as [string];
    const asked = [newId(), secret, closed, ada];
    const { result, statements } = await app.countingSql(() => reads.nodes(asked, insider, both));
    expect(plain(result)).toEqual([null, null, { id: closed, title: 'closed', __typename: 'Book' }, { id: ada, name: 'Ada', __typename: 'Author' }]);
    expect(statements).toHaveLength(1);
    for (const [reader, seen] of [[visitor, false], [insider, true]] as const) {
      const read = await app.countingSql(() => reads.node(closed, reader, both));
      expect([read.count, read.result !== null]).toEqual([1, seen]);
    }
    expect(await reads.nodes([], visitor, both)).toEqual([]);
  });

  it('is not there for a token that was not made for it, which is refused only what it asks of it', async () => {
    const [bookId] = (await write({ title: 'open' })) as [string];
    const narrow: Reader = { ...insider, scopes: ['DIRECTORY_READ'] };
    expect(plain(await reads.nodes([bookId, ada], narrow, below({ Author: 'name', Book: 'id __typename' })))).toEqual([null, { name: 'Ada', __typename: 'Author' }]);
    await expect(reads.node(bookId, narrow, both)).rejects.toMatchObject({ code: 'SCOPE_MISSING' });
    expect(await reads.node(bookId, narrow, below({ Book: 'id' } as Record<'Author' | 'Book', string>))).toBeNull();
  });
});

describe('a selection', () => {
  it('keeps aliases of one field apart, at every level', async () => {
    await write({ title: 'apple' }, { title: 'banana' });
    expect(plain(await reads.one('Author', ada, visitor, select('name called: name a: books(begins: "a") { title } b: books(begins: "b") { t: title title } one: books(first: 1) { title }')))).toEqual({
      name: 'Ada',
      called: 'Ada',
      a: [{ title: 'apple' }],
      b: [{ t: 'banana', title: 'banana' }],
      one: [{ title: 'apple' }],
    });
  });

  it('reads groups, which may be absent', async () => {
    await write({ title: 'a', pages: 600 });
    expect(await firstBook('size { pages heavy }', visitor)).toEqual({ size: { pages: 600, heavy: true } });
    await app.database.query('update book set pages = null');
    expect(await firstBook('size { pages heavy }', visitor)).toEqual({ size: null });
  });

  it('answers in the order of the ids that were asked', async () => {
    const ids = await write({ title: 'a' }, { title: 'b' }, { title: 'c' });
    const [a, b, c] = ids as [string, string, string];
    expect(plain(await reads.byIds('Book', [c, a, newId(), b], visitor, select('title')))).toEqual([{ title: 'c' }, { title: 'a' }, { title: 'b' }]);
  });

  it('finds nothing under an id that is none', async () => {
    expect(await reads.one('Book', 'nonsense', visitor, select('id'))).toBeNull();
    expect(await reads.sees('Book', 'nonsense', visitor)).toBe(false);
    expect(await reads.byIds('Book', ['nonsense'], visitor, select('id'))).toEqual([]);
  });

  it('never takes a value for SQL', async () => {
    const [id] = (await write({ title: `'; drop table book; --` })) as [string];
    expect(plain(await reads.one('Book', id, visitor, select(`title author { books(begins: "'; drop table book; --") { title } }`)))).toMatchObject({ author: { books: [{}] } });
  });
});

describe('a document', () => {
  it('is refused where nouns stand too deep in nouns, or one has too many fields', async () => {
    const deep = (times: number): string => `${'author { books { '.repeat(times)} id ${'} }'.repeat(times)}`;
    await reads.one('Book', newId(), insider, select(deep(4)));
    const many = (field: string): string => Array.from({ length: 101 }, (_, place) => `a${place}: ${field}`).join(' ');
    for (const selection of [deep(5), many('title'), `author { ${many('name')} }`]) {
      await expect(reads.one('Book', newId(), insider, select(selection))).rejects.toMatchObject({ code: 'QUERY_TOO_LARGE' });
    }
    for (const selection of [many('nodes { id }'), `facets { ${many('shelf { value }')} }`]) {
      await expect(page({ page: { first: 1 }, facets: { shelf: shelves } }, selection)).rejects.toMatchObject({ code: 'QUERY_TOO_LARGE' });
    }
  });
});

describe('a page', () => {
  it('tells where it stands', async () => {
    await write(...['a', 'b', 'c'].map((title) => ({ title })));
    const first = await page({ page: { first: 2 } }, 'nodes { title } edges { cursor node { id } } pageInfo { endCursor hasNextPage hasPreviousPage }');
    expect(first.nodes).toEqual([{ title: 'a' }, { title: 'b' }]);
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false, endCursor: first.edges?.[1]?.cursor });
    const second = await page({ page: { first: 2, after: first.pageInfo.endCursor } }, 'nodes { title } pageInfo { hasNextPage hasPreviousPage }');
    expect(second).toMatchObject({ nodes: [{ title: 'c' }], pageInfo: { hasNextPage: false, hasPreviousPage: true } });
  });

  it('keeps aliases apart, in nodes and edges', async () => {
    const [id] = await write({ title: 'a' });
    const found = await page({ page: { first: 2 } }, 'nodes { x: title } again: nodes { x: id } edges { node { x: title } n: node { x: id } c: cursor }');
    expect(found).toMatchObject({ nodes: [{ x: 'a' }], again: [{ x: id }], edges: [{ node: { x: 'a' }, n: { x: id }, c: expect.any(String) as unknown }] });
  });

  it('stays in place while rows come and go', async () => {
    const [, gone] = (await write(...['b', 'd', 'f', 'h'].map((title) => ({ title })))) as string[];
    const first = await page({ page: { first: 2 } }, 'nodes { title } pageInfo { endCursor }');
    await write({ title: 'a' }, { title: 'e' });
    await app.database.query('delete from book where id = $1', [gone]); // the very row that the cursor names
    const rest = await page({ page: { first: 9, after: first.pageInfo.endCursor } }, 'nodes { title }');
    expect(rest.nodes.map((node) => node.title)).toEqual(['e', 'f', 'h']);
  });

  it('walks through rows of equal rank, in both directions, each once', async () => {
    await write(...Array.from({ length: 7 }, (_, place) => ({ title: 'same', pages: place % 2 === 0 ? 10 : null })));
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

  it('counts each facet without its own filter, and only what the reader may see', async () => {
    await write({ title: 'x1' }, { title: 'x2', shelf: 'b' }, { title: 'y', shelf: 'b' }, { title: 'x3', shelf: 'b', circle });
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
    await write({ title: 'x', shelf: 'b' });
    const both = { facets: { shelf: shelves, again: shelves }, filters: { shelf: (row: (name: string) => ReturnType<typeof sql>) => sql`${row('shelf')} = 'b'` }, page: { first: 9 } };
    const looks = async (options: typeof both | Omit<typeof both, 'filters'>): Promise<number | undefined> => {
      const { statements } = await app.countingSql(() => page(options, 'totalCount nodes { title } facets { shelf { value } again { value } }'));
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
      await write(...Array.from({ length }, (_, place) => ({ title: `t${place}` })));
      const { count } = await app.countingSql((): Promise<Compiled> => reads.page('Book', insider, select(everything), { filters: {}, order: byTitle, facets: { shelf: shelves }, page: { first: 50 } }));
      costs.push(count);
    }
    expect(costs).toEqual([1, 1, 1]);
  });
});
