import { Button } from '@mantine/core';
import { IconCompass } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '@grappe/ui';
import { useDocumentTitle } from '../page/use-document-title';
import { paths } from '../paths';

/** Absent and not open to this reader look the same (DOMAIN.md, rule 1). */
export function NotFound() {
  const { t } = useTranslation();
  useDocumentTitle(t('errors.notFoundTitle'));
  return (
    <EmptyState
      heading="h1"
      icon={IconCompass}
      title={t('errors.notFoundTitle')}
      message={t('errors.notFound')}
      action={
        <Button component={Link} to={paths.home} variant="default">
          {t('errors.home')}
        </Button>
      }
    />
  );
}
