import { ProjectOrder } from '@grappe/contracts';
import { useAddress, useCurrentCluster } from '../../../app/kit';
import { readSearch, writeSearch, type ProjectSearch } from './project-search';

/** The search of the project list, kept in the address: sharing it, and "back", work. */
export function useProjectSearch() {
  const { current } = useCurrentCluster();
  const [params, setParams] = useAddress();
  const search = readSearch(params);
  const order = search.order === 'RELEVANCE' && !search.text ? null : search.order;
  const { text, stages, kinds, competenceIds, openSeats, mine } = search;
  return {
    search,
    narrowed: [...writeSearch({ ...search, order: null })].length > 0,
    order: order ?? (text ? ProjectOrder.RELEVANCE : ProjectOrder.NEWEST),
    change: (changes: Partial<ProjectSearch>) => setParams((now) => writeSearch({ ...readSearch(now), ...changes })),
    filter: {
      clusterId: current?.id,
      text: text || undefined,
      stages: stages.length > 0 ? [...stages] : undefined,
      kinds: kinds.length > 0 ? [...kinds] : undefined,
      competenceIds: competenceIds.length > 0 ? [...competenceIds] : undefined,
      openSeats: openSeats || undefined,
      mine: mine || undefined,
    },
  };
}
