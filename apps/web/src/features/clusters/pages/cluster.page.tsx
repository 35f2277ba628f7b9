import { Button, Group, Paper, Text } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { EmptyState, EnumBadge, OrganisationAvatar, SafeText, Section } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { NotFound, Page, paths, Reading, useActingOrganisation, useLocalised, useRead, useWord } from '../../../app/kit';
import { ClusterLifeDocument, ClusterPageDocument, type ClusterLifeQuery, type ClusterPageQuery } from '../../../generated/graphql';
import { ProjectCard } from '../../projects/parts/project-card';
import { ApplyButton } from '../parts/apply-button';
import { ClusterCounters } from '../parts/cluster-counters';
import { ClusterNetwork } from '../parts/cluster-network';
import classes from '../parts/clusters.module.css';
import { OrganisationsMap } from '../parts/organisations-map';

type Cluster = NonNullable<ClusterPageQuery['cluster']>;

/** The public face of a cluster: what it is, what it counts, who is in it, what it is working on. */
export default function ClusterPage() {
  const { slug = '' } = useParams();
  const read = useRead('clusters', ClusterPageDocument, { slug });
  return <Reading of={read}>{({ cluster }) => (cluster ? <Shown cluster={cluster} /> : <NotFound />)}</Reading>;
}

function Shown({ cluster }: { cluster: Cluster }) {
  const { t } = useTranslation('clusters');
  const word = useWord();
  const localised = useLocalised();
  const life = useRead('clusters', ClusterLifeDocument, { clusterId: cluster.id });
  const { id, name, kind, domain, presentation, territory, strategicAxes, charter, network } = cluster;
  return (
    <Page
      title={name}
      lead={`${localised(domain)} · ${territory}`}
      above={<EnumBadge tone="accent">{word('ClusterKind', kind)}</EnumBadge>}
      actions={<Actions cluster={cluster} />}
    >
      <SafeText text={localised(presentation)} fz="lg" maw="52rem" mb="xl" />
      <Section title={t('showcase.counter')} lead={t('showcase.live')}>
        <Paper p={{ base: 'lg', sm: 'xl' }}>
          <ClusterCounters cluster={cluster} size="lg" />
        </Paper>
      </Section>
      {strategicAxes.length > 0 && (
        <Section title={t('showcase.axes')}>
          <ul className={classes.axes}>
            {strategicAxes.map((axis) => (
              <li key={axis.id}>{localised(axis.label)}</li>
            ))}
          </ul>
        </Section>
      )}
      <Reading of={life}>{(read) => <Life life={read} clusterId={id} />}</Reading>
      {charter && (
        <Section title={t('showcase.charter')}>
          <SafeText text={charter} maw="52rem" />
        </Section>
      )}
      {network && network.clusters.length > 1 && <ClusterNetwork network={network} clusterId={id} />}
    </Page>
  );
}

function Actions({ cluster }: { cluster: Cluster }) {
  const { t } = useTranslation('clusters');
  const { organisation } = useActingOrganisation();
  return (
    <>
      {cluster.viewerCan.admit && (
        <Button component={Link} to={`${paths.administration}?cluster=${cluster.slug}`} variant="default">
          {t('showcase.administer')}
        </Button>
      )}
      {cluster.viewerCan.register && !(cluster.viewerCan.apply && organisation) && (
        <Button component={Link} to={paths.register(cluster.slug)}>
          {t('showcase.join')}
        </Button>
      )}
      {cluster.viewerCan.apply && organisation && (
        <ApplyButton organisation={organisation} clusters={[cluster]}>
          {t('showcase.join')}
        </ApplyButton>
      )}
    </>
  );
}

/** Its moteur companies, its members on the map and its newest projects. */
function Life({ life: { organisationMap, projects, moteurs }, clusterId }: { life: ClusterLifeQuery; clusterId: string }) {
  const { t } = useTranslation('clusters');
  const word = useWord();
  return (
    <>
      {moteurs.nodes.length > 0 && (
        <Section title={t('showcase.moteurs')} lead={t('showcase.moteursLead')}>
          <ul className={classes.tiles}>
            {moteurs.nodes.map(({ id, name, nature, city }) => (
              <Group component="li" key={id} wrap="nowrap" gap="sm" align="flex-start">
                <OrganisationAvatar name={name} />
                <div>
                  <Link to={paths.organisation(id)}>{name}</Link>
                  <Text size="sm" c="dimmed">
                    {[word('OrganisationNature', nature), city].filter(Boolean).join(' · ')}
                  </Text>
                </div>
              </Group>
            ))}
          </ul>
        </Section>
      )}
      <Section
        title={t('showcase.projects')}
        action={
          projects.totalCount > projects.nodes.length && (
            <Button component={Link} to={paths.projects} variant="subtle">
              {t('showcase.allProjects')}
            </Button>
          )
        }
      >
        {projects.nodes.length === 0 && <EmptyState icon={IconBulb} title={t('showcase.noProject')} message={t('showcase.noProjectHint')} />}
        {projects.nodes.map((project) => (
          <ProjectCard key={project.id} project={project} level={3} />
        ))}
      </Section>
      <Section
        title={t('showcase.members')}
        action={
          <Button component={Link} to={`${paths.directory}?cluster=${clusterId}`} variant="subtle">
            {t('showcase.allMembers')}
          </Button>
        }
      >
        <OrganisationsMap points={organisationMap} height={460} />
      </Section>
    </>
  );
}
