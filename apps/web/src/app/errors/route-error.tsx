import { useTranslation } from 'react-i18next';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { ErrorState } from '@grappe/ui';
import { toApiError } from '../api/api-error';
import { NotFound } from './not-found';

/** A page whose code is gone from the server: a newer version was put in its place while this tab was open. */
const isStalePage = (error: unknown) =>
  error instanceof Error && /dynamically imported module|module script failed|Failed to fetch dynamically/i.test(error.message);

/** Inside the layout: a page that fails leaves header and navigation standing. */
export function RouteError() {
  const { t } = useTranslation();
  const error = useRouteError();
  const reload = () => window.location.reload();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFound />;
  if (isStalePage(error))
    return <ErrorState title={t('errors.newVersionTitle')} message={t('errors.newVersion')} retryLabel={t('errors.reload')} onRetry={reload} />;
  return <ErrorState title={t('errors.title')} message={toApiError(error).message} retryLabel={t('errors.reload')} onRetry={reload} />;
}
