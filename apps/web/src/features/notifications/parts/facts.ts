/**
 * What a notification tells besides its kind, as the server records it. Every fact may be missing: something may have been hidden
 * from this reader or removed since. Unknown facts are left alone.
 */
export interface Facts {
  readonly person?: string;
  readonly organisation?: string;
  readonly project?: string;
  readonly group?: string;
  readonly cluster?: string;
  readonly stage?: string;
}

const names = ['person', 'organisation', 'project', 'group', 'cluster', 'stage'] as const;

/** Facts come as JSON: only texts under names that sentences use are taken over. */
export function readFacts(facts: unknown): Facts {
  if (typeof facts !== 'object' || facts === null) return {};
  const given = facts as Record<string, unknown>;
  return Object.fromEntries(names.flatMap((name) => (typeof given[name] === 'string' && given[name] !== '' ? [[name, given[name]]] : [])));
}
