import { Group, Paper, Stack, Text, ThemeIcon } from '@mantine/core';
import { IconDeviceLaptop, IconDeviceMobile, IconDeviceTablet, type Icon } from '@tabler/icons-react';
import type { DeviceForm } from '@grappe/contracts';
import { ConfirmButton, EmptyState, EnumBadge, LoadingList, RelativeTime, Section } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Reading, useFormat, useRead, useWrite } from '../../../app/kit';
import { RevokeOtherSessionsDocument, RevokeSessionDocument, SessionsDocument, type SessionLineFragment } from '../../../generated/graphql';

const icons: Readonly<Record<DeviceForm, Icon>> = { COMPUTER: IconDeviceLaptop, PHONE: IconDeviceMobile, TABLET: IconDeviceTablet };

/** `Firefox sur Windows`, or what of it is known. */
function useDeviceWords() {
  const { t } = useTranslation('identity');
  return ({ browser, system }: SessionLineFragment['device']): string =>
    browser && system ? t('sessions.device', { browser, system }) : (browser ?? system ?? t('sessions.unknown'));
}

/** Where one is signed in, and the way to end it from here. */
export function Sessions() {
  const { t } = useTranslation('identity');
  const { t: tc } = useTranslation();
  const read = useRead('identity', SessionsDocument, {});
  const revokeOthers = useWrite(RevokeOtherSessionsDocument, { refreshes: ['identity'], says: t('sessions.othersRevoked') });
  const others = read.data?.sessions.some(({ current }) => !current);
  return (
    <Section
      title={t('sessions.title')}
      lead={t('sessions.lead')}
      action={
        others && (
          <ConfirmButton
            grave
            title={t('sessions.revokeOthersTitle')}
            text={t('sessions.revokeOthersText')}
            confirmLabel={t('sessions.revokeOthers')}
            cancelLabel={tc('actions.cancel')}
            onConfirm={() => revokeOthers.mutateAsync({ input: {} })}
          >
            {t('sessions.revokeOthers')}
          </ConfirmButton>
        )
      }
    >
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
  const device = useDeviceWords()(session.device);
  const FormIcon = icons[session.device.form ?? 'COMPUTER'];
  return (
    <Paper p="md">
      <Group justify="space-between" gap="sm">
        <ThemeIcon variant="light" size="lg" aria-hidden>
          <FormIcon size={20} />
        </ThemeIcon>
        <Stack gap={2} flex="1 1 14rem">
          <Group gap="xs">
            <Text fw={600}>{device}</Text>
            {session.current && <EnumBadge tone="good">{t('sessions.current')}</EnumBadge>}
          </Group>
          <Text size="sm" c="dimmed">
            {t('sessions.since', { date: date(session.createdAt) })} · {t('sessions.lastUsed')} <RelativeTime at={session.lastUsedAt} />
            {session.network && ` · ${t('sessions.network', { network: session.network })}`}
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
