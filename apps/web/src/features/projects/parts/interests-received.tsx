import { Anchor, Button, Collapse, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { EmptyState, OrganisationAvatar, RelativeTime, SafeText, Section, StatusBadge } from '@grappe/ui';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths, useWord } from '../../../app/kit';
import type { ProjectInterestFragment } from '../../../generated/graphql';
import { InterestDecision } from './interest-decision';

/** To the lead: who applies, with what, and the decision. Those that were decided are folded away. */
export function InterestsReceived({ interests }: { interests: readonly ProjectInterestFragment[] }) {
  const { t } = useTranslation('projects');
  const [open, { toggle }] = useDisclosure(false);
  const panel = useId();
  const waiting = interests.filter(({ status }) => status === 'SENT' || status === 'SHORTLISTED');
  const decided = interests.filter((interest) => !waiting.includes(interest));
  return (
    <Section title={t('interest.received')} lead={t('interest.receivedLead')}>
      {waiting.length === 0 ? <EmptyState title={t('interest.noneReceived')} /> : waiting.map((interest) => <Received key={interest.id} interest={interest} />)}
      {decided.length > 0 && (
        <>
          <Button variant="subtle" style={{ alignSelf: 'flex-start' }} aria-expanded={open} aria-controls={panel} onClick={toggle}>
            {t('interest.decided', { count: decided.length })}
          </Button>
          <Collapse id={panel} expanded={open}>
            <Stack>
              {decided.map((interest) => (
                <Received key={interest.id} interest={interest} />
              ))}
            </Stack>
          </Collapse>
        </>
      )}
    </Section>
  );
}

function Received({ interest }: { interest: ProjectInterestFragment }) {
  const { t } = useTranslation('projects');
  const { t: tc } = useTranslation();
  const word = useWord();
  const { organisation, person, seat, pitch, expects, status, sentAt, decisionReason } = interest;
  return (
    <Paper component="article" p="lg">
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start" gap="xs">
          <Group gap="sm" wrap="nowrap" miw={0}>
            <OrganisationAvatar name={organisation.name} size={40} />
            <div>
              <Title order={3} style={{ overflowWrap: 'anywhere' }}>
                <Anchor component={Link} to={paths.organisation(organisation.id)} inherit>
                  {organisation.name}
                </Anchor>
              </Title>
              <Text size="sm" c="dimmed">
                {[person.name, word('OrganisationNature', organisation.nature), organisation.city].filter(Boolean).join(' · ')}
              </Text>
            </div>
          </Group>
          <StatusBadge status={status} label={word('InterestStatus', status)} />
        </Group>
        <Text size="sm" c="dimmed">
          {seat ? t('interest.forSeat', { seat: seat.title }) : t('interest.seatGone')} · {t('interest.sentAt')} <RelativeTime at={sentAt} />
        </Text>
        <SafeText text={pitch} />
        {expects && (
          <Text style={{ overflowWrap: 'anywhere' }}>
            <Text span fw={600} inherit>
              {t('interest.expectsLabel')}
            </Text>
            {expects}
          </Text>
        )}
        {decisionReason && (
          <Text size="sm" c="dimmed">
            {t('interest.reason', { reason: decisionReason })}
          </Text>
        )}
        <InterestDecision interest={interest} label={(act) => `${act}, ${organisation.name}`} cancelLabel={tc('actions.cancel')} />
      </Stack>
    </Paper>
  );
}
