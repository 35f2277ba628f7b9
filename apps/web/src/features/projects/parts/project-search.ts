import { ProjectKind, ProjectOrder, ProjectStage } from '@grappe/contracts';

const known = <Word extends string>(vocabulary: Readonly<Record<Word, Word>>, words: readonly string[]): Word[] =>
  words.filter((word): word is Word => Object.hasOwn(vocabulary, word));

type Nullable<Values> = { readonly [Key in keyof Values]: Values[Key] | null };

/** What is looked for among projects, as the address says it. */
export interface ProjectSearch {
  readonly text: string;
  readonly stages: readonly ProjectStage[];
  readonly kinds: readonly ProjectKind[];
  readonly competenceIds: readonly string[];
  readonly openSeats: boolean;
  readonly mine: boolean;
  /** null: nobody chose, words are best answered by relevance, all else by what is new. */
  readonly order: ProjectOrder | null;
}

/** An address that somebody typed or an older release wrote: what it does not know is left out. */
export function readSearch(params: URLSearchParams): ProjectSearch {
  return {
    text: params.get('text') ?? '',
    stages: known(ProjectStage, params.getAll('stage')),
    kinds: known(ProjectKind, params.getAll('kind')),
    competenceIds: params.getAll('competence'),
    openSeats: params.has('open'),
    mine: params.has('mine'),
    order: known(ProjectOrder, params.getAll('order'))[0] ?? null,
  };
}

export function writeSearch({ text, stages, kinds, competenceIds, openSeats, mine, order }: ProjectSearch): URLSearchParams {
  return new URLSearchParams([
    ...(text ? [['text', text]] : []),
    ...stages.map((stage) => ['stage', stage]),
    ...kinds.map((kind) => ['kind', kind]),
    ...competenceIds.map((id) => ['competence', id]),
    ...(openSeats ? [['open', '1']] : []),
    ...(mine ? [['mine', '1']] : []),
    ...(order ? [['order', order]] : []),
  ]);
}

export const noSearch = readSearch(new URLSearchParams());

/** A search that somebody keeps, as the address says it. */
export const searchOf = ({ text, stages, kinds, competenceIds, openSeats, mine }: Nullable<Omit<ProjectSearch, 'order'>>): ProjectSearch => ({
  text: text ?? '',
  stages: stages ?? [],
  kinds: kinds ?? [],
  competenceIds: competenceIds ?? [],
  openSeats: openSeats ?? false,
  mine: mine ?? false,
  order: null,
});
