import { Box, Button, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconBuildingCommunity, IconBulb } from '@tabler/icons-react';
import { EmptyState, Section } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProjectCard } from '../../features/projects/parts/project-card';
import { VisitorHomeDocument, type VisitorHomeQuery } from '../../generated/graphql';
import { paths, Reading, useRead } from '../kit';
import { ClusterIntro } from './cluster-intro';
import { Hero } from './hero';
import classes from './home.module.css';

const steps = ['know', 'ask', 'act'] as const;

/** For somebody who has never been here: what it is, what it counts, what it is looking for, how to come in. */
export function VisitorHome() {
  const read = useRead('home', VisitorHomeDocument, {});
  return (
    <Box maw="76rem" mx="auto">
      <Hero />
      <Reading of={read}>
        {({ clusters, projects }) => (
          <>
            <Clusters clusters={clusters} />
            <Calls projects={projects} />
          </>
        )}
      </Reading>
      <Join />
    </Box>
  );
}

function Clusters({ clusters }: Pick<VisitorHomeQuery, 'clusters'>) {
  const { t } = useTranslation('shell');
  return (
    <Section title={t('home.clusters')}>
      {clusters.length === 0 && <EmptyState icon={IconBuildingCommunity} title={t('home.noCluster')} message={t('home.noClusterHint')} />}
      <Stack gap="lg">
        {clusters.map((cluster) => (
          <ClusterIntro key={cluster.id} cluster={cluster} />
        ))}
      </Stack>
    </Section>
  );
}

function Calls({ projects }: Pick<VisitorHomeQuery, 'projects'>) {
  const { t } = useTranslation('shell');
  return (
    <Section
      title={t('home.calls')}
      lead={t('home.callsLead')}
      action={
        projects.totalCount > projects.nodes.length && (
          <Button component={Link} to={`${paths.projects}?stage=CALL`} variant="subtle">
            {t('home.allCalls')}
          </Button>
        )
      }
    >
      {projects.nodes.length === 0 && <EmptyState icon={IconBulb} title={t('home.noCalls')} message={t('home.noCallsHint')} />}
      {projects.nodes.map((project) => (
        <ProjectCard key={project.id} project={project} level={3} showCluster />
      ))}
    </Section>
  );
}

function Join() {
  const { t } = useTranslation('shell');
  const { t: tc } = useTranslation();
  return (
    <Section title={t('home.join')}>
      <SimpleGrid component="ol" cols={{ base: 1, sm: 3 }} spacing="xl" className={classes.promises}>
        {steps.map((step) => (
          <li key={step}>
            <Text fw={600} fz="lg" mb={4}>
              {t(`home.joinSteps.${step}`)}
            </Text>
            <Text c="dimmed">{t(`home.joinSteps.${step}Text`)}</Text>
          </li>
        ))}
      </SimpleGrid>
      <Box mt="sm">
        <Button component={Link} to={paths.signIn}>
          {tc('actions.signIn')}
        </Button>
      </Box>
    </Section>
  );
}
