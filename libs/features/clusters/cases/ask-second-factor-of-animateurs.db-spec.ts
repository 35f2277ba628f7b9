import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { IdentityModule, IdentityQueries } from '@grappe/features/identity';
import { NotificationsModule } from '@grappe/features/notifications';
import { StandingSource } from '@grappe/platform/access';
import { UnitOfWork } from '@grappe/platform/database';
import { system } from '@grappe/platform/kernel';
import { bootModules, select, type BootedModules } from '@grappe/testing';
import { ClustersModule } from '../clusters.module';
import { MembershipRepository } from '../data/membership.repository';
import { GivenClusters } from '../testing';
import { AskSecondFactorOfAnimateurs } from './ask-second-factor-of-animateurs.case';

let app: BootedModules;
beforeAll(async () => {
  app = await bootModules(IdentityModule, NotificationsModule, ClustersModule);
});
afterAll(() => app.close());

it('keeps the desk from an animateur who lacks the second factor, by every way, until they have one', async () => {
  const given = new GivenClusters(app);
  const clusterId = await given.cluster();
  const [claire, paul] = [await given.animateur(clusterId), await given.animateur(clusterId)];
  const [claireId, paulId] = [claire.personId, paul.personId];
  const ask = async (asked: boolean, by = claire) => app.get(AskSecondFactorOfAnimateurs).run(await by.reader(), { clusterId, asked });
  const animates = async (personId: string) => (await app.get(StandingSource).of(personId)).animatedClusterIds;
  const hasFactor = (personId: string) =>
    app.database.query(`insert into authenticator_app (person_id, sealed_secret, created_at, confirmed_at) values ($1, '', now(), now())`, [personId]);

  await expect(ask(true)).rejects.toMatchObject({ code: 'SECOND_FACTOR_MISSING' });
  await hasFactor(claireId);
  await ask(true);
  expect(await animates(claireId)).toEqual([clusterId]);
  expect(await animates(paulId)).toEqual([]);
  await expect(ask(false, paul)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  // Neither is he told what only those who run it may know.
  expect(await app.get(UnitOfWork).run(system, (tx) => app.get(MembershipRepository).animateursOf(tx, clusterId))).toEqual([claireId]);
  const seen = async (by: typeof claire) => app.get(IdentityQueries).viewer(await by.reader(), select('animates { id animateursNeedSecondFactor } awaitSecondFactor { id }'));
  expect(await seen(paul)).toEqual({ $animates: [], $awaitSecondFactor: [{ $id: clusterId }] });
  expect(await seen(claire)).toEqual({ $animates: [{ $id: clusterId, $animateursNeedSecondFactor: true }], $awaitSecondFactor: [] });

  await hasFactor(paulId);
  expect(await animates(paulId)).toEqual([clusterId]);
  await app.database.query('delete from authenticator_app where person_id = $1', [claireId]);
  expect(await animates(claireId)).toEqual([]);
  await ask(false, paul);
  expect(await animates(claireId)).toEqual([clusterId]);
});
