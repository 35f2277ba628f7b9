import { Button, Group, Paper, Progress, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { Section } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { useActingOrganisation, useFormat, useWrite } from '../../../app/kit';
import { ExportMyDataDocument, ExportOrganisationDataDocument, type DataExportLineFragment, type SecurityStateFragment } from '../../../generated/graphql';
import { useFreshProof } from './use-fresh-proof';

interface ArchivesProps {
  readonly archives: readonly DataExportLineFragment[];
  readonly security: SecurityStateFragment;
}

/** The archive of one's own data, and those of the organisations whose owner one is. */
export function Archives({ archives, security }: ArchivesProps) {
  const { t } = useTranslation('identity');
  const { mandates } = useActingOrganisation();
  const { proved, question } = useFreshProof(security);
  const own = useWrite(ExportMyDataDocument, { refreshes: ['identity'], around: proved, says: t('myData.asked') });
  const theirs = useWrite(ExportOrganisationDataDocument, { refreshes: ['identity'], around: proved, says: t('myData.asked') });
  const owned = mandates.filter(({ right }) => right === 'OWNER').map(({ organisation }) => organisation);
  return (
    <Section title={t('myData.archives')} lead={t('myData.archivesLead')}>
      <Stack gap="sm">
        <Archive title={t('myData.own')} hint={t('myData.ownHint')} archive={archives.find(({ organisation }) => organisation === null)} make={() => own.mutate({ input: {} })} busy={own.isPending} />
        {owned.map(({ id, name }) => (
          <Archive
            key={id}
            title={name}
            hint={t('myData.organisationHint')}
            archive={archives.find(({ organisation }) => organisation?.id === id)}
            make={() => theirs.mutate({ input: { organisationId: id } })}
            busy={theirs.isPending && theirs.variables.input.organisationId === id}
          />
        ))}
      </Stack>
      {question}
    </Section>
  );
}

interface ArchiveProps {
  readonly title: string;
  readonly hint: string;
  readonly archive: DataExportLineFragment | undefined;
  readonly make: () => void;
  readonly busy: boolean;
}

function Archive({ title, hint, archive, make, busy }: ArchiveProps) {
  const { t } = useTranslation('identity');
  const { date } = useFormat();
  const making = archive && !archive.ready;
  return (
    <Paper p="md" component="section" aria-label={title}>
      <Group justify="space-between" gap="sm">
        <Stack gap={2} flex="1 1 16rem">
          <Text fw={600}>{title}</Text>
          <Text size="sm" c="dimmed">
            {archive?.ready ? t('myData.ready', { date: date(archive.expiresAt) }) : making ? t('myData.making') : hint}
          </Text>
        </Stack>
        {archive?.ready && (
          <Button component="a" size="sm" href={`/exports/my-data/${archive.id}.zip`} leftSection={<IconDownload size={18} aria-hidden />}>
            {t('myData.fetch')}
          </Button>
        )}
        {!making && (
          <Button size="sm" variant="default" loading={busy} onClick={make} aria-label={t('myData.makeOf', { of: title })}>
            {archive ? t('myData.again') : t('myData.make')}
          </Button>
        )}
      </Group>
      {making && <Progress mt="sm" value={archive.progress} aria-label={t('myData.making')} animated />}
    </Paper>
  );
}
