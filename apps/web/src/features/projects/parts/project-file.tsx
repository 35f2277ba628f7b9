import { Button, Group, Paper, Stack, Text, ThemeIcon } from '@mantine/core';
import { IconLock, IconLockOpen } from '@tabler/icons-react';
import { SafeText, Section } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { paths, useViewer } from '../../../app/kit';
import type { ProjectWholeFragment } from '../../../generated/graphql';

/** The confidential part, for those admitted to it; for the others, how it opens. */
export function ProjectFile({ project, leads }: { project: ProjectWholeFragment; leads: boolean }) {
  const { t } = useTranslation('projects');
  return (
    <Section title={t('file.title')}>
      <Paper p="lg">
        {project.fileOpen ? (
          <Stack gap="md">
            <Group gap="sm" wrap="nowrap" align="flex-start">
              <ThemeIcon variant="light" radius="xl" aria-hidden>
                <IconLockOpen size={16} />
              </ThemeIcon>
              <Text size="sm" c="dimmed" mt={2}>
                {leads ? t('file.openLead') : t('file.open')}
              </Text>
            </Group>
            {project.description ? <SafeText text={project.description} /> : <Text c="dimmed">{t('file.empty')}</Text>}
          </Stack>
        ) : (
          <ClosedFile stage={project.stage} />
        )}
      </Paper>
    </Section>
  );
}

function ClosedFile({ stage }: Pick<ProjectWholeFragment, 'stage'>) {
  const { t } = useTranslation('projects');
  const { t: tc } = useTranslation();
  const viewer = useViewer();
  const { pathname } = useLocation();
  return (
    <Group gap="md" wrap="nowrap" align="flex-start">
      <ThemeIcon variant="light" color="gray" size={44} radius="xl" aria-hidden>
        <IconLock size={22} stroke={1.6} />
      </ThemeIcon>
      <Stack gap={6} align="flex-start">
        <Text fw={600}>{t('file.closedTitle')}</Text>
        <Text>{t('file.closed')}</Text>
        {stage === 'CALL' && <Text>{viewer ? t('file.closedCall') : t('file.closedVisitor')}</Text>}
        {!viewer && (
          <Button component={Link} to={`${paths.signIn}?next=${encodeURIComponent(pathname)}`} variant="default" size="sm" mt={6}>
            {tc('actions.signIn')}
          </Button>
        )}
      </Stack>
    </Group>
  );
}
