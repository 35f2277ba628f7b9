import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { visitor, type Reader } from '@grappe/contracts';
import { IdentityModule } from '@grappe/features/identity';
import { NotificationsModule } from '@grappe/features/notifications';
import { UnitOfWork } from '@grappe/platform/database';
import { newId, system } from '@grappe/platform/kernel';
import { compiledKey, Reads } from '@grappe/platform/reads';
import { bootModules, select, type BootedModules } from '@grappe/testing';
import { AdmitMember } from '../cases/admit-member.case';
import { ApplyToCluster } from '../cases/apply-to-cluster.case';
import { ClustersQueries } from '../cases/clusters.queries';
import { GiveMandate } from '../cases/give-mandate.case';
import { LeaveCluster } from '../cases/leave-cluster.case';
import { RecordOrganisation } from '../cases/record-organisation.case';
import { ClustersModule } from '../clusters.module';
import { GivenClusters } from '../testing';

let app: BootedModules;
let given: GivenClusters;
beforeAll(async () => {
  app = await bootModules(IdentityModule, NotificationsModule, ClustersModule);
  given = new GivenClusters(app);
});
afterAll(() => app.close());

const sees = (reader: Reader, organisationId: string): Promise<boolean> => app.get(Reads).sees('Organisation', organisationId, reader);

/** An organisation that no cluster has admitted, and who represents it. */
async function outsider(): Promise<{ organisationId: string; reader: () => Promise<Reader> }> {
  const personId = await given.person('Zoé');
  const { organisationId } = await app.get(UnitOfWork).run(system, async (tx) => {
    const recorded = await app.get(RecordOrganisation).within(tx, { name: 'Pas encore', nature: 'COMPANY' });
    await app.get(GiveMandate).within(tx, { personId, organisationId: recorded.organisationId, right: 'OWNER' });
    return recorded;
  });
  return { organisationId, reader: () => given.reader(personId) };
}

describe('an organisation', () => {
  it('that nobody has admitted is seen by its own persons, and by the animateur to whom it applies', async () => {
    const [clusterId, elsewhere] = [await given.cluster(), await given.cluster()];
    const [animateur, other] = [await given.animateur(clusterId), await given.animateur(elsewhere)];
    const { organisationId, reader } = await outsider();
    expect(await sees(await reader(), organisationId)).toBe(true);
    expect(await sees(await animateur.reader(), organisationId)).toBe(false);

    await app.get(ApplyToCluster).run(await reader(), { clusterId, organisationId, role: 'SUPPLIER', message: 'Bonjour' });
    expect(await sees(await reader(), organisationId)).toBe(true);
    expect(await sees(await animateur.reader(), organisationId)).toBe(true);
    expect(await sees(await other.reader(), organisationId)).toBe(false);
    expect(await sees(await (await given.member(clusterId, 'Ada')).reader(), organisationId)).toBe(false);
    expect(await sees(visitor, organisationId)).toBe(false);
  });

  it('that takes its application back is as unknown as before; one that was a member is known, also while it applies again', async () => {
    const clusterId = await given.cluster();
    const animateur = await given.animateur(clusterId);
    const { organisationId, reader } = await outsider();
    const apply = async (): Promise<string> => (await app.get(ApplyToCluster).run(await reader(), { clusterId, organisationId, role: 'SUPPLIER', message: 'Bonjour' })).membershipId;
    const leave = async (membershipId: string): Promise<void> => app.get(LeaveCluster).run(await reader(), { membershipId });
    await leave(await apply());
    expect([await sees(visitor, organisationId), await sees(await reader(), organisationId)]).toEqual([false, true]);
    const membershipId = await apply();
    await app.get(AdmitMember).run(await animateur.reader(), { membershipId });
    expect(await sees(visitor, organisationId)).toBe(true);
    await leave(membershipId);
    expect(await sees(visitor, organisationId)).toBe(true);
    await apply();
    expect(await sees(visitor, organisationId)).toBe(true);
  });

  it('is counted and listed alike for all, since only members stand in the directory', async () => {
    const clusterId = await given.cluster();
    const member = await given.member(clusterId, 'Léa');
    const animateur = await given.animateur(clusterId);
    const { organisationId, reader } = await outsider();
    await app.get(ApplyToCluster).run(await reader(), { clusterId, organisationId, role: 'SUPPLIER', message: 'Bonjour' });
    for (const asked of [visitor, await member.reader(), await animateur.reader(), await reader()]) {
      const found = await app.get(ClustersQueries).organisations(asked, { clusterId }, { first: 9 }, select('totalCount nodes { id } facets { roles { value count } }'));
      expect(found).toMatchObject({
        [compiledKey('totalCount')]: 1,
        [compiledKey('nodes')]: [{ [compiledKey('id')]: member.organisationId }],
        [compiledKey('facets')]: { [compiledKey('roles')]: [{ [compiledKey('value')]: 'CORE_COMPANY', [compiledKey('count')]: 1 }] },
      });
    }
  });
});

describe('the directory', () => {
  it('costs one statement, whatever its length and whoever asks', async () => {
    const clusterId = await given.cluster();
    const member = await given.member(clusterId, 'Noé');
    const card = 'totalCount pageInfo { endCursor } facets { natures { value count } roles { value count } competences { value count } } nodes { id name competences { id } memberships { id cluster { name } } }';
    const costs: number[] = [];
    for (const more of [0, 1, 25]) {
      for (let made = 0; made < more; made++) await given.organisation(clusterId, `Atelier ${newId()}`);
      for (const reader of [visitor, await member.reader()])
        costs.push((await app.countingSql(() => app.get(ClustersQueries).organisations(reader, { clusterId, text: 'atelier' }, { first: 20 }, select(card)))).count);
    }
    expect(new Set(costs)).toEqual(new Set([1]));
  });
});
