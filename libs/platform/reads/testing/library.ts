import { Module } from '@nestjs/common';
import { visitor, type Reader } from '@grappe/contracts';
import { oneOf, sql } from '@grappe/platform/database';
import { newId } from '@grappe/platform/kernel';
import { bootModules, type BootedModules } from '@grappe/testing';
import { byKey, column, defineNoun, group, many, value } from '../declaration';
import type { Facet, Order } from '../page';
import { NounRegistry } from '../registry';

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

export const circle = newId();
export const ada = newId();
export const secret = newId();
export const insider: Reader = { ...visitor, personId: newId(), clusterIds: [circle], organisationIds: [ada] };

export const byTitle: Order = { direction: 'asc', keys: [{ by: (row) => row('title'), type: 'text' }] };
export const shelves: Facet = { without: 'shelf', column: 'shelf' };

interface Written {
  title: string;
  shelf?: string;
  pages?: number | null;
  circle?: string | null;
  author?: string;
}

/** Two nouns of no feature, on tables of their own, to read. */
export class Library {
  private constructor(readonly app: BootedModules) {}

  static async open(): Promise<Library> {
    const app = await bootModules(LibraryModule);
    await app.database.query(`create table author (id uuid primary key, name text, secret boolean)`);
    await app.database.query(`create table book (id uuid primary key, title text, shelf text, price int, pages int, circle uuid, author_id uuid)`);
    return new Library(app);
  }

  /** With both authors and no book. */
  async clear(): Promise<void> {
    await this.app.database.query('truncate author, book');
    await this.app.database.query(`insert into author values ($1, 'Ada', false), ($2, 'Nobody', true)`, [ada, secret]);
  }

  /** Gives the ids of the books. */
  async write(...books: Written[]): Promise<string[]> {
    const ids: string[] = [];
    for (const { title, shelf = 'a', pages = null, circle: of = null, author: by = ada } of books) {
      const id = newId();
      ids.push(id);
      await this.app.database.query('insert into book values ($1, $2, $3, 12, $4, $5, $6)', [id, title, shelf, pages, of, by]);
    }
    return ids;
  }
}
