import { Group, Paper, Stack, Text } from '@mantine/core';
import { ConfirmButton, RelativeTime, SafeText, StatusBadge } from '@grappe/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat, useWord, useWrite } from '../../../app/kit';
import {
  AcceptInvitationDocument,
  DeclineInvitationDocument,
  WithdrawInterestDocument,
  type ProjectInterestFragment,
  type ProjectInvitationFragment,
} from '../../../generated/graphql';
import { shownInProjects } from './project-writes';

interface OwnInterestProps {
  readonly interest: ProjectInterestFragment;
  /** What names it: the seat, or the project where that is not on screen already. */
  readonly title: ReactNode;
}

/** An application of one's own: where it stands, what that means, and the way back. */
export function OwnInterest({ interest, title }: OwnInterestProps) {
  const { t } = useTranslation('projects');
  const { t: tc } = useTranslation();
  const word = useWord();
  const { id, organisation, seat, status, sentAt, decisionReason, pitch, viewerCan } = interest;
  const withdraw = useWrite(WithdrawInterestDocument, { refreshes: shownInProjects, says: t('interest.withdrawn') });
  return (
    <Request title={title} badge={<StatusBadge status={status} label={word('InterestStatus', status)} />}>
      <Text size="sm" c="dimmed">
        {organisation.name} · {seat ? t('interest.forSeat', { seat: seat.title }) : t('interest.seatGone')} · {t('interest.sentAt')} <RelativeTime at={sentAt} />
      </Text>
      <Text fw={600}>{t(`interest.state.${status}`)}</Text>
      {decisionReason && <Text>{t('interest.reason', { reason: decisionReason })}</Text>}
      <SafeText text={pitch} size="sm" lineClamp={3} />
      {viewerCan.withdraw && (
        <ConfirmButton
          size="sm"
          style={{ alignSelf: 'flex-start' }}
          title={t('interest.withdrawTitle', { name: organisation.name })}
          text={t('interest.withdrawText')}
          confirmLabel={t('interest.withdraw')}
          cancelLabel={tc('actions.cancel')}
          onConfirm={() => withdraw.mutateAsync({ input: { expressionOfInterestId: id } })}
        >
          {t('interest.withdraw')}
        </ConfirmButton>
      )}
    </Request>
  );
}

interface OwnInvitationProps {
  readonly invitation: ProjectInvitationFragment;
  readonly title: ReactNode;
}

/** An invitation that one received, with its two answers. */
export function OwnInvitation({ invitation, title }: OwnInvitationProps) {
  const { t } = useTranslation('projects');
  const { t: tc } = useTranslation();
  const word = useWord();
  const { date } = useFormat();
  const { id, organisation, person, seat, status, message, expiresAt, viewerCan } = invitation;
  const { name } = organisation;
  const accept = useWrite(AcceptInvitationDocument, { refreshes: shownInProjects, says: t('invitation.accepted', { name }) });
  const decline = useWrite(DeclineInvitationDocument, { refreshes: shownInProjects, says: t('invitation.declined') });
  const input = { invitationId: id };
  const cancelLabel = tc('actions.cancel');
  return (
    <Request title={title} badge={<StatusBadge status={status} label={word('InvitationStatus', status)} />}>
      <Text>
        {seat ? t('invitation.receivedText', { person: person.name, name, seat: seat.title }) : t('invitation.receivedTextNoSeat', { person: person.name, name })}
      </Text>
      {message && <SafeText text={message} />}
      {status === 'SENT' && (
        <Text size="sm" c="dimmed">
          {t('invitation.expires', { date: date(expiresAt) })}
        </Text>
      )}
      {(viewerCan.accept || viewerCan.decline) && (
        <Group gap="xs">
          {viewerCan.accept && (
            <ConfirmButton
              size="sm"
              variant="filled"
              title={t('invitation.acceptTitle')}
              text={t('invitation.acceptText', { name })}
              confirmLabel={t('invitation.accept')}
              cancelLabel={cancelLabel}
              onConfirm={() => accept.mutateAsync({ input })}
            >
              {t('invitation.accept')}
            </ConfirmButton>
          )}
          {viewerCan.decline && (
            <ConfirmButton
              size="sm"
              title={t('invitation.declineTitle')}
              text={t('invitation.declineText')}
              confirmLabel={t('invitation.decline')}
              cancelLabel={cancelLabel}
              onConfirm={() => decline.mutateAsync({ input })}
            >
              {t('invitation.decline')}
            </ConfirmButton>
          )}
        </Group>
      )}
    </Request>
  );
}

function Request({ title, badge, children }: { title: ReactNode; badge: ReactNode; children: ReactNode }) {
  return (
    <Paper component="article" p="lg">
      <Stack gap="xs">
        <Group justify="space-between" align="flex-start" gap="xs">
          {title}
          {badge}
        </Group>
        {children}
      </Stack>
    </Paper>
  );
}
