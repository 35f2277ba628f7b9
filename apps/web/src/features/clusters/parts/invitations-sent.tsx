import { Group, Paper, Stack, Text } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { ConfirmButton, EmptyState, EnumBadge, type Tone } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { useFormat, useWord, useWrite } from '../../../app/kit';
import { RevokeMandateInvitationDocument, type MandateInvitationLineFragment as Invitation } from '../../../generated/graphql';
import classes from './clusters.module.css';
import { stateOf, type InvitationState } from './invitation-state';

const tones: Record<InvitationState, Tone> = { waiting: 'calm', accepted: 'good', revoked: 'neutral', expired: 'neutral' };

/** Who was invited to a mandate, and what became of it. */
export function InvitationsSent({ invitations }: { invitations: readonly Invitation[] }) {
  const { t } = useTranslation('clusters');
  if (invitations.length === 0)
    return <EmptyState icon={IconMail} title={t('desk.invitations.empty')} message={t('desk.invitations.emptyHint')} />;
  return (
    <Paper>
      <ul className={classes.lines}>
        {invitations.map((invitation) => (
          <InvitationLine key={invitation.id} invitation={invitation} />
        ))}
      </ul>
    </Paper>
  );
}

function InvitationLine({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslation('clusters');
  const { t: tc } = useTranslation();
  const word = useWord();
  const { date } = useFormat();
  const revoke = useWrite(RevokeMandateInvitationDocument, { refreshes: ['clusters'], says: t('desk.invitations.revoked') });
  const { id, email, right, organisationName, expiresAt, acceptedAt, revokedAt } = invitation;
  const state = stateOf(invitation, new Date());
  const when = {
    waiting: t('desk.invitations.until', { date: date(expiresAt) }),
    accepted: t('desk.invitations.acceptedOn', { date: date(acceptedAt ?? expiresAt) }),
    revoked: t('desk.invitations.revokedOn', { date: date(revokedAt ?? expiresAt) }),
    expired: t('desk.invitations.expiredOn', { date: date(expiresAt) }),
  }[state];
  return (
    <Group component="li" justify="space-between" gap="sm">
      <Stack gap={2} flex="1 1 16rem" miw={0}>
        <Group gap="xs">
          <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
            {email}
          </Text>
          <EnumBadge tone={tones[state]}>{t(`desk.invitations.state.${state}`)}</EnumBadge>
        </Group>
        <Text size="sm" c="dimmed">
          {organisationName} · {word('MandateRight', right)} · {when}
        </Text>
      </Stack>
      {state === 'waiting' && (
        <ConfirmButton
          size="sm"
          grave
          aria-label={t('desk.invitations.revokeTitle', { email })}
          title={t('desk.invitations.revokeTitle', { email })}
          text={t('desk.invitations.revokeText')}
          confirmLabel={t('desk.invitations.revoke')}
          cancelLabel={tc('actions.close')}
          onConfirm={() => revoke.mutateAsync({ input: { mandateInvitationId: id } })}
        >
          {t('desk.invitations.revoke')}
        </ConfirmButton>
      )}
    </Group>
  );
}
