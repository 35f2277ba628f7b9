import { Paper, Text } from '@mantine/core';
import { RelativeTime, Section } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths, useWord } from '../../../app/kit';
import type { OrganisationPageQuery } from '../../../generated/graphql';
import { ProjectCard } from '../../projects/parts/project-card';
import classes from './clusters.module.css';

type Organisation = NonNullable<OrganisationPageQuery['organisation']>;

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
