import { Anchor, Group, Stack, Text } from '@mantine/core';
import { Section, StageBadge } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths, useWord } from '../../../app/kit';
import type { ShownGroup } from './group';

/** The joint projects that came out of the group, as far as the reader may know of them. */
export function GroupProjects({ projects }: { projects: ShownGroup['projects'] }) {
  const { t } = useTranslation('workingGroups');
  const word = useWord();
  return (
    <Section title={t('projects.title')}>
      {projects.length === 0 && <Text c="dimmed">{t('projects.none')}</Text>}
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {projects.map((project) => (
          <li key={project.id}>
            <Anchor component={Link} to={paths.project(project.id)} fw={600} style={{ overflowWrap: 'anywhere' }}>
              {project.title}
            </Anchor>
            <Group gap="xs" mt={4}>
              <StageBadge stage={project.stage} label={word('ProjectStage', project.stage)} />
              {project.openSeatCount > 0 && (
                <Text size="sm" c="dimmed">
                  {t('projects.openSeats', { count: project.openSeatCount })}
                </Text>
              )}
            </Group>
          </li>
        ))}
      </Stack>
    </Section>
  );
}
