import { Button, Group, Paper, Progress, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { ConfirmButton, Section } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { paths, Reading, useFormat, useRead, useWrite } from '../../../app/kit';
import { dropDrafts } from '../../../app/forms/draft';
import { ExportMyDataDocument, LeaveGrappeDocument, MyDataDocument, type MyDataQuery } from '../../../generated/graphql';
import { useFreshProof } from './use-fresh-proof';

/** What is one's own to take along, and to have forgotten. */
export function MyData() {
  const { t } = useTranslation('identity');
  const read = useRead('identity', MyDataDocument, {});
  return (
    <Section title={t('myData.title')} lead={t('myData.lead')}>
      <Reading of={read}>{(data) => <Shown data={data} />}</Reading>
    </Section>
  );
}

function Shown({ data: { dataExports, security } }: { data: MyDataQuery }) {
  const { t } = useTranslation('identity');
  const { t: tc } = useTranslation();
  const { date } = useFormat();
  const { proved, question } = useFreshProof(security);
  const make = useWrite(ExportMyDataDocument, { refreshes: ['identity'], around: proved });
  const leave = useWrite(LeaveGrappeDocument, {
    refreshes: [],
    around: proved,
    then: () => {
      dropDrafts();
      window.location.assign(paths.home);
    },
  });
  const [archive] = dataExports;
  return (
    <Stack gap="sm">
      <Paper p="md">
        <Group justify="space-between" gap="sm">
          <Text flex="1 1 14rem">{archive?.ready ? t('myData.ready', { date: date(archive.expiresAt) }) : t('myData.archive')}</Text>
          {archive?.ready && (
            <Button component="a" size="sm" href={`/exports/my-data/${archive.id}.zip`} leftSection={<IconDownload size={18} aria-hidden />}>
              {t('myData.fetch')}
            </Button>
          )}
          {archive && !archive.ready ? (
            <Progress w="100%" value={archive.progress} aria-label={t('myData.making')} animated />
          ) : (
            <Button size="sm" variant="default" loading={make.isPending} onClick={() => make.mutate({ input: {} })}>
              {archive ? t('myData.again') : t('myData.make')}
            </Button>
          )}
        </Group>
      </Paper>
      <Paper p="md">
        <Group justify="space-between" gap="sm">
          <Text flex="1 1 14rem">{t('myData.leaveHint')}</Text>
          <ConfirmButton
            grave
            size="sm"
            title={t('myData.leaveTitle')}
            text={t('myData.leaveText')}
            confirmLabel={t('myData.leave')}
            cancelLabel={tc('actions.cancel')}
            onConfirm={() => leave.mutateAsync({ input: {} })}
          >
            {t('myData.leave')}
          </ConfirmButton>
        </Group>
      </Paper>
      {question}
    </Stack>
  );
}
