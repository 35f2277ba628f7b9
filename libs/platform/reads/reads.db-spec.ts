import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { visitor, type Reader } from '@grappe/contracts';
import { newId } from '@grappe/platform/kernel';
import { select } from '@grappe/testing';
import { plainOf, valueIn } from './compiled';
import { Reads, type Compiled } from './reads';
import { selectedField } from './selection';
import { ada, byTitle, circle, insider, Library, secret, shelves } from './testing/library';

let library: Library;
let reads: Reads;
beforeAll(async () => {
  library = await Library.open();
  reads = library.app.get(Reads);
});
beforeEach(() => library.clear());
afterAll(() => library.app.close());

const firstPage = (selection: string, reader: Reader): Promise<Compiled> =>
  reads.page('Book', reader, select(selection), { filters: {}, order: byTitle, facets: { shelf: shelves }, page: { first: 9 } });
const firstBook = async (selection: string, reader: Reader): Promise<unknown> =>
  plainOf((await reads.list('Book', reader, select(selection), { order: (row) => row('title'), limit: 10 }))[0] ?? null);

describe('visibility', () => {
  it('makes what is not to be seen absent, by id, in lists, to sockets', async () => {
    const [open, closed] = (await library.write({ title: 'open' }, { title: 'closed', circle })) as [string, string];
    for (const [reader, seen] of [[visitor, false], [insider, true]] as const) {
      expect((await reads.one('Book', closed, reader, select('title'))) !== null).toBe(seen);
      expect(await reads.sees('Book', closed, reader)).toBe(seen);
      expect(await reads.byIds('Book', [closed, open], reader, select('id'))).toHaveLength(seen ? 2 : 1);
      expect(await reads.list('Book', reader, select('id'), { order: (row) => row('id'), limit: 9 })).toHaveLength(seen ? 2 : 1);
      expect(valueIn(await firstPage('totalCount nodes { title }', reader), 'totalCount')).toBe(seen ? 2 : 1);
    }
  });

  it('stands inside, at every level', async () => {
    await library.write({ title: 'by nobody', author: secret });
    expect(await firstBook('title author { name }', visitor)).toEqual({ title: 'by nobody', author: null });
    await library.write({ title: 'b open' }, { title: 'b closed', circle });
    const titles = async (reader: Reader) => plainOf(await reads.one('Author', ada, reader, select('books { title author { name } }')));
    expect(await titles(visitor)).toEqual({ books: [{ title: 'b open', author: { name: 'Ada' } }] });
    expect(await titles(insider)).toEqual({ books: [{ title: 'b closed', author: { name: 'Ada' } }, { title: 'b open', author: { name: 'Ada' } }] });
  });

  it('opens a field to some only', async () => {
    await library.write({ title: 'one' });
    expect(await firstBook('price', visitor)).toEqual({ price: null });
    expect(await firstBook('price', insider)).toEqual({ price: 12 });
  });
});

describe('a token', () => {
  it('reads what it was made for, is refused the rest by whatever path, before any SQL, and sees nothing of it', async () => {
    const [bookId] = (await library.write({ title: 'open' })) as [string];
    const narrow: Reader = { ...insider, scopes: ['DIRECTORY_READ'] };
    const wide: Reader = { ...insider, scopes: ['PROJECTS_WRITE'] };
    const { count } = await library.app.countingSql(async () => {
      const refusal = { code: 'SCOPE_MISSING', parameters: { scope: 'PROJECTS_READ' } };
      await expect(reads.one('Book', bookId, narrow, select('id'))).rejects.toMatchObject(refusal);
      await expect(firstPage('totalCount', narrow)).rejects.toMatchObject(refusal);
      await expect(reads.one('Author', ada, narrow, select('name books { id }'))).rejects.toMatchObject(refusal);
      expect(await reads.sees('Book', bookId, narrow)).toBe(false);
    });
    expect(count).toBe(0);
    expect(plainOf(await reads.one('Author', ada, narrow, select('name')))).toEqual({ name: 'Ada' });
    expect(plainOf(await reads.one('Author', ada, wide, select('books { id }')))).toEqual({ books: [{ id: bookId }] });
    expect(await reads.sees('Book', bookId, wide)).toBe(true);
  });
});

describe('a node', () => {
  const below = (fields: Readonly<Record<'Author' | 'Book', string>>) => Object.entries(fields).map(([noun, own]) => ({ ...selectedField(noun), children: select(own) }));
  const both = below({ Author: 'id name', Book: 'id title' });

  it('is of whichever noun has the id, and not there where that is not to be seen, at the same cost', async () => {
    const [closed] = (await library.write({ title: 'closed', circle })) as [string];
    const asked = [newId(), secret, closed, ada];
    const { result, statements } = await library.app.countingSql(() => reads.nodes(asked, insider, both));
    expect(plainOf(result)).toEqual([null, null, { id: closed, title: 'closed', __typename: 'Book' }, { id: ada, name: 'Ada', __typename: 'Author' }]);
    expect(statements).toHaveLength(1);
    for (const [reader, seen] of [[visitor, false], [insider, true]] as const) {
      const read = await library.app.countingSql(() => reads.node(closed, reader, both));
      expect([read.count, read.result !== null]).toEqual([1, seen]);
    }
    expect(await reads.nodes([], visitor, both)).toEqual([]);
  });

  it('is not there for a token that was not made for it, which is refused only what it asks of it', async () => {
    const [bookId] = (await library.write({ title: 'open' })) as [string];
    const narrow: Reader = { ...insider, scopes: ['DIRECTORY_READ'] };
    expect(plainOf(await reads.nodes([bookId, ada], narrow, below({ Author: 'name', Book: 'id __typename' })))).toEqual([null, { name: 'Ada', __typename: 'Author' }]);
    await expect(reads.node(bookId, narrow, both)).rejects.toMatchObject({ code: 'SCOPE_MISSING' });
    expect(await reads.node(bookId, narrow, below({ Book: 'id' } as Record<'Author' | 'Book', string>))).toBeNull();
  });
});

describe('a selection', () => {
  it('keeps aliases of one field apart, at every level', async () => {
    await library.write({ title: 'apple' }, { title: 'banana' });
    expect(plainOf(await reads.one('Author', ada, visitor, select('name called: name a: books(begins: "a") { title } b: books(begins: "b") { t: title title } one: books(first: 1) { title }')))).toEqual({
      name: 'Ada',
      called: 'Ada',
      a: [{ title: 'apple' }],
      b: [{ t: 'banana', title: 'banana' }],
      one: [{ title: 'apple' }],
    });
  });

  it('reads groups, which may be absent', async () => {
    await library.write({ title: 'a', pages: 600 });
    expect(await firstBook('size { pages heavy }', visitor)).toEqual({ size: { pages: 600, heavy: true } });
    await library.app.database.query('update book set pages = null');
    expect(await firstBook('size { pages heavy }', visitor)).toEqual({ size: null });
  });

  it('answers in the order of the ids that were asked', async () => {
    const ids = await library.write({ title: 'a' }, { title: 'b' }, { title: 'c' });
    const [a, b, c] = ids as [string, string, string];
    expect(plainOf(await reads.byIds('Book', [c, a, newId(), b], visitor, select('title')))).toEqual([{ title: 'c' }, { title: 'a' }, { title: 'b' }]);
  });

  it('finds nothing under an id that is none', async () => {
    expect(await reads.one('Book', 'nonsense', visitor, select('id'))).toBeNull();
    expect(await reads.sees('Book', 'nonsense', visitor)).toBe(false);
    expect(await reads.byIds('Book', ['nonsense'], visitor, select('id'))).toEqual([]);
  });

  it('never takes a value for SQL', async () => {
    const [id] = (await library.write({ title: `'; drop table book; --` })) as [string];
    expect(plainOf(await reads.one('Book', id, visitor, select(`title author { books(begins: "'; drop table book; --") { title } }`)))).toMatchObject({ author: { books: [{}] } });
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
      await expect(firstPage(selection, visitor)).rejects.toMatchObject({ code: 'QUERY_TOO_LARGE' });
    }
  });
});
