import { Group, Paper, Stack, Text } from '@mantine/core';
import { IconDeviceLaptop } from '@tabler/icons-react';
import { ConfirmButton, EmptyState, EnumBadge, LoadingList, RelativeTime, Section } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Reading, useFormat, useRead, useWrite } from '../../../app/kit';
import { RevokeSessionDocument, SessionsDocument, type SessionLineFragment } from '../../../generated/graphql';

/** Where one is signed in, and the way to end it from here. */
export function Sessions() {
  const { t } = useTranslation('identity');
  const { t: tc } = useTranslation();
  const read = useRead('identity', SessionsDocument, {});
  return (
    <Section title={t('sessions.title')}>
      <Reading
        of={read}
        loading={<LoadingList label={tc('states.loading')} rows={2} />}
        isEmpty={({ sessions }) => sessions.length === 0}
        empty={<EmptyState icon={IconDeviceLaptop} title={t('sessions.empty')} />}
      >
        {({ sessions }) => (
          <Stack gap="sm">
            {sessions.map((session) => (
              <SessionRow key={session.id} session={session} />
            ))}
          </Stack>
        )}
      </Reading>
    </Section>
  );
}

function SessionRow({ session }: { session: SessionLineFragment }) {
  const { t } = useTranslation('identity');
  const { t: tc } = useTranslation();
  const { date } = useFormat();
  const revoke = useWrite(RevokeSessionDocument, { refreshes: ['identity'], says: t('sessions.revoked') });
  const device = session.device ?? t('sessions.unknown');
  return (
    <Paper p="md">
      <Group justify="space-between" gap="sm">
        <Stack gap={2} flex="1 1 14rem">
          <Group gap="xs">
            <Text fw={600}>{device}</Text>
            {session.current && <EnumBadge tone="good">{t('sessions.current')}</EnumBadge>}
          </Group>
          <Text size="sm" c="dimmed">
            {t('sessions.since', { date: date(session.createdAt) })} · {t('sessions.lastUsed')} <RelativeTime at={session.lastUsedAt} />
          </Text>
        </Stack>
        {!session.current && (
          <ConfirmButton
            size="sm"
            title={t('sessions.revokeTitle')}
            text={t('sessions.revokeText')}
            confirmLabel={t('sessions.revoke')}
            cancelLabel={tc('actions.cancel')}
            aria-label={`${t('sessions.revoke')}, ${device}`}
            onConfirm={() => revoke.mutateAsync({ input: { sessionId: session.id } })}
          >
            {t('sessions.revoke')}
          </ConfirmButton>
        )}
      </Group>
    </Paper>
  );
}
