import { Stack, Title } from '@mantine/core';
import { Section } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import type { ProjectWholeFragment } from '../../../generated/graphql';
import { OwnInterest, OwnInvitation } from './own-requests';

/** What is between the viewer's organisations and this project: invitations to answer, applications under way or answered. */
export function OwnRequestsOfProject({ project }: { project: ProjectWholeFragment }) {
  const { t } = useTranslation('projects');
  const { expressionsOfInterest: interests } = project;
  const invitations = project.invitations.filter(({ status }) => status === 'SENT');
  return (
    <>
      {invitations.length > 0 && (
        <Section title={t('invitation.received')}>
          <Stack>
            {invitations.map((invitation) => (
              <OwnInvitation key={invitation.id} invitation={invitation} title={<Title order={3}>{invitation.organisation.name}</Title>} />
            ))}
          </Stack>
        </Section>
      )}
      {interests.length > 0 && (
        <Section title={interests.length === 1 ? t('interest.mine') : t('interest.minePlural')}>
          <Stack>
            {interests.map((interest) => (
              <OwnInterest key={interest.id} interest={interest} title={<Title order={3}>{interest.organisation.name}</Title>} />
            ))}
          </Stack>
        </Section>
      )}
    </>
  );
}
