import { Group, Paper, Stack, Text } from '@mantine/core';
import { PersonAvatar, RelativeTime, Section } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths, useViewer, useWord } from '../../../app/kit';
import type { OrganisationPageQuery } from '../../../generated/graphql';
import { ProjectCard } from '../../projects/parts/project-card';
import classes from './clusters.module.css';

type Organisation = NonNullable<OrganisationPageQuery['organisation']>;

/** Who represents it; known to those who are signed in. */
export function Persons({ persons }: Pick<Organisation, 'persons'>) {
  const { t } = useTranslation('clusters');
  const { t: tc } = useTranslation();
  const word = useWord();
  const viewer = useViewer();
  if (persons.length === 0) return null;
  return (
    <Section title={t('organisation.persons')}>
      <Paper>
        <ul className={classes.lines}>
          {persons.map(({ id, right, person }) => (
            <Group component="li" key={id} wrap="nowrap" gap="sm">
              <PersonAvatar name={person.name} />
              <Stack gap={0}>
                <Text fw={550}>
                  {person.name}
                  {person.id === viewer?.person.id && ` (${tc('person.you')})`}
                </Text>
                <Text size="sm" c="dimmed">
                  {word('MandateRight', right)}
                </Text>
              </Stack>
            </Group>
          ))}
        </ul>
      </Paper>
    </Section>
  );
}

/** What it leads or takes part in, as far as the reader may see. */
export function Projects({ projects }: Pick<Organisation, 'projects'>) {
  const { t } = useTranslation('clusters');
  return (
    <Section title={t('organisation.projects')}>
      {projects.length === 0 && <Text c="dimmed">{t('organisation.noProjects')}</Text>}
      {projects.map((project) => (
        <ProjectCard key={project.id} project={project} level={3} showCluster />
      ))}
    </Section>
  );
}

interface OffersOrNeedsProps {
  readonly title: string;
  readonly none: string;
  readonly items: Organisation['offers'] | Organisation['needs'];
}

/** What it brings, or what it seeks. */
export function OffersOrNeeds({ title, none, items }: OffersOrNeedsProps) {
  const word = useWord();
  return (
    <Section title={title}>
      {items.length === 0 && <Text c="dimmed">{none}</Text>}
      {items.length > 0 && (
        <Paper>
          <ul className={classes.lines}>
            {items.map((item) => (
              <li key={item.id}>
                <Link to={`${paths.offersNeeds}?text=${encodeURIComponent(item.title)}`}>{item.title}</Link>
                <Text size="sm" c="dimmed">
                  {word('OfferNeedKind', item.kind)} · {word('OfferNeedNature', item.nature)} · <RelativeTime at={item.createdAt} />
                </Text>
              </li>
            ))}
          </ul>
        </Paper>
      )}
    </Section>
  );
}
