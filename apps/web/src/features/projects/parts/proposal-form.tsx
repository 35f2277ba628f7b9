import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { FormError, Section } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths, useInputForm, useWrite } from '../../../app/kit';
import { ProposeProjectDocument, type ProjectAnchorsFragment } from '../../../generated/graphql';
import type { OwnOrganisation } from './own-organisations';
import { idsOf, noTexts, onTheWire, proposalSchema, type ProposalValues } from './project-values';
import { shownInProjects } from './project-writes';
import { newSeat } from './seat-fields';
import { SeatsFields } from './seats-fields';
import { FileFields, FrameFields, TeaserFields } from './text-fields';
import { AudienceField, ExcludedField, useVisibility, VisibilityNote } from './who-fields';

interface ProposalFormProps {
  /** Where one may propose; the first is where it starts. */
  readonly clusters: readonly ProjectAnchorsFragment['clusters'][number][];
  readonly groups: ProjectAnchorsFragment['workingGroups']['nodes'];
  readonly own: readonly OwnOrganisation[];
}

/** A project from nothing, in calm sections; what is typed survives a reload. */
export function ProposalForm({ clusters, groups, own }: ProposalFormProps) {
  const { t } = useTranslation('projects');
  const navigate = useNavigate();
  const propose = useWrite(ProposeProjectDocument, {
    refreshes: shownInProjects,
    says: t('form.sent'),
    errors: 'form',
    then: ({ proposeProject }) => void navigate(paths.project(proposeProject.project.id)),
  });
  const blank: ProposalValues = { ...noTexts, clusterId: clusters[0]?.id ?? '', organisationId: own[0]?.id ?? '', seats: [newSeat], excluded: [], excludedGroups: [] };
  const { form, onSubmit, fault, busy, restored } = useInputForm({
    schema: proposalSchema,
    initialValues: blank,
    draft: 'propose-project',
    send: (input) => propose.mutateAsync({ input: onTheWire(input) }),
  });
  const { clusterId, organisationId, audience, workingGroupId, named, excluded, excludedGroups } = form.values;
  const visible = useVisibility({ subject: 'project', audience, clusterId, organisationId, workingGroupId, namedOrganisationIds: idsOf(named), excludedOrganisationIds: idsOf(excluded), excludedCompanyGroupIds: idsOf(excludedGroups) });
  const groupsThere = groups.filter((group) => group.cluster.id === clusterId);
  const cluster = clusters.find(({ id }) => id === clusterId);
  const of = form.getInputProps;
  // Axes and groups belong to a cluster.
  const choose = (id: string) => form.setValues({ clusterId: id, strategicAxisId: '', workingGroupId: '' });
  return (
    <form noValidate onSubmit={onSubmit}>
      {restored && <DraftNote onBlank={() => form.setValues(blank)} />}
      <Section title={t('form.what.title')} lead={t('form.what.lead')}>
        {clusters.length > 1 && (
          <NativeSelect
            label={t('form.what.cluster')}
            data={clusters.map(({ id, name }) => ({ value: id, label: name }))}
            {...of('clusterId')}
            onChange={(event) => choose(event.currentTarget.value)}
          />
        )}
        <NativeSelect
          label={t('form.what.organisation')}
          description={t('form.what.organisationHint')}
          data={own.map(({ id, name }) => ({ value: id, label: name }))}
          {...of('organisationId')}
        />
        <TeaserFields of={of} />
      </Section>
      <FileFields of={of} />
      <SeatsFields form={form} />
      <Section title={t('form.who.title')}>
        <AudienceField subject="project" of={of} audience={audience} network={cluster?.network?.name ?? null} groups={groupsThere} />
        <ExcludedField
          chosen={excluded}
          groups={excludedGroups}
          onGroups={(chosen) => form.setFieldValue('excludedGroups', chosen)}
          clusterId={audience === 'CLUSTER' ? clusterId : undefined}
          onChange={(chosen) => form.setFieldValue('excluded', chosen)}
        />
      </Section>
      <FrameFields of={of} axes={cluster?.strategicAxes ?? []} groups={groupsThere} />
      <Stack>
        <VisibilityNote>{t('form.afterwards', { visible })}</VisibilityNote>
        <FormError fault={fault} />
        <Group justify="flex-end">
          <Button type="submit" size="md" loading={busy}>
            {t('form.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function DraftNote({ onBlank }: { onBlank: () => void }) {
  const { t } = useTranslation('projects');
  const { t: tc } = useTranslation();
  return (
    <Group mb="lg" gap="sm">
      <Text size="sm" c="dimmed" role="status">
        {tc('states.draftKept')}
      </Text>
      <Button variant="subtle" size="compact-sm" onClick={onBlank}>
        {t('form.startAgain')}
      </Button>
    </Group>
  );
}
