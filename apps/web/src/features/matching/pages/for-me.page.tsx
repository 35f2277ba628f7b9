import { Anchor, Button, Collapse, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconSparkles } from '@tabler/icons-react';
import { EmptyState, LoadingList, Section } from '@grappe/ui';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page, paths, Reading, useActingOrganisation, useRead } from '../../../app/kit';
import { CallsForOrganisationDocument, MyRequestsDocument, type MyRequestsQuery } from '../../../generated/graphql';
import { OwnInterest, OwnInvitation } from '../../projects/parts/own-requests';
import { CallCard } from '../parts/call-card';

/** What looks for the organisation that one acts for, and what is under way. */
export default function ForMePage() {
  const { t } = useTranslation('matching');
  const { organisation } = useActingOrganisation();
  const requests = useRead('projects', MyRequestsDocument, {});
  return (
    <Page title={t('title')} lead={organisation ? t('lead', { name: organisation.name }) : t('leadNobody')}>
      {organisation ? (
        <>
          <Reading of={requests} loading={<></>}>
            {({ myInvitations }) => <Invitations invitations={myInvitations.nodes} />}
          </Reading>
          <Calls organisationId={organisation.id} />
          <Reading of={requests}>{({ myExpressionsOfInterest }) => <Interests interests={myExpressionsOfInterest.nodes} />}</Reading>
        </>
      ) : (
        <EmptyState icon={IconSparkles} title={t('noOrganisation')} message={t('noOrganisationHint')} />
      )}
    </Page>
  );
}

function Calls({ organisationId }: { organisationId: string }) {
  const { t } = useTranslation('matching');
  const { t: tc } = useTranslation();
  const read = useRead('matching', CallsForOrganisationDocument, { organisationId });
  return (
    <Section title={t('calls')} lead={t('callsLead')}>
      <Reading
        of={read}
        loading={<LoadingList label={tc('states.loading')} rows={3} />}
        isEmpty={({ callsForOrganisation }) => callsForOrganisation.length === 0}
        empty={
          <EmptyState
            icon={IconSparkles}
            title={t('noCalls')}
            message={t('noCallsHint')}
            action={
              <Button component={Link} to={paths.organisation(organisationId)} variant="default">
                {t('completeCompetences')}
              </Button>
            }
          />
        }
      >
        {({ callsForOrganisation }) => (
          <Stack gap="md">
            {callsForOrganisation.map((call) => (
              <CallCard key={call.seat.id} call={call} />
            ))}
          </Stack>
        )}
      </Reading>
    </Section>
  );
}

const projectTitle = ({ id, title }: { id: string; title: string }) => (
  <Title order={3} style={{ overflowWrap: 'anywhere' }}>
    <Anchor component={Link} to={paths.project(id)} inherit>
      {title}
    </Anchor>
  </Title>
);

/** Only what awaits an answer; what is past is folded away. */
function Invitations({ invitations }: { invitations: MyRequestsQuery['myInvitations']['nodes'] }) {
  const { t } = useTranslation('matching');
  const waiting = invitations.filter(({ status }) => status === 'SENT');
  const past = invitations.filter(({ status }) => status !== 'SENT');
  const line = (invitation: (typeof invitations)[number]) => <OwnInvitation key={invitation.id} invitation={invitation} title={projectTitle(invitation.project)} />;
  return (
    <Section title={t('invitations')}>
      {waiting.length === 0 ? <Text c="dimmed">{t('noInvitations')}</Text> : <Stack>{waiting.map(line)}</Stack>}
      <Past count={past.length}>{past.map(line)}</Past>
    </Section>
  );
}

function Interests({ interests }: { interests: MyRequestsQuery['myExpressionsOfInterest']['nodes'] }) {
  const { t } = useTranslation('matching');
  const open = interests.filter(({ status }) => status === 'SENT' || status === 'SHORTLISTED');
  const past = interests.filter((interest) => !open.includes(interest));
  const line = (interest: (typeof interests)[number]) => <OwnInterest key={interest.id} interest={interest} title={projectTitle(interest.project)} />;
  return (
    <Section
      title={t('interests')}
      action={
        <Button component={Link} to={`${paths.projects}?stage=CALL&open=1`} variant="subtle">
          {t('browse')}
        </Button>
      }
    >
      {open.length === 0 ? <Text c="dimmed">{t('noInterests')}</Text> : <Stack>{open.map(line)}</Stack>}
      <Past count={past.length}>{past.map(line)}</Past>
    </Section>
  );
}

function Past({ count, children }: { count: number; children: ReactNode }) {
  const { t } = useTranslation('matching');
  const [open, { toggle }] = useDisclosure(false);
  const panel = useId();
  if (count === 0) return null;
  return (
    <>
      <Button variant="subtle" style={{ alignSelf: 'flex-start' }} aria-expanded={open} aria-controls={panel} onClick={toggle}>
        {t('past', { count })}
      </Button>
      <Collapse id={panel} expanded={open}>
        <Stack>{children}</Stack>
      </Collapse>
    </>
  );
}
