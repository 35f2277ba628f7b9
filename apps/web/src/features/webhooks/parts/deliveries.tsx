import { Button, Group, Stack, Text, Title } from '@mantine/core';
import type { WebhookDeliveryStatus } from '@grappe/contracts';
import { EnumBadge, type Tone } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { useFormat, useWord, useWrite } from '../../../app/kit';
import { ReplayWebhookDeliveryDocument, type WebhookDeliveryLineFragment } from '../../../generated/graphql';

const tones: Readonly<Record<WebhookDeliveryStatus, Tone>> = { WAITING: 'calm', DELIVERED: 'good', GIVEN_UP: 'bad' };

interface DeliveriesProps {
  readonly deliveries: readonly WebhookDeliveryLineFragment[];
  /** Nothing is sent while the webhook is stopped. */
  readonly stopped: boolean;
}

/** What a webhook was told of late, and what came of it. */
export function Deliveries({ deliveries, stopped }: DeliveriesProps) {
  const { t } = useTranslation('webhooks');
  return (
    <Stack gap="xs">
      <Title order={3} size="h5">
        {t('log')}
      </Title>
      {deliveries.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('logEmpty')}
        </Text>
      )}
      {deliveries.map((delivery) => (
        <DeliveryRow key={delivery.id} delivery={delivery} stopped={stopped} />
      ))}
    </Stack>
  );
}

function DeliveryRow({ delivery, stopped }: { delivery: WebhookDeliveryLineFragment; stopped: boolean }) {
  const { t } = useTranslation('webhooks');
  const word = useWord();
  const { dateTime, number } = useFormat();
  const replay = useWrite(ReplayWebhookDeliveryDocument, { refreshes: ['webhooks'], says: t('testSent') });
  const { id, event, createdAt, status, attempts, nextAttemptAt, responseStatus, fault, milliseconds } = delivery;
  const told = [
    responseStatus !== null && t('answered', { status: String(responseStatus) }),
    fault && fault !== 'REFUSED' && word('WebhookFault', fault),
    milliseconds !== null && t('took', { milliseconds: number(milliseconds) }),
    attempts > 1 && t('attempts', { count: attempts }),
    status === 'WAITING' && attempts > 0 && nextAttemptAt && t('next', { at: dateTime(nextAttemptAt) }),
  ].filter(Boolean);
  return (
    <Group justify="space-between" gap="sm" py={6} style={{ borderTop: '1px solid var(--mantine-color-default-border)' }}>
      <Stack gap={2} flex="1 1 14rem">
        <Group gap="xs">
          <Text size="sm" fw={600}>
            {word('WebhookEvent', event)}
          </Text>
          <EnumBadge tone={tones[status]}>{word('WebhookDeliveryStatus', status)}</EnumBadge>
        </Group>
        <Text size="sm" c="dimmed">
          {[dateTime(createdAt), ...told].join(' · ')}
        </Text>
      </Stack>
      {!stopped && status !== 'WAITING' && (
        <Button
          size="xs"
          variant="default"
          loading={replay.isPending}
          aria-label={`${t('replay')}, ${word('WebhookEvent', event)}, ${dateTime(createdAt)}`}
          onClick={() => replay.mutate({ input: { deliveryId: id } })}
        >
          {t('replay')}
        </Button>
      )}
    </Group>
  );
}
