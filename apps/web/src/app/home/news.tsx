import { Button, Paper } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { EmptyState, Section } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { NotificationList } from '../../features/notifications/parts/notification-list';
import type { NotificationLineFragment } from '../../generated/graphql';
import { paths } from '../kit';

/** The last things that were told to one. */
export function News({ notifications }: { notifications: readonly NotificationLineFragment[] }) {
  const { t } = useTranslation('shell');
  return (
    <Section
      title={t('home.news.title')}
      action={
        <Button component={Link} to={paths.notifications} variant="subtle" size="compact-md">
          {t('home.news.all')}
        </Button>
      }
    >
      {notifications.length === 0 ? (
        <EmptyState icon={IconBell} title={t('home.news.empty')} message={t('home.news.emptyHint')} />
      ) : (
        <Paper>
          <NotificationList notifications={notifications} />
        </Paper>
      )}
    </Section>
  );
}
