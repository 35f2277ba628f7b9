import { OrganisationNature, PorterRole, wordsOf } from '@grappe/contracts';
import { useAddress, useCurrentCluster } from '../../../app/kit';
import type { OrganisationFilter } from '../../../generated/graphql';

const all = 'all';
const among = <Word extends string>(words: readonly Word[], given: readonly string[]): Word[] => words.filter((word) => given.includes(word));

/** What the directory shows, kept in its address so that a search can be shared, and "back" undoes a filter. */
export function useDirectoryFilters() {
  const [search, setSearch] = useAddress();
  const { current } = useCurrentCluster();
  const asked = search.get('cluster');
  // An address that names no cluster means the one that the reader is looking at.
  const clusterId = asked === all ? null : (asked ?? current?.id ?? null);
  const text = search.get('text') ?? '';
  const natures = among(wordsOf(OrganisationNature), search.getAll('nature'));
  const roles = among(wordsOf(PorterRole), search.getAll('role'));
  const competenceIds = search.getAll('competence');
  const moteur = search.has('moteur');
  const filter: OrganisationFilter = {
    clusterId: clusterId ?? undefined,
    text: text || undefined,
    natures: natures.length > 0 ? natures : undefined,
    roles: roles.length > 0 ? roles : undefined,
    competenceIds: competenceIds.length > 0 ? competenceIds : undefined,
    moteur: moteur || undefined,
  };

  /** Sets one word of the address; an empty value takes it out. */
  function set(name: string, values: readonly string[]): void {
    setSearch((now) => {
      now.delete(name);
      for (const value of values) if (value) now.append(name, value);
      return now;
    });
  }

  return {
    clusterId,
    text,
    natures,
    roles,
    competenceIds,
    moteur,
    filter,
    view: search.get('view') === 'map' ? ('map' as const) : ('list' as const),
    filtered: text !== '' || natures.length + roles.length + competenceIds.length > 0 || moteur,
    set: (name: 'text' | 'nature' | 'role' | 'competence' | 'view', ...values: string[]) => set(name, values),
    setCluster: (id: string) => set('cluster', [id || all]),
    setMoteur: (only: boolean) => set('moteur', only ? ['1'] : []),
    clear: () => setSearch((now) => [...now].filter(([name]) => name === 'view' || name === 'cluster')),
  };
}

export type DirectoryFilters = ReturnType<typeof useDirectoryFilters>;
