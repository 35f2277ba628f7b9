import { Alert, Button, Group, Paper, Stack, Text, ThemeIcon } from '@mantine/core';
import { IconLock, IconLockOpen } from '@tabler/icons-react';
import { Section } from '@grappe/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { paths, useViewer, useWrite } from '../../../app/kit';
import { OpenProjectFileDocument, type OpenProjectFileMutation, type ProjectUndertakingFragment, type ProjectWholeFragment } from '../../../generated/graphql';
import { Elevations } from './elevations';
import { FileText, Note } from './file-text';
import { UndertakingAsked } from './undertaking-asked';

type File = OpenProjectFileMutation['openProjectFile']['file'];

/** The confidential part: the lead's own, or opened to a reader under an undertaking; for the others, how it opens. */
export function ProjectFile({ project, leads }: { project: ProjectWholeFragment; leads: boolean }) {
  const { t } = useTranslation('projects');
  const own = leads ? [] : project.undertakings;
  const readable = own.find(({ viewerCan }) => viewerCan.read);
  const asked = own.filter(({ status }) => status === 'PROPOSED' || status === 'DECLINED');
  return (
    <Section title={t('file.title')}>
      <Stack>
        <Elevations project={project} />
        {asked.map((undertaking) => (
          <UndertakingAsked key={undertaking.id} undertaking={undertaking} project={project} />
        ))}
        {leads && <OwnFile project={project} />}
        {!leads && <OpenedFile project={project} undertaking={readable ?? null} closed={asked.length === 0} />}
      </Stack>
    </Section>
  );
}

function OwnFile({ project }: { project: ProjectWholeFragment }) {
  const { t } = useTranslation('projects');
  return (
    <Paper p="lg">
      <FileText note={t('file.openLead')} version={project.fileVersion ?? 1} text={project.description ?? ''} sealed={project.sealed} />
    </Paper>
  );
}

interface OpenedFileProps {
  readonly project: ProjectWholeFragment;
  /** Under which the viewer reads; null: under none. */
  readonly undertaking: ProjectUndertakingFragment | null;
  /** Nothing that the viewer could do opens it from here. */
  readonly closed: boolean;
}

/** Opened by a click, which the register keeps. What was on screen goes with the right to read it. */
function OpenedFile({ project, undertaking, closed }: OpenedFileProps) {
  const { t } = useTranslation('projects');
  const [file, setFile] = useState<File | null>(null);
  const read = useWrite(OpenProjectFileDocument, { refreshes: [], then: ({ openProjectFile }) => setFile(openProjectFile.file) });
  if (!undertaking) {
    return (
      <>
        {file && <Alert color="clay" role="alert" title={t('file.closedNow')} />}
        {(closed || file) && (
          <Paper p="lg">
            <ClosedFile stage={project.stage} />
          </Paper>
        )}
      </>
    );
  }
  const open = () => read.mutate({ input: { projectId: project.id, organisationId: undertaking.organisation.id } });
  const note = t('file.open', { name: undertaking.organisation.name });
  const newer = file !== null && project.fileVersion !== null && project.fileVersion > file.version;
  return (
    <Paper p="lg">
      {newer && (
        <Alert color="clay" role="status" mb="md" title={t('file.newer')}>
          <Button size="sm" variant="default" onClick={open} loading={read.isPending}>
            {t('file.readNewer', { version: String(project.fileVersion) })}
          </Button>
        </Alert>
      )}
      {file ? (
        <FileText note={note} version={file.version} text={file.text} sealed={file.sealed} />
      ) : (
        <Stack gap="md" align="flex-start">
          <Note text={note} />
          <Button onClick={open} loading={read.isPending} leftSection={<IconLockOpen size={18} aria-hidden />}>
            {t('file.read')}
          </Button>
        </Stack>
      )}
    </Paper>
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
