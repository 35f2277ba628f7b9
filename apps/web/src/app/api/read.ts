import { keepPreviousData, useInfiniteQuery, useQuery, type QueryClient } from '@tanstack/react-query';
import { ask } from './client';
import { keyOf, type Feature } from './keys';
import type { Operation } from './operation';

interface ReadOptions<Result> {
  /** false: not yet, something it needs is missing. */
  readonly enabled?: boolean;
  /** Keep the last answer on screen while new variables load, e.g. while somebody types in a filter. */
  readonly keep?: boolean;
  /** The first time the operation is asked with `arriving: true`; puts what it brings for the parts of the page where they look for it. */
  readonly onArrival?: (result: Result, cache: QueryClient) => void;
}

/** Reads one operation and keeps it fresh. Show its states with `<Reading of={…}>`. */
export function useRead<Result, Variables extends object>(
  feature: Feature,
  operation: Operation<Result, Variables>,
  variables: Variables,
  { enabled = true, keep = false, onArrival }: ReadOptions<Result> = {},
) {
  return useQuery({
    queryKey: keyOf(feature, operation, variables),
    queryFn: async ({ signal, client, queryKey }) => {
      const arriving = onArrival !== undefined && client.getQueryData(queryKey) === undefined;
      const result = await ask(operation, arriving ? { ...variables, arriving } : variables, signal);
      if (arriving) onArrival(result, client);
      return result;
    },
    enabled,
    placeholderData: keep ? keepPreviousData : undefined,
  });
}

export type Read<Result> = ReturnType<typeof useRead<Result, object>>;

/** What every connection of the schema offers. */
export interface Connection<Node> {
  readonly nodes: readonly Node[];
  /** Where the document asks for it. */
  readonly totalCount?: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * Reads a connection page by page. The document takes `$after: String`; `pick` finds the connection in the answer.
 * Gives `nodes` (all pages so far), `total`, `first` (the first page, for facets) and `more` for the button, or null at the end.
 */
export function usePages<Result, Variables extends { after?: string | null }, Node, Found extends Connection<Node> = Connection<Node>>(
  feature: Feature,
  operation: Operation<Result, Variables>,
  variables: Omit<Variables, 'after'>,
  pick: (result: Result) => Found & Connection<Node>,
) {
  const query = useInfiniteQuery({
    queryKey: [...keyOf(feature, operation, variables), 'pages'],
    queryFn: ({ pageParam, signal }) => ask(operation, { ...variables, after: pageParam } as Variables, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => {
      const { pageInfo } = pick(last);
      return pageInfo.hasNextPage ? pageInfo.endCursor : null;
    },
    placeholderData: keepPreviousData,
  });
  const pages = query.data?.pages.map(pick) ?? [];
  const more = query.hasNextPage ? () => void query.fetchNextPage() : null;
  return {
    query,
    nodes: pages.flatMap((page) => page.nodes),
    total: pages[0]?.totalCount ?? null,
    first: pages[0] ?? null,
    more,
    loadingMore: query.isFetchingNextPage,
  };
}
