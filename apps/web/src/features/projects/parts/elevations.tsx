import { Alert, Button, Group, Paper, Text } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat, useViewer, useWrite } from '../../../app/kit';
import { EndElevationDocument, OpenElevatedFileDocument, type OpenElevatedFileMutation, type ProjectElevationFragment, type ProjectWholeFragment } from '../../../generated/graphql';
import { ElevateButton } from './elevate-button';
import { FileText } from './file-text';
import { shownInProjects } from './project-writes';

/** Who may read the file without taking part: said to the consortium; to whom it is, the file; to whose office it may be, the way to it. */
export function Elevations({ project: { id, elevations, viewerCan } }: { project: ProjectWholeFragment }) {
  const viewer = useViewer();
  const standing = elevations.filter(({ endsAt }) => new Date(endsAt) > new Date());
  const own = standing.find(({ person }) => person?.id === viewer?.person.id);
  return (
    <>
      {standing.map((elevation) => (elevation === own ? <OwnElevation key={elevation.id} elevation={elevation} /> : <Told key={elevation.id} elevation={elevation} />))}
      {viewerCan.elevate && !own && <ElevateButton projectId={id} />}
    </>
  );
}

/** In words: who, until when, why. */
function Told({ elevation: { person, endsAt, reason, readings } }: { elevation: ProjectElevationFragment }) {
  const { t } = useTranslation('projects');
  const { dateTime } = useFormat();
  const name = person?.name ?? t('disclosure.page.somebody');
  return (
    <Alert color="clay" icon={<IconEye aria-hidden />} title={t('elevation.stands', { name, date: dateTime(endsAt) })}>
      <Text size="sm">{t('elevation.office')}</Text>
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {t('disclosure.page.reason', { reason })}
      </Text>
      <Text size="sm">{readings.length > 0 ? t('disclosure.page.readings', { count: readings.length }) : t('disclosure.page.noReading')}</Text>
    </Alert>
  );
}

function OwnElevation({ elevation: { id, endsAt } }: { elevation: ProjectElevationFragment }) {
  const { t } = useTranslation('projects');
  const { dateTime } = useFormat();
  const [file, setFile] = useState<OpenElevatedFileMutation['openElevatedFile']['file'] | null>(null);
  const input = { elevationId: id };
  const read = useWrite(OpenElevatedFileDocument, { refreshes: [], then: ({ openElevatedFile }) => setFile(openElevatedFile.file) });
  const end = useWrite(EndElevationDocument, { refreshes: shownInProjects, says: t('elevation.ended') });
  return (
    <>
      <Alert color="clay" icon={<IconEye aria-hidden />} title={t('elevation.own', { date: dateTime(endsAt) })}>
        <Group gap="xs">
          <Button size="sm" onClick={() => read.mutate({ input })} loading={read.isPending}>
            {t('file.read')}
          </Button>
          <Button size="sm" variant="default" onClick={() => end.mutate({ input })} loading={end.isPending}>
            {t('elevation.end')}
          </Button>
        </Group>
      </Alert>
      {file && (
        <Paper p="lg">
          <FileText note={t('elevation.note')} version={file.version} text={file.text} sealed={file.sealed} />
        </Paper>
      )}
    </>
  );
}
