import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Reader } from '@grappe/contracts';
import { ClustersModule } from '@grappe/features/clusters';
import { GivenClusters, type Representative } from '@grappe/features/clusters/testing';
import { ConversationsModule, DeleteMessage } from '@grappe/features/conversations';
import { GivenConversations } from '@grappe/features/conversations/testing';
import { IdentityModule } from '@grappe/features/identity';
import { NotificationsModule } from '@grappe/features/notifications';
import { toldTo } from '@grappe/features/notifications/testing';
import { ProjectsModule } from '@grappe/features/projects';
import { GivenProjects } from '@grappe/features/projects/testing';
import { WorkingGroupsModule } from '@grappe/features/working-groups';
import { GivenWorkingGroups } from '@grappe/features/working-groups/testing';
import { bootModules, select, type BootedModules } from '@grappe/testing';
import { ModerationModule } from '../moderation.module';
import { ModerationReactionsModule } from '../moderation-reactions.module';
import { GivenModeration } from '../testing';
import { DismissReport } from './dismiss-report.case';
import { HideAsModerator } from './hide-as-moderator.case';
import { ModerationQueries } from './moderation.queries';
import { ReportMessage } from './report-message.case';
import { RestoreAsModerator } from './restore-as-moderator.case';

let app: BootedModules;
let given: GivenModeration;
let conversations: GivenConversations;
let readers: Record<'author' | 'reporter' | 'witness' | 'chair' | 'animateur' | 'otherAnimateur' | 'outsider', Reader>;
let clusterId: string;
let channelId: string;
let messageId: string;
beforeAll(async () => {
  app = await bootModules(
    IdentityModule,
    NotificationsModule,
    ClustersModule,
    ConversationsModule,
    WorkingGroupsModule,
    ProjectsModule,
    ModerationModule,
    ModerationReactionsModule,
  );
  given = new GivenModeration(app);
  conversations = new GivenConversations(app);
});
afterAll(() => app.close());
beforeEach(async () => {
  const clusters = new GivenClusters(app);
  const groups = new GivenWorkingGroups(app);
  clusterId = await clusters.cluster();
  const member = (name: string): Promise<Representative> => clusters.member(clusterId, name);
  const chair = await member('Inès');
  const [author, reporter, witness, outsider] = [await member('Paul'), await member('Léa'), await member('Sara'), await member('Omar')];
  const group = await groups.workingGroup({ clusterId, chair, visibility: 'CLOSED' });
  channelId = group.channelId;
  for (const who of [author, reporter, witness]) await groups.member(group.workingGroupId, who, chair);
  readers = {
    author: await author.reader(),
    reporter: await reporter.reader(),
    witness: await witness.reader(),
    chair: await chair.reader(),
    animateur: await (await clusters.animateur(clusterId)).reader(),
    otherAnimateur: await (await clusters.animateur(await clusters.cluster(), 'Zoé')).reader(),
    outsider: await outsider.reader(),
  };
  messageId = await conversations.message(readers.author, channelId, 'Gros mots');
});

const hide = (who: Reader, reportId?: string) => app.get(HideAsModerator).run(who, { messageId, reportId: reportId ?? null, reason: 'Propos blessants' });
const restore = (who: Reader) => app.get(RestoreAsModerator).run(who, { messageId, reason: 'Après relecture' });
const shown = async () => (await conversations.seen(readers.witness, channelId))?.[0];

describe('reporting a message', () => {
  it('hands it over to the chairs and to the animateurs of the cluster, and to nobody else', async () => {
    const reportId = await given.report(readers.reporter, messageId);
    const report = { id: reportId, messageBody: 'Gros mots', status: 'OPEN' };
    for (const who of ['reporter', 'chair', 'animateur'] as const) expect(await given.reportsOf(readers[who])).toMatchObject([report]);
    for (const who of ['author', 'witness', 'outsider', 'otherAnimateur'] as const) expect(await given.reportsOf(readers[who])).toEqual([]);
    await app.drainJobs();
    const told = { kind: 'MESSAGE_REPORTED', subject: { kind: 'report', id: reportId } };
    for (const who of ['chair', 'animateur'] as const) expect(await toldTo(app, readers[who])).toMatchObject([told]);
    for (const who of ['author', 'reporter', 'witness'] as const) expect(await toldTo(app, readers[who])).toEqual([]);
  });

  it('keeps the copy that was handed over when the author takes the message back', async () => {
    await given.report(readers.reporter, messageId);
    await app.get(DeleteMessage).run(readers.author, { messageId });
    expect(await given.reportsOf(readers.animateur)).toMatchObject([{ messageBody: 'Gros mots' }]);
    await hide(readers.animateur);
    expect(await given.reportsOf(readers.reporter)).toMatchObject([{ status: 'UPHELD' }]);
    expect(await shown()).toMatchObject({ deleted: true, hidden: false });
  });

  it('is one report when the same person says it again', async () => {
    expect(await given.report(readers.reporter, messageId)).toBe(await given.report(readers.reporter, messageId));
  });

  it('is for those who read the channel, about the words of others', async () => {
    await expect(given.report(readers.outsider, messageId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(given.report(readers.animateur, messageId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(given.report(readers.author, messageId)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });
});

describe('hiding a message', () => {
  it('is not for an animateur to whom nobody handed it over: for them it is not there', async () => {
    await expect(hide(readers.animateur)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await given.report(readers.reporter, messageId);
    await hide(readers.animateur);
    expect(await shown()).toMatchObject({ body: null, hidden: true });
  });

  it('upholds all reports about it at once; author and reporters are told, the act is in the log', async () => {
    const reportId = await given.report(readers.reporter, messageId);
    await given.report(readers.witness, messageId);
    await hide(readers.chair, reportId);
    expect(await given.reportsOf(readers.chair)).toMatchObject([{ status: 'UPHELD' }, { status: 'UPHELD' }]);
    await app.drainJobs();
    expect(await toldTo(app, readers.author)).toMatchObject([
      { kind: 'MESSAGE_HIDDEN', facts: { group: 'Recyclage des alliages', reason: 'Propos blessants' }, subject: { kind: 'workingGroup' } },
    ]);
    const upheld = { kind: 'REPORT_DECIDED', facts: { status: 'UPHELD' } };
    for (const who of ['reporter', 'witness'] as const) expect(await toldTo(app, readers[who])).toMatchObject([upheld]);
    const log = await app.get(ModerationQueries).log(
      readers.animateur,
      clusterId,
      { first: 10 },
      select('nodes { kind reason moderator { name } author { name } report { id } } totalCount'),
    );
    expect(log).toMatchObject({
      $totalCount: 1,
      $nodes: [{ $kind: 'HIDE', $reason: 'Propos blessants', $moderator: { $name: 'Inès' }, $author: { $name: 'Paul' }, $report: { $id: reportId } }],
    });
  });

  it('in the channel of a project leads its author back to the project', async () => {
    const clusters = new GivenClusters(app);
    const projects = new GivenProjects(app);
    const [lead, partner] = [await clusters.member(clusterId, 'Ana'), await clusters.member(clusterId, 'Tom')];
    const project = await projects.call({ clusterId, lead, seats: [{ places: 2 }] });
    await projects.partner(project, partner);
    const [home] = await app.database.query<{ id: string }>('select channel_id as id from project where id = $1', [project.projectId]);
    messageId = await conversations.message(await partner.reader(), home?.id ?? '', 'Gros mots');
    await hide(await lead.reader());
    await app.drainJobs();
    expect((await toldTo(app, await partner.reader())).find(({ kind }) => kind === 'MESSAGE_HIDDEN')).toMatchObject({ subject: { kind: 'project', id: project.projectId } });
  });

  it('is not for members, nor for the author, nor for strangers', async () => {
    await given.report(readers.reporter, messageId);
    for (const who of ['reporter', 'witness', 'author'] as const) await expect(hide(readers[who])).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    for (const who of ['outsider', 'otherAnimateur'] as const) await expect(hide(readers[who])).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is not for a chair about their own words', async () => {
    messageId = await conversations.message(readers.chair, channelId, 'Du pilote');
    const reportId = await given.report(readers.reporter, messageId);
    expect(await given.reportsOf(readers.chair)).toEqual([]);
    await expect(hide(readers.chair)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await app.drainJobs();
    expect((await toldTo(app, readers.chair)).map(({ kind }) => kind)).not.toContain('MESSAGE_REPORTED');
    await hide(readers.animateur, reportId);
  });
});

describe('afterwards', () => {
  it('a message is restored, and its author told; the report is not decided again', async () => {
    await given.report(readers.reporter, messageId);
    await expect(restore(readers.chair)).rejects.toMatchObject({ code: 'IMPOSSIBLE_MOVE' });
    await hide(readers.animateur);
    expect(await given.reportsOf(readers.animateur)).toMatchObject([{ viewerCan: { restore: true } }]);
    await restore(readers.animateur);
    expect(await shown()).toMatchObject({ body: 'Gros mots', hidden: false });
    expect(await given.reportsOf(readers.animateur)).toMatchObject([{ status: 'UPHELD' }]);
    await app.drainJobs();
    expect((await toldTo(app, readers.author)).map(({ kind }) => kind)).toEqual(['MESSAGE_RESTORED', 'MESSAGE_HIDDEN']);
  });

  it('a report is dismissed once, by those who decide, and its sender told', async () => {
    const reportId = await given.report(readers.reporter, messageId);
    const dismiss = (who: Reader) => app.get(DismissReport).run(who, { reportId });
    await expect(dismiss(readers.reporter)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(dismiss(readers.witness)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const answers = await Promise.allSettled([dismiss(readers.chair), dismiss(readers.animateur)]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await app.drainJobs();
    expect(await toldTo(app, readers.reporter)).toMatchObject([{ kind: 'REPORT_DECIDED', facts: { status: 'DISMISSED' } }]);
    // Whoever sees something new may say so again.
    expect(await app.get(ReportMessage).run(readers.reporter, { messageId, reason: 'SPAM' })).not.toBe(reportId);
  });

  it('the log stays as it is', async () => {
    await hide(readers.chair);
    await expect(app.database.query('update moderation_action set reason = $1', ['Autre'])).rejects.toThrow('append only');
    await expect(app.database.query('delete from moderation_action')).rejects.toThrow('append only');
  });
});
