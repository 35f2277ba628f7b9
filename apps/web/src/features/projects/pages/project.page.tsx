import { Anchor, Button, Center, Grid, Group } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import type { QueryClient } from '@tanstack/react-query';
import { EnumBadge, RelativeTime, SafeText, Section, StageBadge } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { NotFound, Page, paths, Reading, useRead, useRoom, useViewer, useWord } from '../../../app/kit';
import { ProjectPageDocument, type ProjectPageQuery, type ProjectWholeFragment } from '../../../generated/graphql';
import { bringChannel } from '../../conversations/parts/arrival';
import { bringSuggestions } from '../../matching/parts/seat-suggestions';
import { AudienceNote } from '../parts/audience-note';
import { Consortium } from '../parts/consortium';
import { Disclosure } from '../parts/disclosure';
import { ElevateButton } from '../parts/elevate-button';
import { Exclusions } from '../parts/exclusions';
import { InterestsReceived } from '../parts/interests-received';
import { InvitationsSent } from '../parts/invitations-sent';
import { useOwnOrganisations } from '../parts/own-organisations';
import { OwnRequestsOfProject } from '../parts/own-requests-of-project';
import { ProjectChannel } from '../parts/project-channel';
import { ProjectFacts } from '../parts/project-facts';
import { ProjectFile } from '../parts/project-file';
import { SeatList } from '../parts/seat-list';
import { StagePanel } from '../parts/stage-panel';
import { Supporters } from '../parts/supporters';

/** One joint project, whole: what anyone may know of it, and what it is to this reader. */
export default function ProjectPage() {
  const { id = '' } = useParams();
  const read = useRead('projects', ProjectPageDocument, { id }, { onArrival: ({ project }, cache) => bring(cache, project) });
  useRoom({ kind: 'project', id });
  return <Reading of={read}>{({ project }) => (project ? <Whole key={project.id} project={project} /> : <Absent id={id} />)}</Reading>;
}

function bring(cache: QueryClient, project: ProjectPageQuery['project']): void {
  bringChannel(cache, project?.channel);
  bringSuggestions(cache, project);
}

/** What is not there for an operator may be opened to them, if a partner has given them its address. */
function Absent({ id }: { id: string }) {
  return (
    <>
      <NotFound />
      {useViewer()?.operator && (
        <Center>
          <ElevateButton projectId={id} />
        </Center>
      )}
    </>
  );
}

function Whole({ project }: { project: ProjectWholeFragment }) {
  const { t } = useTranslation('projects');
  const leads = useOwnOrganisations().some(({ id }) => id === project.lead?.id);
  const { expressionsOfInterest: interests, viewerCan } = project;
  return (
    <Page title={project.title} above={<Badges project={project} />} lead={<Origin project={project} />} actions={viewerCan.edit && <EditButton id={project.id} />}>
      <StagePanel project={project} />
      <Grid gap="xl">
        <Grid.Col span={{ base: 12, md: 8 }}>
          {!leads && <OwnRequestsOfProject project={project} />}
          <Section title={t('page.teaser')}>
            <SafeText text={project.summary} size="lg" />
          </Section>
          {leads && (interests.length > 0 || viewerCan.decideInterest) && <InterestsReceived interests={interests} />}
          <SeatList project={project} leads={leads} />
          {leads && <InvitationsSent invitations={project.invitations} />}
          <ProjectFile project={project} leads={leads} />
          <ProjectChannel project={project} leads={leads} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 4 }}>
          <ProjectFacts project={project} />
          <Consortium project={project} />
          <Supporters project={project} />
          <AudienceNote project={project} />
          {viewerCan.disclose && <Disclosure project={project} />}
          {viewerCan.exclude && <Exclusions project={project} />}
        </Grid.Col>
      </Grid>
    </Page>
  );
}

function Badges({ project: { kind, stage } }: { project: ProjectWholeFragment }) {
  const word = useWord();
  return (
    <Group gap={6}>
      <StageBadge stage={stage} label={word('ProjectStage', stage)} />
      <EnumBadge>{word('ProjectKind', kind)}</EnumBadge>
    </Group>
  );
}

function Origin({ project: { lead, author, createdAt } }: { project: ProjectWholeFragment }) {
  const { t } = useTranslation('projects');
  return (
    <>
      {lead && (
        <>
          {t('page.ledBy')}{' '}
          <Anchor component={Link} to={paths.organisation(lead.id)} inherit underline="always">
            {lead.name}
          </Anchor>
          {' · '}
        </>
      )}
      {author && `${t('page.proposedBy', { name: author.name })} `}
      <RelativeTime at={createdAt} />
    </>
  );
}

function EditButton({ id }: { id: string }) {
  const { t } = useTranslation('projects');
  return (
    <Button component={Link} to={paths.editProject(id)} variant="default" leftSection={<IconPencil size={18} aria-hidden />}>
      {t('page.edit')}
    </Button>
  );
}
