import { Button, Stack, Text } from '@mantine/core';
import { IconSparkles } from '@tabler/icons-react';
import { EmptyState, ItemCard, Section } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MemberHomeQuery } from '../../generated/graphql';
import { paths, useFormat, useWord } from '../kit';
import { Reasons } from './reasons';

interface CallsForMeProps {
  readonly calls: NonNullable<MemberHomeQuery['callsForOrganisation']>;
  readonly organisation: { readonly id: string; readonly name: string };
}

/** Seats that the organisation one acts for could fill, each with its reasons. */
export function CallsForMe({ calls, organisation }: CallsForMeProps) {
  const { t } = useTranslation('shell');
  const word = useWord();
  const { date } = useFormat();
  return (
    <Section
      title={t('home.forMe.title')}
      lead={t('home.forMe.lead', { organisation: organisation.name })}
      action={
        <Button component={Link} to={paths.forMe} variant="subtle">
          {t('home.forMe.all')}
        </Button>
      }
    >
      {calls.length === 0 && (
        <EmptyState
          icon={IconSparkles}
          title={t('home.forMe.empty')}
          message={t('home.forMe.emptyHint')}
          action={
            <Button component={Link} to={paths.organisation(organisation.id)} variant="default">
              {t('home.forMe.complete')}
            </Button>
          }
        />
      )}
      <Stack gap="md">
        {calls.map(({ seat, reasons }) => {
          const { id, title, kind, deadline, cluster } = seat.project;
          return (
            <ItemCard
              key={seat.id}
              level={3}
              title={<Link to={paths.project(id)}>{title}</Link>}
              meta={[word('ProjectKind', kind), cluster.name, deadline && t('home.forMe.until', { date: date(deadline) })].filter(Boolean).join(' · ')}
              footer={<Reasons reasons={reasons} />}
            >
              <Text fw={550}>{t('home.forMe.seat', { seat: seat.title })}</Text>
            </ItemCard>
          );
        })}
      </Stack>
    </Section>
  );
}
