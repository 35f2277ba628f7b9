import { ActionIcon, Box, Text, Tooltip } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { RelativeTime } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { pathOf, paths } from '../../../app/paths';
import type { NotificationLineFragment } from '../../../generated/graphql';
import { readFacts } from './facts';
import classes from './notification-list.module.css';
import { useMarkRead } from './use-mark-read';
import { useSentence } from './use-sentence';

interface NotificationListProps {
  readonly notifications: readonly NotificationLineFragment[];
  /** A notification was followed to its subject. */
  readonly onFollow?: () => void;
}

/** One sentence each, that leads to what it is about and is read by being followed. */
export function NotificationList({ notifications, onFollow }: NotificationListProps) {
  const { t } = useTranslation('notifications');
  const sentence = useSentence();
  const mark = useMarkRead();
  const follow = ({ id, readAt }: NotificationLineFragment) => {
    if (!readAt) mark.one(id);
    onFollow?.();
  };
  return (
    <ul className={classes.list}>
      {notifications.map((notification) => (
        <li key={notification.id} className={classes.item} data-unread={!notification.readAt || undefined}>
          <Box component="span" className={classes.mark} aria-hidden />
          <Box flex={1} miw={0}>
            <Link className={classes.link} to={pathOf(notification.subject) ?? paths.notifications} onClick={() => follow(notification)}>
              {!notification.readAt && <span className={classes.hidden}>{t('unread')}, </span>}
              {sentence(notification)}
            </Link>
            <Reason of={notification} />
            <Text size="xs" c="dimmed">
              <RelativeTime at={notification.createdAt} />
            </Text>
          </Box>
          {!notification.readAt && (
            <Tooltip label={t('markOne')}>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={`${t('markOne')}, ${sentence(notification)}`}
                onClick={() => mark.one(notification.id)}
              >
                <IconCheck size={18} />
              </ActionIcon>
            </Tooltip>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Why somebody decided so, in their words. */
function Reason({ of: { facts } }: { of: NotificationLineFragment }) {
  const { t } = useTranslation();
  const { reason } = readFacts(facts);
  if (!reason) return null;
  return (
    <Text size="sm" c="dimmed" lineClamp={3}>
      {t('quoted', { text: reason })}
    </Text>
  );
}
