import { Button, Group, Stack } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { EmptyState, EnumBadge, ItemCard, Section, StageBadge } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MemberHomeQuery } from '../../generated/graphql';
import { paths, useActingOrganisation, useWord } from '../kit';

type Projects = MemberHomeQuery['projects'];
type Project = Projects['nodes'][number];

/** Where one's projects stand, and what awaits one there. */
export function MyProjects({ projects }: { projects: Projects }) {
  const { t } = useTranslation('shell');
  return (
    <Section
      title={t('home.projects.title')}
      action={
        <Button component={Link} to={`${paths.projects}?mine=1`} variant="subtle">
          {t('home.projects.all')}
        </Button>
      }
    >
      {projects.nodes.length === 0 && <EmptyState icon={IconBulb} title={t('home.projects.empty')} message={t('home.projects.emptyHint')} />}
      <Stack gap="md">
        {projects.nodes.map((project) => (
          <ProjectLine key={project.id} project={project} />
        ))}
      </Stack>
    </Section>
  );
}

function ProjectLine({ project }: { project: Project }) {
  const { t } = useTranslation('shell');
  const word = useWord();
  const { mandates } = useActingOrganisation();
  const { id, title, kind, stage, lead, openSeatCount, partnerCount, expressionsOfInterest } = project;
  const leads = mandates.some(({ organisation }) => organisation.id === lead?.id);
  // Those that one may accept still wait for a decision; others' rules stay the server's.
  const toDecide = expressionsOfInterest.filter(({ viewerCan }) => viewerCan.accept).length;
  return (
    <ItemCard
      level={3}
      title={<Link to={paths.project(id)}>{title}</Link>}
      badges={<StageBadge stage={stage} label={word('ProjectStage', stage)} />}
      meta={[leads ? t('home.projects.lead') : t('home.projects.partner'), word('ProjectKind', kind), t('home.projects.partners', { count: partnerCount })].join(' · ')}
      footer={
        (toDecide > 0 || (stage === 'CALL' && openSeatCount > 0)) && (
          <Group gap={6}>
            {toDecide > 0 && (
              <EnumBadge tone="warm" variant="filled">
                {t('home.projects.interests', { count: toDecide })}
              </EnumBadge>
            )}
            {stage === 'CALL' && openSeatCount > 0 && <EnumBadge>{t('home.projects.seats', { count: openSeatCount })}</EnumBadge>}
          </Group>
        )
      }
    />
  );
}
