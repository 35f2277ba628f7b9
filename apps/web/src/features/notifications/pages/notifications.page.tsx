import { Button, Paper } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { EmptyState, ListPage } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Page, Reading, usePages, useSignedInViewer } from '../../../app/kit';
import { NotificationsDocument } from '../../../generated/graphql';
import { NotificationList } from '../parts/notification-list';
import { useMarkRead } from '../parts/use-mark-read';

/** All that was told to one, newest first. */
export default function NotificationsPage() {
  const { t } = useTranslation('notifications');
  const { t: tc } = useTranslation();
  const { unreadNotifications: unread } = useSignedInViewer();
  const mark = useMarkRead();
  const pages = usePages('notifications', NotificationsDocument, { first: 20 }, ({ notifications }) => notifications);
  return (
    <Page
      width="reading"
      title={t('title')}
      lead={t('lead')}
      actions={
        <Button variant="default" disabled={unread === 0} loading={mark.busy} onClick={mark.all}>
          {t('markAll')}
        </Button>
      }
    >
      <ListPage filtersLabel={tc('actions.filters')} moreLabel={tc('actions.loadMore')} onMore={pages.more} loadingMore={pages.loadingMore}>
        <Reading
          of={pages.query}
          isEmpty={() => pages.nodes.length === 0}
          empty={<EmptyState icon={IconBell} title={t('empty')} message={t('emptyHint')} />}
        >
          {() => (
            <Paper>
              <NotificationList notifications={pages.nodes} />
            </Paper>
          )}
        </Reading>
      </ListPage>
    </Page>
  );
}
