import { Button } from '@mantine/core';
import { IconShieldLock } from '@tabler/icons-react';
import { EmptyState } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths, type Viewer } from '../../../app/kit';

/** The desks that open once their animateur has a second factor. */
export function LockedDesks({ clusters }: { clusters: Viewer['awaitSecondFactor'] }) {
  const { t } = useTranslation('security');
  return (
    <EmptyState
      heading="h1"
      icon={IconShieldLock}
      title={t('locked.title')}
      message={t('locked.text', { clusters: clusters.map(({ name }) => name).join(', ') })}
      action={
        <Button component={Link} to={paths.security}>
          {t('locked.action')}
        </Button>
      }
    />
  );
}
