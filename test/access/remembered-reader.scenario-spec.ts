import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { GiveMandate } from '@grappe/features/clusters';
import { GivenClusters } from '@grappe/features/clusters/testing';
import { GivenProjects } from '@grappe/features/projects/testing';
import { UnitOfWork } from '@grappe/platform/database';
import { system } from '@grappe/platform/kernel';
import { bootApp, type Product } from '../setup/product';

let app: Product;
beforeAll(async () => {
  app = await bootApp();
});
afterAll(() => app.close());

it('costs one statement with the answer, and whatever changes about the reader holds from the next answer on', async () => {
  const given = new GivenClusters(app);
  const cluster = await given.cluster();
  const organisationId = await given.organisation(cluster);
  const { personId, session: as } = await app.person('lea@test.example');
  await app.get(UnitOfWork).run(system, (tx) => app.get(GiveMandate).within(tx, { personId, organisationId, right: 'OWNER' }));
  const { projectId: id } = await new GivenProjects(app).call({ clusterId: cluster, lead: await given.member(cluster, 'Inès') });
  const ask = async (): Promise<{ seen: boolean; name: string | null; statements: readonly string[] }> => {
    const { result, statements } = await app.countingSql(() =>
      app.graphql<{ project: { id: string } | null; viewer: { person: { name: string } } | null }>('query ($id: ID!) { project(id: $id) { id } viewer { person { name } } }', { id }, { as }),
    );
    return { seen: result.project !== null, name: result.viewer?.person.name ?? null, statements };
  };
  const change = (statement: string, ...values: string[]): Promise<unknown> => app.database.query(statement, values);

  expect(await ask()).toMatchObject({ seen: true, name: 'lea' });
  for (let again = 0; again < 3; again++) {
    const { statements, ...answer } = await ask();
    expect(answer).toEqual({ seen: true, name: 'lea' });
    expect(statements).toHaveLength(1);
    expect(statements[0]).not.toContain('by resolvers');
  }
  await change('insert into project_excluded_organisation (project_id, organisation_id) values ($1, $2)', id, organisationId);
  expect(await ask()).toMatchObject({ seen: false, name: 'lea' });
  await change('delete from project_excluded_organisation where project_id = $1', id);
  await change(`update person set name = 'Léa Martin' where id = $1`, personId);
  expect(await ask()).toMatchObject({ seen: true, name: 'Léa Martin' });
  await change(`update membership set status = 'SUSPENDED' where organisation_id = $1`, organisationId);
  expect(await ask()).toMatchObject({ seen: false, name: 'Léa Martin' });
  await change(`update membership set status = 'ACTIVE' where organisation_id = $1`, organisationId);
  expect(await ask()).toMatchObject({ seen: true });
  await change('update mandate set ended_at = now() where person_id = $1', personId);
  expect(await ask()).toMatchObject({ seen: false, name: 'Léa Martin' });
  await change('update session set revoked_at = now() where person_id = $1', personId);
  expect(await ask()).toMatchObject({ seen: false, name: null });
});
