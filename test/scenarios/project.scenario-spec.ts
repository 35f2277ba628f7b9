import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GiveMandate } from '@grappe/features/clusters';
import { GivenClusters } from '@grappe/features/clusters/testing';
import { UnitOfWork } from '@grappe/platform/database';
import { newId, system } from '@grappe/platform/kernel';
import { bootApp, type Product, type Session } from '../setup/product';

let app: Product;
let clusterId: string;
let ines: Session;
let lea: Session;
let rival: Session;
const organisations = new Map<Session, string>();
beforeAll(async () => {
  app = await bootApp();
  const given = new GivenClusters(app);
  clusterId = await given.cluster();
  const member = async (email: string): Promise<Session> => {
    const { personId, session } = await app.person(email);
    const organisationId = await given.organisation(clusterId);
    await app.get(UnitOfWork).run(system, (tx) => app.get(GiveMandate).within(tx, { personId, organisationId, right: 'OWNER' }));
    organisations.set(session, organisationId);
    return session;
  };
  [ines, lea, rival] = [await member('ines@test.example'), await member('lea@test.example'), await member('rival@test.example')];
});
afterAll(() => app.close());

const projectFields = `id title summary description fileOpen undertakings { id status } audience stage version partnerCount openSeatCount supportCount supportedByViewer
  lead { id } author { name } cluster { id } call { programme deadline } seats { id title filled places mandatory } partners { lead organisation { id } }
  expressionsOfInterest { id status organisation { id } person { name } viewerCan { shortlist accept decline withdraw } }
  invitations { id status viewerCan { accept decline withdraw } } channel { id } excludedOrganisations { id } workingGroup { id } strategicAxis { id }
  viewerCan { edit publish exclude expressInterest invite decideInterest support leave nextStages }`;
interface Project {
  id: string;
  stage: string;
  seats: { id: string }[];
  channel: { id: string } | null;
  undertakings: { id: string }[];
  expressionsOfInterest: { id: string }[];
}

const changing = async (as: Session, name: string, type: string, input: object): Promise<Project> => {
  const { changed } = await app.graphql<{ changed: { project: Project } }>(
    `mutation ($input: ${type}!) { changed: ${name}(input: $input) { project { ${projectFields} } } }`, { input }, { as },
  );
  return changed.project;
};
const read = async (as: Session | undefined, id: string): Promise<Project | null> => {
  const { project } = await app.graphql<{ project: Project | null }>(`query ($id: ID!) { project(id: $id) { ${projectFields} } }`, { id }, as ? { as } : {});
  return project;
};

describe('a project, by the API and live', () => {
  let project: Project;
  let interestId: string;

  it('is written, published, and found; its file stays shut', async () => {
    const list = await app.socketAs(lea);
    expect(await list.join({ kind: 'cluster', id: clusterId })).toMatchObject({ ok: true });
    project = await changing(ines, 'proposeProject', 'ProposeProjectInput', {
      clusterId,
      organisationId: organisations.get(ines),
      kind: 'SHARED_EQUIPMENT',
      title: 'Un four commun',
      summary: 'Partager un four de traitement thermique.',
      description: 'Le budget et les noms.',
      call: { programme: 'France 2030' },
      seats: [{ title: 'Un atelier', mandatory: true, places: 1, competenceIds: [] }],
    });
    expect(project).toMatchObject({ stage: 'IDEA', audience: 'CLUSTER', version: 1, fileOpen: true, viewerCan: { publish: true } });
    expect(project).toMatchObject({ call: { programme: 'France 2030', deadline: null } });
    await changing(ines, 'advanceProjectStage', 'AdvanceProjectStageInput', { projectId: project.id, stage: 'CALL' });
    expect(await list.next('changed', ({ kind }) => kind === 'projects')).toEqual({ kind: 'projects', id: clusterId });
    expect(JSON.stringify(list.heard)).not.toContain(project.id);
    const { projects } = await app.graphql<{ projects: object }>(
      `{ projects(filter: { text: "four", openSeats: true }, order: RELEVANCE) {
        totalCount nodes { id description } facets { stages { value count } kinds { value count } } } }`,
      {}, { as: lea },
    );
    expect(projects).toEqual({
      totalCount: 1,
      nodes: [{ id: project.id, description: null }],
      facets: { stages: [{ value: 'CALL', count: 1 }], kinds: [{ value: 'SHARED_EQUIPMENT', count: 1 }] },
    });
    expect(await read(undefined, project.id)).toBeNull();
  });

  it('shuts a competitor out: the seat in the room is gone, and it answers as what does not exist', async () => {
    const room = await app.socketAs(rival);
    expect(await room.join({ kind: 'project', id: project.id })).toMatchObject({ ok: true });
    const exclusion = { projectId: project.id, organisationId: organisations.get(rival) };
    const excluded = await changing(ines, 'excludeOrganisation', 'ExcludeOrganisationInput', exclusion);
    expect(excluded).toMatchObject({ excludedOrganisations: [{ id: organisations.get(rival) }] });
    expect(await room.next('gone')).toEqual({ kind: 'project', id: project.id });
    expect(await room.join({ kind: 'project', id: project.id })).toEqual(await room.join({ kind: 'project', id: newId() }));
    const ask = (seatId: string) => app.answer(
      `mutation ($input: ExpressInterestInput!) { expressInterest(input: $input) { project { id } } }`,
      { input: { seatId, organisationId: organisations.get(rival), pitch: 'Nous savons faire, et nous avons le temps.' } }, { as: rival },
    );
    expect((await ask(project.seats[0]?.id ?? '')).codes).toEqual((await ask(newId())).codes);
    expect([await read(rival, project.id), await read(rival, newId())]).toEqual([null, null]);
    const seat = { title: 'Un laboratoire', mandatory: false, places: 1, competenceIds: [] };
    await changing(ines, 'addSeat', 'AddSeatInput', { projectId: project.id, seat });
    expect(room.heard.filter(({ event, payload }) => event === 'changed' && JSON.stringify(payload).includes(project.id))).toEqual([]);
  });

  it('is applied to, and tells the lead only; the accepted partner reads the file and talks', async () => {
    const [lead, member] = [await app.socketAs(ines), await app.socketAs(lea)];
    expect(await member.join({ kind: 'project', id: project.id })).toMatchObject({ ok: true });
    const applied = await changing(lea, 'expressInterest', 'ExpressInterestInput', {
      seatId: project.seats[0]?.id,
      organisationId: organisations.get(lea),
      pitch: 'Nous savons faire, et nous avons le temps.',
    });
    interestId = applied.expressionsOfInterest[0]?.id ?? '';
    expect(applied).toMatchObject({ fileOpen: false, expressionsOfInterest: [{ status: 'SENT', viewerCan: { accept: false, withdraw: true } }] });
    expect(await lead.next('changed', ({ kind }) => kind === 'project')).toEqual({ kind: 'project', id: project.id });
    const accepted = await changing(ines, 'acceptInterest', 'DecideInterestInput', { expressionOfInterestId: interestId });
    expect(accepted).toMatchObject({ partnerCount: 2, openSeatCount: 1 });
    await member.next('changed', ({ kind }) => kind === 'project');
    const partner = await read(lea, project.id);
    expect(partner).toMatchObject({ fileOpen: false, description: null, undertakings: [{ status: 'PROPOSED' }], viewerCan: { leave: true, expressInterest: false } });
    const file = { projectId: project.id, organisationId: organisations.get(lea) };
    const open = () => app.answer(`mutation ($input: OpenProjectFileInput!) { openProjectFile(input: $input) { file { version text sealed } } }`, { input: file }, { as: lea });
    expect((await open()).codes).toEqual(['UNDERTAKING_REQUIRED']);
    const undertaking = { undertakingId: partner?.undertakings[0]?.id, textVersion: 1 };
    expect(await changing(lea, 'acceptUndertaking', 'AcceptUndertakingInput', undertaking)).toMatchObject({ fileOpen: true });
    expect((await open()).data).toMatchObject({ openProjectFile: { file: { version: 1, text: 'Le budget et les noms.', sealed: '' } } });
    expect(await member.join({ kind: 'channel', id: partner?.channel?.id ?? '' })).toMatchObject({ ok: true });
    await app.drainJobs();
    const { notifications } = await app.graphql<{ notifications: object }>(
      `{ notifications(first: 5) { nodes { kind facts subject { id } } } }`, {}, { as: lea },
    );
    const acceptance = { kind: 'INTEREST_ACCEPTED', facts: { project: 'Un four commun' }, subject: { id: project.id } };
    expect(notifications).toMatchObject({ nodes: expect.arrayContaining([acceptance]) as unknown });
  });

  it('goes on, and back to the call when its partner leaves', async () => {
    const formed = await changing(ines, 'advanceProjectStage', 'AdvanceProjectStageInput', { projectId: project.id, stage: 'CONSORTIUM' });
    expect(formed).toMatchObject({ stage: 'CONSORTIUM' });
    const left = await changing(lea, 'leaveProject', 'LeaveProjectInput', { projectId: project.id, organisationId: organisations.get(lea) });
    expect(left).toMatchObject({ stage: 'CALL', fileOpen: false, description: null, channel: null, partnerCount: 1 });
    const mine = await app.graphql<object>(`{ myExpressionsOfInterest { nodes { status project { id } } } myInvitations { nodes { id } } }`, {}, { as: lea });
    expect(mine).toEqual({ myExpressionsOfInterest: { nodes: [{ status: 'ACCEPTED', project: { id: project.id } }] }, myInvitations: { nodes: [] } });
  });
});
