import { ask } from './people';

interface Call {
  readonly title: string;
  readonly seat: string;
  readonly file?: string;
  /** What the seat asks for, by its French label. */
  readonly competence?: string;
}

export interface GivenCall {
  readonly projectId: string;
  readonly seatId: string;
}

const mandates = 'viewer { clusters { id } mandates { organisation { id } } }';
interface Mandates {
  readonly viewer: { readonly clusters: readonly { readonly id: string }[]; readonly mandates: readonly { readonly organisation: { readonly id: string } }[] };
}

/** A call of Léa's organisation with one seat, for a test that is not about proposing one. */
export async function callOfLea({ title, seat, file = '', competence }: Call): Promise<GivenCall> {
  const { viewer, competences } = await ask<Mandates & { competences: { id: string; label: { fr: string } }[] }>(
    'Léa Martin',
    `query ($text: String!) { ${mandates} competences(text: $text) { id label { fr } } }`,
    { text: competence ?? 'vision' },
  );
  const competenceIds = competences.filter(({ label }) => label.fr === competence).map(({ id }) => id);
  const input = {
    kind: 'SHARED_EQUIPMENT',
    title,
    summary: 'Mesurer l’usure de nos pièces sur un même banc, à frais partagés.',
    description: file,
    clusterId: viewer.clusters[0]?.id,
    organisationId: viewer.mandates[0]?.organisation.id,
    seats: [{ title: seat, mandatory: true, places: 1, competenceIds }],
  };
  const propose = 'mutation ($input: ProposeProjectInput!) { proposeProject(input: $input) { project { id seats { id } } } }';
  const { proposeProject } = await ask<{ proposeProject: { project: { id: string; seats: { id: string }[] } } }>('Léa Martin', propose, { input });
  const { id: projectId, seats } = proposeProject.project;
  await ask('Léa Martin', 'mutation ($id: ID!) { advanceProjectStage(input: { projectId: $id, stage: CALL }) { __typename } }', { id: projectId });
  return { projectId, seatId: seats[0]?.id ?? '' };
}

/** Karim applies, for a test that is not about applying. */
export async function interestOfKarim({ seatId }: GivenCall, pitch: string): Promise<void> {
  const { viewer } = await ask<Mandates>('Karim Benali', `{ ${mandates} }`);
  const input = { seatId, organisationId: viewer.mandates[0]?.organisation.id, pitch };
  await ask('Karim Benali', 'mutation ($input: ExpressInterestInput!) { expressInterest(input: $input) { __typename } }', { input });
}

/** A group of Léa's, which Karim joins; a test that is not about joining opens its page. */
export async function groupOfLeaAndKarim(name: string): Promise<string> {
  const { viewer: lea } = await ask<Mandates>('Léa Martin', `{ ${mandates} }`);
  const input = {
    name,
    purpose: 'Comparer nos moyens de mesure et choisir un banc commun.',
    visibility: 'OPEN',
    admission: 'FREE',
    questions: [],
    clusterId: lea.clusters[0]?.id,
    organisationId: lea.mandates[0]?.organisation.id,
  };
  const create = 'mutation ($input: CreateWorkingGroupInput!) { createWorkingGroup(input: $input) { workingGroup { id } } }';
  const { createWorkingGroup } = await ask<{ createWorkingGroup: { workingGroup: { id: string } } }>('Léa Martin', create, { input });
  const { id: workingGroupId } = createWorkingGroup.workingGroup;
  const { viewer: karim } = await ask<Mandates>('Karim Benali', `{ ${mandates} }`);
  const join = 'mutation ($input: JoinWorkingGroupInput!) { joinWorkingGroup(input: $input) { __typename } }';
  await ask('Karim Benali', join, { input: { workingGroupId, organisationId: karim.mandates[0]?.organisation.id } });
  return workingGroupId;
}
