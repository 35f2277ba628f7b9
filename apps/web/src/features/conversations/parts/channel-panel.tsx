import { Paper } from '@mantine/core';
import { EmptyState, ErrorState, LoadingList } from '@grappe/ui';
import { IconLock } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { toApiError, useSignedInViewer } from '../../../app/kit';
import { shownMessages } from './channel-log';
import classes from './channel.module.css';
import { Conversation } from './conversation';
import { useChannel } from './use-channel';
import { useOutbox } from './use-outbox';
import { useTyping } from './use-typing';

interface ChannelPanelProps {
  readonly channelId: string;
  /** Where the page knows it sooner than the channel says, e.g. somebody has just become chair. */
  readonly canModerate?: boolean;
}

/** A channel, live: what was said, in order, nothing missing and nothing twice; and where one answers. */
export function ChannelPanel({ channelId, canModerate = false }: ChannelPanelProps) {
  return <Panel key={channelId} channelId={channelId} canModerate={canModerate} />;
}

function Panel({ channelId, canModerate }: Required<ChannelPanelProps>) {
  const { t } = useTranslation('conversations');
  const { t: tc } = useTranslation();
  const { person } = useSignedInViewer();
  const typing = useTyping();
  const channel = useChannel(channelId, {
    onTyping: (signal) => signal.personId !== person.id && typing.onTyping(signal),
    onMessage: ({ author }) => typing.stopped(author.id),
  });
  const { log, query } = channel;
  const messages = useMemo(() => shownMessages(log), [log]);
  const outbox = useOutbox(channelId, messages, channel.hear);

  if (query.data === null)
    return (
      <Paper className={classes.panel}>
        <EmptyState icon={IconLock} title={t('closed')} message={t('closedHint')} />
      </Paper>
    );
  if (!log.loaded || !query.data) {
    const fault = query.error && toApiError(query.error);
    return (
      <Paper className={classes.panel} p="lg">
        {fault ? (
          <ErrorState
            title={tc('errors.title')}
            message={fault.message}
            help={fault.help}
            retryLabel={tc('actions.retry')}
            onRetry={() => void query.refetch()}
          />
        ) : (
          <LoadingList label={tc('states.loading')} as="lines" rows={8} />
        )}
      </Paper>
    );
  }
  const { viewerCan, unread } = query.data;
  return (
    <Conversation
      channelId={channelId}
      channel={channel}
      messages={messages}
      outbox={outbox}
      writers={typing.names}
      unread={unread}
      post={viewerCan.post}
      moderate={viewerCan.moderate || canModerate}
    />
  );
}
