import { z } from 'zod';
import { editProjectInput, proposeProjectInput, type Audience, type ProjectKind } from '@grappe/contracts';
import type { GetInputPropsReturnType } from '@mantine/form';
import { blankAsNull } from '../../../app/kit';
import type { ProjectTextsFragment } from '../../../generated/graphql';
import type { OwnOrganisation } from './own-organisations';
import type { SeatValues } from './seat-fields';

/** Gives a field its value, its fault and what happens when it changes; paths with dots reach inside. */
export type FieldOf = (path: string, options?: { type: 'checkbox' }) => GetInputPropsReturnType;

/** What a project says of itself while it is being written. */
export interface TextValues {
  readonly kind: ProjectKind | '';
  readonly title: string;
  readonly summary: string;
  readonly description: string;
  readonly sealed: string;
  readonly audience: Audience;
  /** With their names, so that a draft that is found again can show them. */
  readonly named: OwnOrganisation[];
  readonly strategicAxisId: string;
  readonly workingGroupId: string;
  readonly budget: number | '';
  readonly deadline: string;
  readonly call: { readonly programme: string; readonly name: string; readonly url: string; readonly deadline: string };
}

export interface ProposalValues extends TextValues {
  readonly clusterId: string;
  readonly organisationId: string;
  readonly seats: SeatValues[];
  readonly excluded: OwnOrganisation[];
  readonly excludedGroups: OwnOrganisation[];
}

export interface EditValues extends TextValues {
  readonly projectId: string;
  readonly version: number;
}

export const noTexts: TextValues = {
  kind: '',
  title: '',
  summary: '',
  description: '',
  sealed: '',
  audience: 'CLUSTER',
  named: [],
  strategicAxisId: '',
  workingGroupId: '',
  budget: '',
  deadline: '',
  call: { programme: '', name: '', url: '', deadline: '' },
};

export const textsOf = ({ kind, title, summary, description, sealed, audience, namedOrganisations, strategicAxis, workingGroup, budget, deadline, call }: ProjectTextsFragment): TextValues => ({
  kind,
  title,
  summary,
  description: description ?? '',
  sealed: sealed ?? '',
  audience,
  named: namedOrganisations.map(({ id, name }) => ({ id, name })),
  strategicAxisId: strategicAxis?.id ?? '',
  workingGroupId: workingGroup?.id ?? '',
  budget: budget ?? '',
  deadline: deadline ?? '',
  call: { programme: call?.programme ?? '', name: call?.name ?? '', url: call?.url ?? '', deadline: call?.deadline ?? '' },
});

/** A file may be empty, but there is one. */
const fileOf = ({ description, sealed }: Partial<TextValues>) => ({ description: description ?? '', sealed: sealed ?? '' });

export const idsOf = (chosen: readonly OwnOrganisation[]): string[] => chosen.map(({ id }) => id);

/** The form keeps organisations with their names, the input takes their ids. */
const byId = (values: unknown): unknown => {
  const { named, excluded, excludedGroups, ...rest } = values as TextValues & Partial<ProposalValues>;
  return { ...rest, ...fileOf(rest), namedOrganisationIds: idsOf(named), ...(excluded && { excludedOrganisationIds: idsOf(excluded) }), ...(excludedGroups && { excludedCompanyGroupIds: idsOf(excludedGroups) }) };
};

export const proposalSchema = blankAsNull(z.preprocess(byId, proposeProjectInput));
export const editSchema = blankAsNull(z.preprocess(byId, editProjectInput));

interface Dated {
  readonly deadline?: Date | null;
  readonly call?: { readonly deadline?: Date | null } | null;
}

const iso = (date: Date | null | undefined): string | null => date?.toISOString() ?? null;

/** Moments go over the wire as ISO 8601. */
export const onTheWire = <Input extends Dated>(input: Input) => ({
  ...input,
  deadline: iso(input.deadline),
  call: input.call ? { ...(input.call as NonNullable<Input['call']>), deadline: iso(input.call.deadline) } : null,
});
