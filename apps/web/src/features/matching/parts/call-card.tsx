import { Stack, Text } from '@mantine/core';
import { ItemCard, StageBadge } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths, useFormat, useWord } from '../../../app/kit';
import type { CallsForOrganisationQuery } from '../../../generated/graphql';
import { Reasons } from './reasons';

interface CallCardProps {
  readonly call: CallsForOrganisationQuery['callsForOrganisation'][number];
  readonly level?: 2 | 3;
}

/** A seat that looks for an organisation like the reader's, and why. */
export function CallCard({ call, level = 3 }: CallCardProps) {
  const { t } = useTranslation('matching');
  const { t: tp } = useTranslation('projects');
  const word = useWord();
  const { date } = useFormat();
  const { seat, score, reasons } = call;
  const { project } = seat;
  const until = project.deadline ?? project.call?.deadline;
  const about = [word('ProjectKind', project.kind), project.lead && tp('card.ledBy', { name: project.lead.name }), until && tp('card.until', { date: date(until) })];
  return (
    <ItemCard
      level={level}
      title={<Link to={paths.project(project.id)}>{project.title}</Link>}
      badges={<StageBadge stage={project.stage} label={word('ProjectStage', project.stage)} />}
      meta={about.filter(Boolean).join(' · ')}
    >
      <Stack gap="sm">
        <Text fw={600}>{t('seat', { title: seat.title })}</Text>
        <Text lineClamp={2}>{project.summary}</Text>
        <Reasons score={score} reasons={reasons} />
      </Stack>
    </ItemCard>
  );
}
