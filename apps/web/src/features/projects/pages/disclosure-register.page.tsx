import { Button, List, Paper, Stack, Text, Title } from '@mantine/core';
import { IconDownload, IconLock } from '@tabler/icons-react';
import { EmptyState, StatusBadge } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { NotFound, Page, paths, Reading, useFormat, useRead, useRoom } from '../../../app/kit';
import { DisclosureRegisterDocument, type DisclosureRegisterQuery, type ProjectElevationFragment, type RegisterEntryFragment, type RegisterReadingFragment } from '../../../generated/graphql';

type Project = NonNullable<DisclosureRegisterQuery['project']>;

/** To the lead: who could read the file, from when to when, on whose decision, and who has read which version. */
export default function DisclosureRegisterPage() {
  const { id = '' } = useParams();
  const read = useRead('projects', DisclosureRegisterDocument, { id });
  useRoom({ kind: 'project', id });
  return <Reading of={read}>{({ project }) => (project?.viewerCan.disclose ? <Register project={project} /> : <NotFound />)}</Reading>;
}

function Register({ project }: { project: Project }) {
  const { t } = useTranslation('projects');
  const { id, title, fileVersion, undertakings, elevations } = project;
  return (
    <Page
      width="reading"
      title={t('disclosure.page.title')}
      lead={t('disclosure.page.lead', { title })}
      actions={
        <>
          <Button component={Link} to={paths.project(id)} variant="default">
            {t('disclosure.page.back')}
          </Button>
          <Button component="a" href={`/exports/disclosure-register.csv?project=${id}`} download variant="default" leftSection={<IconDownload size={18} aria-hidden />}>
            {t('disclosure.page.export')}
          </Button>
        </>
      }
    >
      <Stack>
        <Text>{t('disclosure.page.current', { version: String(fileVersion) })}</Text>
        {elevations.map((elevation) => (
          <Elevated key={elevation.id} elevation={elevation} />
        ))}
        {undertakings.length + elevations.length === 0 && <EmptyState icon={IconLock} title={t('disclosure.page.empty')} message={t('disclosure.page.emptyHint')} />}
        {undertakings.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </Stack>
    </Page>
  );
}

function Entry({ entry }: { entry: RegisterEntryFragment }) {
  const { t } = useTranslation('projects');
  const { dateTime } = useFormat();
  const { organisation, status, proposedAt, proposedBy, withdrawnAt, withdrawnBy, withdrawalReason, readings } = entry;
  return (
    <Paper component="article" p="lg" aria-label={organisation.name}>
      <Stack gap="xs">
        <Title order={2} size="h3" style={{ overflowWrap: 'anywhere' }}>
          {organisation.name}
        </Title>
        <div>
          <StatusBadge status={status} label={t(`disclosure.state.${status}`)} />
        </div>
        <Text size="sm">
          {proposedBy
            ? t('disclosure.page.proposed', { name: proposedBy.name, date: dateTime(proposedAt) })
            : t('disclosure.page.proposedAlone', { date: dateTime(proposedAt) })}
        </Text>
        <Answer entry={entry} />
        {withdrawnAt && (
          <Text size="sm">
            {withdrawnBy
              ? t('disclosure.page.withdrawnBy', { name: withdrawnBy.name, date: dateTime(withdrawnAt) })
              : t('disclosure.page.withdrawn', { date: dateTime(withdrawnAt) })}
          </Text>
        )}
        {withdrawalReason && (
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {t('disclosure.page.reason', { reason: withdrawalReason })}
          </Text>
        )}
        <Readings readings={readings} />
      </Stack>
    </Paper>
  );
}

/** Who could read the file without taking part. */
function Elevated({ elevation: { person, reason, startedAt, endsAt, readings } }: { elevation: ProjectElevationFragment }) {
  const { t } = useTranslation('projects');
  const { dateTime } = useFormat();
  const name = person?.name ?? t('disclosure.page.somebody');
  return (
    <Paper component="article" p="lg" aria-label={name}>
      <Stack gap="xs">
        <Title order={2} size="h3" style={{ overflowWrap: 'anywhere' }}>
          {name}
        </Title>
        <Text size="sm">{t('elevation.office')}</Text>
        <Text size="sm">{t('elevation.between', { from: dateTime(startedAt), to: dateTime(endsAt) })}</Text>
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {t('disclosure.page.reason', { reason })}
        </Text>
        <Readings readings={readings} />
      </Stack>
    </Paper>
  );
}

function Readings({ readings }: { readings: readonly RegisterReadingFragment[] }) {
  const { t } = useTranslation('projects');
  const { dateTime } = useFormat();
  return (
    <>
      <Text size="sm" fw={600}>
        {readings.length > 0 ? t('disclosure.page.readings', { count: readings.length }) : t('disclosure.page.noReading')}
      </Text>
      {readings.length > 0 && (
        <List size="sm" spacing={2}>
          {readings.map(({ id, person, fileVersion, at }) => (
            <List.Item key={id}>
              {t('disclosure.page.reading', { name: person?.name ?? t('disclosure.page.somebody'), version: String(fileVersion), date: dateTime(at) })}
            </List.Item>
          ))}
        </List>
      )}
    </>
  );
}

/** What the organisation answered, who for it, and to which text. */
function Answer({ entry: { answeredAt, answeredBy, textVersion } }: { entry: RegisterEntryFragment }) {
  const { t } = useTranslation('projects');
  const { dateTime } = useFormat();
  if (!answeredAt) return null;
  const said = { name: answeredBy?.name ?? t('disclosure.page.somebody'), date: dateTime(answeredAt) };
  return <Text size="sm">{textVersion === null ? t('disclosure.page.declined', said) : t('disclosure.page.accepted', { ...said, version: String(textVersion) })}</Text>;
}
