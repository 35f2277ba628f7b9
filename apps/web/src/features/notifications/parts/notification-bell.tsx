import { ActionIcon, Button, Divider, Group, Popover, ScrollArea, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBell } from '@tabler/icons-react';
import { EmptyState, LoadingList } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useRead } from '../../../app/api/read';
import { Reading } from '../../../app/page/reading';
import { paths } from '../../../app/paths';
import { useSignedInViewer } from '../../../app/session/session';
import { NotificationsDocument } from '../../../generated/graphql';
import { NotificationList } from './notification-list';
import classes from './notification-list.module.css';
import { useMarkRead } from './use-mark-read';

/** The bell with its count, kept live by the person's room; the newest behind it. */
export function NotificationBell() {
  const { t } = useTranslation('notifications');
  const { unreadNotifications: unread } = useSignedInViewer();
  const [open, { toggle, close }] = useDisclosure(false);
  return (
    <Popover opened={open} onChange={(now) => !now && close()} position="bottom-end" width={380} trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          pos="relative"
          style={{ overflow: 'visible' }}
          aria-label={t('bell', { count: unread })}
          onClick={toggle}
        >
          <IconBell size={20} stroke={1.6} />
          {unread > 0 && (
            <span className={classes.count} aria-hidden>
              {unread > 99 ? '99+' : unread}
            </span>
          )}
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown p={0} maw="calc(100vw - 16px)" aria-label={t('title')}>
        {open && <Newest onFollow={close} />}
      </Popover.Dropdown>
    </Popover>
  );
}

function Newest({ onFollow }: { onFollow: () => void }) {
  const { t } = useTranslation('notifications');
  const { t: tc } = useTranslation();
  const { unreadNotifications: unread } = useSignedInViewer();
  const read = useRead('notifications', NotificationsDocument, { first: 8 });
  const mark = useMarkRead();
  return (
    <>
      <Group justify="space-between" p="sm" pl="md">
        <Text fw={600}>{t('title')}</Text>
        <Button size="compact-sm" variant="subtle" disabled={unread === 0} loading={mark.busy} onClick={mark.all}>
          {t('markAll')}
        </Button>
      </Group>
      <Divider />
      <ScrollArea.Autosize mah="min(60vh, 30rem)" viewportProps={{ tabIndex: 0, 'aria-label': t('title'), role: 'region' }}>
        <Reading
          of={read}
          loading={
            <Group p="md" display="block">
              <LoadingList as="lines" rows={5} label={tc('states.loading')} />
            </Group>
          }
          isEmpty={({ notifications }) => notifications.nodes.length === 0}
          empty={<EmptyState icon={IconBell} title={t('empty')} message={t('emptyHint')} />}
        >
          {({ notifications }) => <NotificationList notifications={notifications.nodes} onFollow={onFollow} />}
        </Reading>
      </ScrollArea.Autosize>
      <Divider />
      <Button component={Link} to={paths.notifications} variant="subtle" fullWidth radius={0} onClick={onFollow}>
        {t('all')}
      </Button>
    </>
  );
}
