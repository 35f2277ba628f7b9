import { Button } from '@mantine/core';
import { IconMailOff } from '@tabler/icons-react';
import { EmptyState } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Page, paths, Reading, useFormat, useRead } from '../../../app/kit';
import { MandateInvitationDocument } from '../../../generated/graphql';
import { AcceptInvitationForm } from '../parts/accept-invitation-form';

/** What the link of an invitation opens: who invites to what, and the few fields it takes. */
export default function MandateInvitationPage() {
  const { t } = useTranslation('identity');
  const { date } = useFormat();
  const { token = '' } = useParams();
  const read = useRead('identity', MandateInvitationDocument, { token });
  return (
    <Reading of={read}>
      {({ mandateInvitation: invitation }) =>
        !invitation || invitation.acceptedAt || invitation.revokedAt || new Date(invitation.expiresAt) < new Date() ? (
          <Closed />
        ) : (
          <Page
            width="reading"
            title={t('invitation.title', { cluster: invitation.cluster?.name ?? invitation.organisationName })}
            lead={`${t('invitation.lead', { organisation: invitation.organisationName })} ${t('invitation.expires', { date: date(invitation.expiresAt) })}.`}
          >
            <AcceptInvitationForm token={token} invitation={invitation} />
          </Page>
        )
      }
    </Reading>
  );
}

function Closed() {
  const { t } = useTranslation('identity');
  const { t: tc } = useTranslation();
  return (
    <EmptyState
      heading="h1"
      icon={IconMailOff}
      title={t('invitation.closedTitle')}
      message={t('invitation.closed')}
      action={
        <Button component={Link} to={paths.home} variant="default">
          {tc('errors.home')}
        </Button>
      }
    />
  );
}
