import { Alert, Button, Group, Modal, Paper, Stack, Text, Title } from '@mantine/core';
import { IconPlayerPause } from '@tabler/icons-react';
import { ConfirmButton, EnumBadge } from '@grappe/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWord, useWrite } from '../../../app/kit';
import {
  DeleteWebhookDocument,
  EditWebhookDocument,
  ResumeWebhookDocument,
  RotateWebhookSecretDocument,
  StopWebhookDocument,
  TestWebhookDocument,
  type WebhookCardFragment,
} from '../../../generated/graphql';
import { Deliveries } from './deliveries';
import { SecretShown } from './secret-shown';
import { WebhookForm } from './webhook-form';

/** One webhook: where it leads, of what it is told, how that goes, and what can be done about it. */
export function WebhookCard({ webhook }: { webhook: WebhookCardFragment }) {
  const { t } = useTranslation('webhooks');
  const word = useWord();
  const { id, name, url, events, stoppedFor, person, deliveries } = webhook;
  const input = { webhookId: id };
  const refreshes = ['webhooks'] as const;
  const test = useWrite(TestWebhookDocument, { refreshes, says: t('testSent') });
  const resume = useWrite(ResumeWebhookDocument, { refreshes, says: t('resumed') });
  return (
    <Paper component="section" p="lg" aria-label={name}>
      <Stack gap="md">
        <Group justify="space-between" align="flex-start" gap="sm">
          <Stack gap={4} flex="1 1 14rem" miw={0}>
            <Title order={2} size="h3">
              {name}
            </Title>
            <Text size="sm" ff="monospace" style={{ overflowWrap: 'anywhere' }}>
              {url}
            </Text>
            {person && (
              <Text size="sm" c="dimmed">
                {t('by', { person: person.name })}
              </Text>
            )}
          </Stack>
          <EnumBadge tone={stoppedFor ? 'bad' : 'good'}>{stoppedFor ? t('stopped') : t('called')}</EnumBadge>
        </Group>
        <Group gap={6}>
          {events.map((event) => (
            <EnumBadge key={event}>{word('WebhookEvent', event)}</EnumBadge>
          ))}
        </Group>
        {stoppedFor && (
          <Alert color="clay" icon={<IconPlayerPause aria-hidden />}>
            <Text size="sm">{word('WebhookStop', stoppedFor)}</Text>
          </Alert>
        )}
        <Group gap="sm">
          {stoppedFor ? (
            <Button size="sm" loading={resume.isPending} onClick={() => resume.mutate({ input })}>
              {t('resume')}
            </Button>
          ) : (
            <Button size="sm" loading={test.isPending} onClick={() => test.mutate({ input })}>
              {t('test')}
            </Button>
          )}
          <EditButton webhook={webhook} />
          <SecretButton webhook={webhook} />
          <EndButtons webhook={webhook} />
        </Group>
        <Deliveries deliveries={deliveries} stopped={stoppedFor !== null} />
      </Stack>
    </Paper>
  );
}

function EditButton({ webhook: { id, name, url, events } }: { webhook: WebhookCardFragment }) {
  const { t } = useTranslation('webhooks');
  const { t: tc } = useTranslation();
  const [opened, setOpened] = useState(false);
  const close = () => setOpened(false);
  const edit = useWrite(EditWebhookDocument, { refreshes: ['webhooks'], says: tc('states.saved'), errors: 'form', then: close });
  return (
    <>
      <Button size="sm" variant="default" onClick={() => setOpened(true)}>
        {tc('actions.edit')}
      </Button>
      <Modal opened={opened} onClose={close} size="lg" title={t('edit', { name })}>
        <WebhookForm
          initialValues={{ name, url, events: events.filter((event) => event !== 'TEST') }}
          submitLabel={tc('actions.save')}
          send={(values) => edit.mutateAsync({ input: { webhookId: id, ...values } })}
        />
      </Modal>
    </>
  );
}

function SecretButton({ webhook: { id, name } }: { webhook: WebhookCardFragment }) {
  const { t } = useTranslation('webhooks');
  const { t: tc } = useTranslation();
  const [secret, setSecret] = useState<string | null>(null);
  const rotate = useWrite(RotateWebhookSecretDocument, { refreshes: ['webhooks'], then: ({ rotateWebhookSecret }) => setSecret(rotateWebhookSecret.secret) });
  return (
    <>
      <ConfirmButton
        size="sm"
        title={t('rotateTitle', { name })}
        text={t('rotateText')}
        confirmLabel={t('rotate')}
        cancelLabel={tc('actions.cancel')}
        onConfirm={() => rotate.mutateAsync({ input: { webhookId: id } })}
      >
        {t('rotate')}
      </ConfirmButton>
      <Modal opened={secret !== null} onClose={() => setSecret(null)} size="lg" title={t('rotated')} closeOnClickOutside={false} closeOnEscape={false} withCloseButton={false}>
        {secret && <SecretShown secret={secret} onDone={() => setSecret(null)} />}
      </Modal>
    </>
  );
}

function EndButtons({ webhook: { id, name, stoppedFor } }: { webhook: WebhookCardFragment }) {
  const { t } = useTranslation('webhooks');
  const { t: tc } = useTranslation();
  const stop = useWrite(StopWebhookDocument, { refreshes: ['webhooks'], says: t('stoppedNow') });
  const remove = useWrite(DeleteWebhookDocument, { refreshes: ['webhooks'], says: t('deleted') });
  const input = { webhookId: id };
  return (
    <>
      {!stoppedFor && (
        <Button size="sm" variant="default" loading={stop.isPending} onClick={() => stop.mutate({ input })}>
          {t('stop')}
        </Button>
      )}
      <ConfirmButton
        grave
        size="sm"
        title={t('deleteTitle', { name })}
        text={t('deleteText')}
        confirmLabel={t('delete')}
        cancelLabel={tc('actions.cancel')}
        onConfirm={() => remove.mutateAsync({ input })}
      >
        {t('delete')}
      </ConfirmButton>
    </>
  );
}
