import { useTranslation } from 'react-i18next';
import { useDeferredValue, type ReactNode } from 'react';
import { ErrorState, LoadingList } from '@grappe/ui';
import { toApiError } from '../api/api-error';
import { NotFound } from '../errors/not-found';

interface ReadingProps<Data> {
  /** What `useRead` gave (or `usePages(…).query`). */
  readonly of: { readonly data: Data | undefined; readonly error: Error | null; readonly refetch: () => unknown };
  /** What shows while the first answer is awaited; a list of grey lines if nothing is said. */
  readonly loading?: ReactNode;
  /** Shown instead of the children where `isEmpty` says so: an <EmptyState>. */
  readonly empty?: ReactNode;
  readonly isEmpty?: (data: Data) => boolean;
  readonly children: (data: Data) => ReactNode;
}

/**
 * The three states that every read has besides success, the same on every page. What arrives is drawn in slices (a deferred value), so that
 * a long page does not hold a slow phone; what replaces it later, at once.
 */
export function Reading<Data>({ of: { data, error, refetch }, loading, empty, isEmpty, children }: ReadingProps<Data>) {
  const { t } = useTranslation();
  const arrived = useDeferredValue(data !== undefined);
  if (data !== undefined && arrived) return isEmpty?.(data) ? empty : children(data);
  if (!error) return loading ?? <LoadingList label={t('states.loading')} />;
  const { code, message, help } = toApiError(error);
  if (code === 'NOT_FOUND') return <NotFound />;
  return <ErrorState title={t('errors.title')} message={message} help={help} retryLabel={t('actions.retry')} onRetry={() => void refetch()} />;
}
