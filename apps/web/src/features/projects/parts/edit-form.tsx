import { Alert, Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { FormError, Section } from '@grappe/ui';
import { useRef, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { paths, useInputForm, useWrite } from '../../../app/kit';
import { EditProjectDocument, type ProjectAnchorsFragment, type ProjectTextsFragment } from '../../../generated/graphql';
import { editSchema, idsOf, onTheWire, textsOf, type EditValues } from './project-values';
import { shownInProjects } from './project-writes';
import { FileFields, FrameFields, TeaserFields } from './text-fields';
import { AudienceField, useVisibility, VisibilityNote } from './who-fields';

interface EditFormProps {
  readonly project: ProjectTextsFragment;
  readonly anchors: ProjectAnchorsFragment;
  /** Asks for the version that stands now. */
  readonly currentVersion: () => Promise<number | undefined>;
}

/** Changes what a project says. Nobody's change is overwritten unseen: a version that has moved on is told, and one decides. */
export function EditForm({ project, anchors, currentVersion }: EditFormProps) {
  const { t } = useTranslation('projects');
  const { t: tc } = useTranslation();
  const navigate = useNavigate();
  const element = useRef<HTMLFormElement>(null);
  const edit = useWrite(EditProjectDocument, { refreshes: shownInProjects, says: tc('states.saved'), errors: 'form', then: () => void navigate(paths.project(project.id)) });
  const initialValues: EditValues = { ...textsOf(project), projectId: project.id, version: project.version };
  const { form, onSubmit, fault, failure, busy, restored } = useInputForm({
    schema: editSchema,
    initialValues,
    draft: `edit-project-${project.id}`,
    send: (input) => edit.mutateAsync({ input: onTheWire(input) }),
  });
  const visible = useVisibility({
    subject: 'project',
    audience: form.values.audience,
    clusterId: project.cluster.id,
    organisationId: project.lead?.id ?? '',
    workingGroupId: form.values.workingGroupId,
    namedOrganisationIds: idsOf(form.values.named),
    excludedOrganisationIds: project.excludedOrganisations.map(({ id }) => id),
    excludedCompanyGroupIds: project.excludedCompanyGroups.map(({ id }) => id),
  });
  const saveMine = async () => {
    const version = await currentVersion();
    if (version === undefined) return;
    form.setFieldValue('version', version);
    element.current?.requestSubmit();
  };
  const cluster = anchors.clusters.find(({ id }) => id === project.cluster.id);
  const groups = anchors.workingGroups.nodes.filter((group) => group.cluster.id === project.cluster.id && group.id !== project.workingGroup?.id);
  const groupsThere = project.workingGroup ? [project.workingGroup, ...groups] : groups;
  const of = form.getInputProps;
  const stale = failure?.code === 'STALE_VERSION';
  return (
    <form ref={element as RefObject<HTMLFormElement>} noValidate onSubmit={onSubmit}>
      {restored && (
        <Text size="sm" c="dimmed" role="status" mb="lg">
          {tc('states.draftKept')}
        </Text>
      )}
      <Section title={t('form.what.title')} lead={t('form.what.lead')}>
        <TeaserFields of={of} />
      </Section>
      <FileFields of={of} />
      <Section title={t('form.who.title')}>
        {project.viewerCan.exclude ? (
          <AudienceField subject="project" of={of} audience={form.values.audience} network={cluster?.network?.name ?? null} groups={groupsThere} />
        ) : (
          <Text c="dimmed">{t('form.who.onlyDeciders')}</Text>
        )}
        <VisibilityNote>{`${visible}.`}</VisibilityNote>
      </Section>
      <FrameFields of={of} axes={cluster?.strategicAxes ?? []} groups={groupsThere} />
      <Stack>
        {stale ? <Stale projectId={project.id} onSave={() => void saveMine()} /> : <FormError fault={fault} />}
        <Group justify="flex-end">
          <Button component={Link} to={paths.project(project.id)} variant="default">
            {tc('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('form.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Stale({ projectId, onSave }: { projectId: string; onSave: () => void }) {
  const { t } = useTranslation('projects');
  return (
    <Alert color="clay" role="alert" title={t('form.stale')}>
      <Stack gap="sm" align="flex-start">
        <Text size="sm">{t('form.staleText')}</Text>
        <Group>
          <Anchor href={paths.project(projectId)} target="_blank" size="sm">
            {t('form.seeCurrent')}
          </Anchor>
          <Button size="sm" variant="default" onClick={onSave}>
            {t('form.saveMine')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
