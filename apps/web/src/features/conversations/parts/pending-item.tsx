import { Button, Group, Text } from '@mantine/core';
import { SafeText } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { useSignedInViewer } from '../../../app/kit';
import { Bubble } from './bubble';
import type { Outgoing } from './outbox';

interface PendingItemProps {
  readonly outgoing: Outgoing;
  readonly continues: boolean;
  readonly onRetry: () => void;
  readonly onDiscard: () => void;
}

/** What one has sent and the server does not have yet: shown at once, with another try where it failed. */
export function PendingItem({ outgoing: { body, replyTo, writtenAt, state, fault }, continues, onRetry, onDiscard }: PendingItemProps) {
  const { t } = useTranslation('conversations');
  const { t: tc } = useTranslation();
  const { person } = useSignedInViewer();
  const failed = state === 'failed';
  return (
    <Bubble
      own
      author={person.name}
      at={writtenAt}
      continues={continues}
      quote={replyTo && { author: replyTo.author.name, body: replyTo.body }}
      footer={
        failed ? (
          <Group gap="xs" justify="flex-end" role="alert">
            <Text size="xs" c="red">
              {t('notSent')} {fault}
            </Text>
            <Button size="compact-xs" variant="default" onClick={onRetry}>
              {tc('actions.retry')}
            </Button>
            <Button size="compact-xs" variant="subtle" color="gray" onClick={onDiscard}>
              {t('discard')}
            </Button>
          </Group>
        ) : (
          <Text size="xs" c="dimmed">
            {t('sending')}
          </Text>
        )
      }
    >
      <SafeText text={body} />
    </Bubble>
  );
}
