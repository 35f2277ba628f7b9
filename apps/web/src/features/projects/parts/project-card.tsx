import { Group, Stack, Text } from '@mantine/core';
import { IconCalendarEvent, IconHeartHandshake, IconUsers, type Icon } from '@tabler/icons-react';
import { EnumBadge, ItemCard, StageBadge } from '@grappe/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths, useFormat, useLocalised, useWord } from '../../../app/kit';
import type { ProjectCardFragment } from '../../../generated/graphql';
import { competencesSought } from './competences-sought';

interface ProjectCardProps {
  readonly project: ProjectCardFragment;
  /** Heading level of its title; 3 under a section, 2 right under the page's title. */
  readonly level?: 2 | 3;
  /** Named where projects of several clusters stand together. */
  readonly showCluster?: boolean;
}

const shownCompetences = 4;

/** One project in a list: its teaser, who leads it, whom it looks for, until when. Give it the fragment `ProjectCard`. */
export function ProjectCard({ project, level, showCluster }: ProjectCardProps) {
  const { t } = useTranslation('projects');
  const word = useWord();
  const { kind, lead, cluster } = project;
  const about = [word('ProjectKind', kind), lead && t('card.ledBy', { name: lead.name }), showCluster && cluster.name].filter(Boolean);
  return (
    <ItemCard
      level={level}
      title={<Link to={paths.project(project.id)}>{project.title}</Link>}
      badges={<StageBadge stage={project.stage} label={word('ProjectStage', project.stage)} />}
      meta={about.join(' · ')}
      footer={<Figures project={project} />}
    >
      <Stack gap="sm">
        <Text lineClamp={3}>{project.summary}</Text>
        {project.openSeatCount > 0 && <Sought project={project} />}
      </Stack>
    </ItemCard>
  );
}

function Sought({ project: { openSeatCount, seats } }: { project: ProjectCardFragment }) {
  const { t } = useTranslation('projects');
  const localised = useLocalised();
  const sought = competencesSought(seats);
  const rest = sought.length - shownCompetences;
  return (
    <Group gap={6}>
      <Text span size="sm" fw={600} mr={4}>
        {t('card.openSeats', { count: openSeatCount })}
      </Text>
      {sought.slice(0, shownCompetences).map(({ id, label }) => (
        <EnumBadge key={id}>{localised(label)}</EnumBadge>
      ))}
      {rest > 0 && (
        <Text span size="sm" c="dimmed">
          {t('card.more', { count: rest })}
        </Text>
      )}
    </Group>
  );
}

function Figures({ project: { deadline, call, partnerCount, supportCount } }: { project: ProjectCardFragment }) {
  const { t } = useTranslation('projects');
  const { date } = useFormat();
  const until = deadline ?? call?.deadline;
  return (
    <Group gap="4px 24px">
      {until && <Figure icon={IconCalendarEvent}>{t('card.until', { date: date(until) })}</Figure>}
      <Figure icon={IconUsers}>{t('card.partners', { count: partnerCount })}</Figure>
      {supportCount > 0 && <Figure icon={IconHeartHandshake}>{t('card.supports', { count: supportCount })}</Figure>}
    </Group>
  );
}

function Figure({ icon: Icon, children }: { icon: Icon; children: ReactNode }) {
  return (
    <Group gap={6} wrap="nowrap" c="dimmed">
      <Icon size={17} stroke={1.6} aria-hidden />
      <Text size="sm">{children}</Text>
    </Group>
  );
}
