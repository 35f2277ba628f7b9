import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GroupVisibility, visitor, wordsOf, type Reader } from '@grappe/contracts';
import { ClustersModule } from '@grappe/features/clusters';
import { GivenClusters, type Representative } from '@grappe/features/clusters/testing';
import { ConversationsModule } from '@grappe/features/conversations';
import { IdentityModule } from '@grappe/features/identity';
import { NotificationsModule } from '@grappe/features/notifications';
import { Reads } from '@grappe/platform/reads';
import { bootModules, select, type BootedModules } from '@grappe/testing';
import { EditWorkingGroup } from '../cases/edit-working-group.case';
import { JoinWorkingGroup } from '../cases/join-working-group.case';
import { LeaveWorkingGroup } from '../cases/leave-working-group.case';
import { WorkingGroupQueries } from '../cases/working-groups.queries';
import { GivenWorkingGroups } from '../testing';
import { WorkingGroupsModule } from '../working-groups.module';

let app: BootedModules;
let clusterId: string;
let chair: Representative;
let neighbour: Representative;
let readers: Record<'chair' | 'member' | 'animateur' | 'sister' | 'stranger' | 'visitor', Reader>;
const groups = {} as Record<GroupVisibility, { workingGroupId: string; channelId: string }>;
beforeAll(async () => {
  app = await bootModules(IdentityModule, NotificationsModule, ClustersModule, ConversationsModule, WorkingGroupsModule);
  const clusters = new GivenClusters(app);
  clusterId = await clusters.cluster({ network: 'arc' });
  [chair, neighbour] = [await clusters.member(clusterId, 'Inès'), await clusters.member(clusterId, 'Léa')];
  const sister = await clusters.member(await clusters.cluster({ network: 'arc' }), 'Paul');
  const stranger = await clusters.member(await clusters.cluster(), 'Sara');
  const given = new GivenWorkingGroups(app);
  for (const visibility of wordsOf(GroupVisibility)) {
    groups[visibility] = await given.workingGroup({ clusterId, chair, visibility, name: `Groupe ${visibility}` });
  }
  readers = {
    chair: await chair.reader(),
    member: await neighbour.reader(),
    animateur: await (await clusters.animateur(clusterId)).reader(),
    sister: await sister.reader(),
    stranger: await stranger.reader(),
    visitor,
  };
});
afterAll(() => app.close());

type Who = keyof typeof readers;
interface SeenGroup {
  readonly $name: string;
  readonly $members: readonly object[];
  readonly $channel: object | null;
}
const see = (who: Who, visibility: GroupVisibility) =>
  app.get(Reads).one(
    'WorkingGroup',
    groups[visibility].workingGroupId,
    readers[who],
    select('name members { id } channel { id }'),
  ) as Promise<SeenGroup | null>;
const listed = async (who: Who, text?: string) => {
  const page = await app.get(WorkingGroupQueries).workingGroups(
    readers[who],
    { clusterId, ...(text === undefined ? {} : { text }) },
    'NAME',
    { first: 20 },
    select('nodes { name } totalCount'),
  );
  const names = (page['$nodes'] as { $name: string }[]).map(({ $name }) => $name.replace('Groupe ', ''));
  expect(page['$totalCount']).toBe(names.length);
  return names;
};

describe('who sees a group', () => {
  const everything: readonly (readonly [Who, readonly GroupVisibility[]])[] = [
    ['chair', ['CLOSED', 'OPEN', 'SECRET']],
    ['member', ['CLOSED', 'OPEN']],
    ['animateur', ['CLOSED', 'OPEN']],
    ['sister', ['OPEN']],
    ['stranger', []],
    ['visitor', []],
  ];

  it.each(everything)('%s: the same by id, in the list, in its count, in the search and at the room', async (who, visible) => {
    expect(await listed(who)).toEqual(visible);
    expect(await listed(who, 'recyclage alliage')).toEqual(visible);
    for (const visibility of wordsOf(GroupVisibility)) {
      expect((await see(who, visibility)) !== null).toBe(visible.includes(visibility));
      expect(await app.get(WorkingGroupQueries).sees(readers[who], groups[visibility].workingGroupId)).toBe(visible.includes(visibility));
    }
  });

  it('shows the members of a closed group to its members only, and a channel to nobody else, animateurs included', async () => {
    expect((await see('chair', 'CLOSED'))?.$members).toHaveLength(1);
    expect((await see('member', 'OPEN'))?.$members).toHaveLength(1);
    for (const who of ['member', 'animateur'] as const) expect((await see(who, 'CLOSED'))?.$members).toEqual([]);
    for (const visibility of ['OPEN', 'CLOSED'] as const) {
      for (const who of ['member', 'animateur'] as const) expect((await see(who, visibility))?.$channel).toBeNull();
      expect((await see('chair', visibility))?.$channel).not.toBeNull();
    }
  });

  it('answers every act on a secret group as if it were not there', async () => {
    const { workingGroupId } = groups.SECRET;
    for (const who of ['member', 'animateur'] as const) {
      await expect(app.get(EditWorkingGroup).run(readers[who], { workingGroupId, name: 'Autre nom' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(app.get(LeaveWorkingGroup).run(readers[who], { workingGroupId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    const join = app.get(JoinWorkingGroup).run(readers.member, { workingGroupId, organisationId: neighbour.organisationId });
    await expect(join).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('reads a page of groups with all that hangs from them in one statement', async () => {
    const everything = select(`totalCount nodes { name viewerRole viewerCan { edit } cluster { name } members { person { name } organisation { name } }
      channel { unread } joinRequests { id } }`);
    const work = () => app.get(WorkingGroupQueries).workingGroups(readers.chair, {}, 'NEWEST', { first: 20 }, everything);
    expect((await app.countingSql(work)).count).toBe(1);
  });

  it('changes with the group: who may edit it is its chair', async () => {
    const { workingGroupId } = await new GivenWorkingGroups(app).workingGroup({ clusterId, chair, name: 'Passager' });
    await expect(app.get(EditWorkingGroup).run(readers.member, { workingGroupId, visibility: 'SECRET' })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await app.get(EditWorkingGroup).run(readers.chair, { workingGroupId, visibility: 'SECRET' });
    expect(await app.get(WorkingGroupQueries).sees(readers.member, workingGroupId)).toBe(false);
  });
});
