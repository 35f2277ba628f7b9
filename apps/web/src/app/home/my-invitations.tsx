import { Group, Stack, Text } from '@mantine/core';
import { ConfirmButton, ItemCard, SafeText, Section } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { HomeAcceptInvitationDocument, HomeDeclineInvitationDocument, type MemberHomeQuery } from '../../generated/graphql';
import { paths, useFormat, useWrite } from '../kit';

type Invitation = MemberHomeQuery['myInvitations']['nodes'][number];

/** Invitations that wait for an answer; nothing is shown where there is none. */
export function MyInvitations({ invitations }: { invitations: readonly Invitation[] }) {
  const { t } = useTranslation('shell');
  const waiting = invitations.filter(({ status }) => status === 'SENT');
  if (waiting.length === 0) return null;
  return (
    <Section title={t('home.invitations.title')}>
      <Stack gap="md">
        {waiting.map((invitation) => (
          <InvitationCard key={invitation.id} invitation={invitation} />
        ))}
      </Stack>
    </Section>
  );
}

function InvitationCard({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslation('shell');
  const { t: tc } = useTranslation();
  const { date } = useFormat();
  const { project, seat, organisation, message, expiresAt, viewerCan } = invitation;
  return (
    <ItemCard
      level={3}
      title={<Link to={paths.project(project.id)}>{project.title}</Link>}
      meta={
        seat
          ? t('home.invitations.from', { organisation: organisation.name, seat: seat.title })
          : t('home.invitations.forOrganisation', { organisation: organisation.name })
      }
      footer={(viewerCan.accept || viewerCan.decline) && <Answers invitation={invitation} />}
    >
      {message && <SafeText text={tc('quoted', { text: message })} />}
      <Text size="sm" c="dimmed" mt={4}>
        {t('home.invitations.until', { date: date(expiresAt) })}
      </Text>
    </ItemCard>
  );
}

function Answers({ invitation: { id, project, organisation, viewerCan } }: { invitation: Invitation }) {
  const { t } = useTranslation('shell');
  const { t: tc } = useTranslation();
  const accept = useWrite(HomeAcceptInvitationDocument, { refreshes: ['projects', 'matching'], says: t('home.invitations.accepted') });
  const decline = useWrite(HomeDeclineInvitationDocument, { refreshes: ['projects', 'matching'], says: t('home.invitations.declined') });
  const input = { invitationId: id };
  return (
    <Group gap="sm">
      {viewerCan.accept && (
        <ConfirmButton
          size="sm"
          variant="filled"
          aria-label={`${t('home.invitations.accept')}, ${project.title}`}
          title={t('home.invitations.acceptTitle', { project: project.title })}
          text={t('home.invitations.acceptText', { organisation: organisation.name })}
          confirmLabel={t('home.invitations.accept')}
          cancelLabel={tc('actions.cancel')}
          onConfirm={() => accept.mutateAsync({ input })}
        >
          {t('home.invitations.accept')}
        </ConfirmButton>
      )}
      {viewerCan.decline && (
        <ConfirmButton
          size="sm"
          aria-label={`${t('home.invitations.decline')}, ${project.title}`}
          title={t('home.invitations.declineTitle', { project: project.title })}
          text={t('home.invitations.declineText')}
          confirmLabel={t('home.invitations.decline')}
          cancelLabel={tc('actions.cancel')}
          onConfirm={() => decline.mutateAsync({ input })}
        >
          {t('home.invitations.decline')}
        </ConfirmButton>
      )}
    </Group>
  );
}
