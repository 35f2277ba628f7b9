import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sql, type Tx } from '@grappe/platform/database';
import { SavedSearchRow } from './saved-search.entity';

export interface FoundCall {
  readonly sequence: number;
  readonly projectId: string;
}

/** Saved searches, and the calls that they have found. */
@Injectable()
export class SavedSearchRepository {
  constructor(private readonly dataSource: DataSource) {}

  async insert(tx: Tx, search: SavedSearchRow): Promise<void> {
    await tx.manager.insert(SavedSearchRow, search);
  }

  /** Whether it was there, for this person. */
  async rename(tx: Tx, personId: string, id: string, name: string): Promise<boolean> {
    return (await tx.manager.update(SavedSearchRow, { id, personId }, { name })).affected === 1;
  }

  async delete(tx: Tx, personId: string, id: string): Promise<boolean> {
    return (await tx.manager.delete(SavedSearchRow, { id, personId })).affected === 1;
  }

  /** How many a person keeps. Their row is held, so that two at once are counted one after the other. */
  async countOf(tx: Tx, personId: string): Promise<number> {
    await tx.query(sql`select from person where id = ${personId} for no key update`);
    return tx.manager.countBy(SavedSearchRow, { personId });
  }

  /** The searches that may find a project, as far as its own row tells; those of one person side by side. */
  candidates(projectId: string): Promise<SavedSearchRow[]> {
    return this.dataSource
      .getRepository(SavedSearchRow)
      .createQueryBuilder('search')
      .where(
        `exists (select from project p where p.id = :projectId
          and p.cluster_id::text = coalesce(search.filter ->> 'clusterId', p.cluster_id::text)
          and (jsonb_typeof(search.filter -> 'kinds') is distinct from 'array' or jsonb_array_length(search.filter -> 'kinds') = 0 or search.filter -> 'kinds' ? p.kind))`,
        { projectId },
      )
      .orderBy('search.person_id')
      .addOrderBy('search.created_at')
      .getMany();
  }

  /** Numbers the call in each of these searches that had not found it yet; the searches for which it is new. */
  async record(tx: Tx, projectId: string, ids: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(sql`
      with held as (select id from saved_search where id = any(${[...ids]}::uuid[])
        and id not in (select saved_search_id from saved_search_call where project_id = ${projectId}::uuid) order by id for update),
      numbered as (update saved_search set last_sequence = last_sequence + 1 where id in (select id from held) returning id, last_sequence)
      insert into saved_search_call (saved_search_id, sequence, project_id, found_at)
      select id, last_sequence, ${projectId}::uuid, ${tx.at} from numbered returning saved_search_id as id`);
    return rows.map(({ id }) => id);
  }

  async titleOf(tx: Tx, projectId: string): Promise<string> {
    const [project] = await tx.query<{ title: string }>(sql`select title from project where id = ${projectId}::uuid`);
    return project?.title ?? '';
  }

  /** What a search has found beyond a number, in order. */
  async foundAfter(id: string, after: number, limit: number): Promise<FoundCall[]> {
    const statement = sql`select sequence, project_id as "projectId" from saved_search_call
      where saved_search_id = ${id}::uuid and sequence > ${after}::int order by sequence limit ${limit}`;
    return this.dataSource.query<FoundCall[]>(statement.text, statement.values);
  }

  /** The number of the last call that it has found. */
  async lastSequence(id: string): Promise<number> {
    const search = await this.dataSource.getRepository(SavedSearchRow).findOneBy({ id });
    return search?.lastSequence ?? 0;
  }
}
