import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { IdentityModule } from '@grappe/features/identity';
import { NotificationsModule } from '@grappe/features/notifications';
import { sql, Statements } from '@grappe/platform/database';
import { newId } from '@grappe/platform/kernel';
import { bootModules, type BootedModules } from '@grappe/testing';
import { ClustersModule } from '../clusters.module';
import { GivenClusters } from '../testing';
import { ClusterStandings, standingOf } from './standing.source';

let app: BootedModules;
let given: GivenClusters;
beforeAll(async () => {
  app = await bootModules(IdentityModule, NotificationsModule, ClustersModule);
  given = new GivenClusters(app);
});
afterAll(() => app.close());

/** How often anybody's standing has changed, as those know who look at it from outside. */
async function changes(): Promise<number> {
  const [row] = await app.get(Statements).run<{ changes: string }>(sql`select ${app.get(ClusterStandings).changes} as changes`);
  return Number(row?.changes);
}

describe('what persons stand for', () => {
  it('is read from tables that each count their changes', async () => {
    const plan = await app.get(Statements).run(sql`explain (format json) ${standingOf(newId())}`);
    const read = new Set([...JSON.stringify(plan).matchAll(/"Relation Name":"(\w+)"/g)].map(([, name]) => name));
    const counting = await app.database.query<{ name: string }>(`select tgrelid::regclass::text as name from pg_trigger where tgfoid = 'count_standing_change'::regproc`);
    expect(read.size).toBeGreaterThan(4);
    expect([...read].toSorted()).toEqual(counting.map(({ name }) => name).toSorted());
  });

  it('counts whatever changes it, and nothing else', async () => {
    const clusterId = await given.cluster();
    const { organisationId, personId } = await given.member(clusterId, 'Léa');
    const networkId = newId();
    await app.database.query('insert into network (id, slug, name) values ($1, $2, $2)', [networkId, `n${networkId}`]);
    const each: readonly (readonly [string, readonly unknown[]])[] = [
      ['update membership set status = \'SUSPENDED\' where organisation_id = $1', [organisationId]],
      ['update cluster set network_id = $1 where id = $2', [networkId, clusterId]],
      ['update cluster set animateurs_need_second_factor = true where id = $1', [clusterId]],
      ['insert into cluster_animateur (cluster_id, person_id, since) values ($1, $2, now())', [clusterId, personId]],
      ['delete from cluster_animateur where person_id = $1', [personId]],
      ['update mandate set ended_at = now() where person_id = $1', [personId]],
    ];
    for (const [statement, values] of each) {
      const before = await changes();
      await app.database.query(statement, values);
      expect([statement, await changes()]).toEqual([statement, before + 1]);
    }
    const before = await changes();
    await app.database.query('update cluster set name = name where id = $1', [clusterId]);
    expect(await changes()).toBe(before);
  });

  it('is changed by several at once, of whom none waits, and counts when it is true for others', async () => {
    const [one, other] = [app.get(DataSource).createQueryRunner(), app.get(DataSource).createQueryRunner()];
    const change = 'update membership set status = status where false';
    const before = await changes();
    await one.startTransaction();
    await one.query(change);
    await one.query(change);
    await other.startTransaction();
    await other.query(change);
    expect(await changes()).toBe(before);
    await other.commitTransaction();
    expect(await changes()).toBe(before + 1);
    await one.commitTransaction();
    expect(await changes()).toBe(before + 3);

    await one.startTransaction();
    await one.query(change);
    await one.rollbackTransaction();
    await Promise.all([one.release(), other.release()]);
    expect(await changes()).toBe(before + 3);
    await app.database.query(change);
    expect(await app.database.query('select count(*)::int as rows from standing_change')).toEqual([{ rows: 1 }]);
  });
});
