import { Anchor, Group, Paper, Stack, Text } from '@mantine/core';
import { ConfirmButton, RelativeTime, Section, StatusBadge } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths, useFormat, useWord, useWrite } from '../../../app/kit';
import { WithdrawInvitationDocument, type ProjectInvitationFragment } from '../../../generated/graphql';
import { shownInProjects } from './project-writes';

/** To the lead: whom they invited, and what came of it. */
export function InvitationsSent({ invitations }: { invitations: readonly ProjectInvitationFragment[] }) {
  const { t } = useTranslation('projects');
  if (invitations.length === 0) return null;
  return (
    <Section title={t('invitation.sentTitle')}>
      <Stack gap="sm">
        {invitations.map((invitation) => (
          <Sent key={invitation.id} invitation={invitation} />
        ))}
      </Stack>
    </Section>
  );
}

function Sent({ invitation }: { invitation: ProjectInvitationFragment }) {
  const { t } = useTranslation('projects');
  const { t: tc } = useTranslation();
  const word = useWord();
  const { date } = useFormat();
  const { id, organisation, seat, status, sentAt, expiresAt, viewerCan } = invitation;
  const { name } = organisation;
  const withdraw = useWrite(WithdrawInvitationDocument, { refreshes: shownInProjects, says: t('invitation.withdrawn') });
  return (
    <Paper p="md">
      <Group justify="space-between" gap="sm">
        <Stack gap={2} flex="1 1 16rem" miw={0}>
          <Group gap="xs">
            <Anchor component={Link} to={paths.organisation(organisation.id)} fw={600}>
              {name}
            </Anchor>
            <StatusBadge status={status} label={word('InvitationStatus', status)} />
          </Group>
          <Text component="div" size="sm" c="dimmed">
            {seat ? t('interest.forSeat', { seat: seat.title }) : t('interest.seatGone')} · {t('invitation.sentAt')} <RelativeTime at={sentAt} />
            {status === 'SENT' && `, ${t('invitation.expires', { date: date(expiresAt) })}`}
          </Text>
        </Stack>
        {viewerCan.withdraw && (
          <ConfirmButton
            size="sm"
            aria-label={`${t('invitation.withdraw')}, ${name}`}
            title={t('invitation.withdrawTitle', { name })}
            text={t('invitation.withdrawText')}
            confirmLabel={t('invitation.withdraw')}
            cancelLabel={tc('actions.cancel')}
            onConfirm={() => withdraw.mutateAsync({ input: { invitationId: id } })}
          >
            {tc('actions.remove')}
          </ConfirmButton>
        )}
      </Group>
    </Paper>
  );
}
