import { Group, Stack, Text } from '@mantine/core';
import { ConfirmButton, Section } from '@grappe/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWrite } from '../../../app/kit';
import { ExcludeCompanyGroupDocument, ExcludeOrganisationDocument, LiftCompanyGroupExclusionDocument, LiftExclusionDocument, type ProjectWholeFragment } from '../../../generated/graphql';
import { OrganisationPicker, type OrganisationChoice } from '../../clusters/parts/organisation-picker';
import classes from './project.module.css';
import { shownInProjects } from './project-writes';

/** To the lead: for whom the project does not exist. */
export function Exclusions({ project }: { project: ProjectWholeFragment }) {
  const { t } = useTranslation('projects');
  const { t: tc } = useTranslation();
  const lift = useWrite(LiftExclusionDocument, { refreshes: shownInProjects, says: t('exclusions.lifted') });
  const liftGroup = useWrite(LiftCompanyGroupExclusionDocument, { refreshes: shownInProjects, says: t('exclusions.lifted') });
  const projectId = project.id;
  const excluded = [
    ...project.excludedOrganisations.map(({ id, name }) => ({ id, name, lift: () => lift.mutateAsync({ input: { projectId, organisationId: id } }) })),
    ...project.excludedCompanyGroups.map(({ id, name }) => ({ id, name: t('exclusions.group', { name }), lift: () => liftGroup.mutateAsync({ input: { projectId, companyGroupId: id } }) })),
  ];
  return (
    <Section title={t('exclusions.title')} lead={t('exclusions.lead')}>
      {excluded.length === 0 && <Text size="sm">{t('exclusions.none')}</Text>}
      <ul className={classes.plain}>
        {excluded.map(({ id, name, lift: lifts }) => (
          <li key={id}>
            <Group justify="space-between" gap="xs">
              <Text style={{ overflowWrap: 'anywhere' }}>{name}</Text>
              <ConfirmButton
                size="compact-sm"
                variant="subtle"
                aria-label={`${t('exclusions.lift')}, ${name}`}
                title={t('exclusions.liftTitle', { name })}
                text={t('exclusions.liftText')}
                confirmLabel={t('exclusions.lift')}
                cancelLabel={tc('actions.cancel')}
                onConfirm={lifts}
              >
                {tc('actions.remove')}
              </ConfirmButton>
            </Group>
          </li>
        ))}
      </ul>
      <Exclude project={project} />
    </Section>
  );
}

function Exclude({ project }: { project: ProjectWholeFragment }) {
  const { t } = useTranslation('projects');
  const { t: tc } = useTranslation();
  const [chosen, setChosen] = useState<OrganisationChoice | null>(null);
  const exclude = useWrite(ExcludeOrganisationDocument, { refreshes: shownInProjects, says: t('exclusions.excluded'), then: () => setChosen(null) });
  const excludeGroup = useWrite(ExcludeCompanyGroupDocument, { refreshes: shownInProjects, says: t('exclusions.excluded'), then: () => setChosen(null) });
  const group = chosen?.companyGroup;
  return (
    <Stack gap="xs">
      <OrganisationPicker
        key={project.excludedOrganisations.length}
        clusterId={project.audience === 'CLUSTER' ? project.cluster.id : undefined}
        label={t('exclusions.add')}
        value={chosen?.id ?? null}
        onChange={(_id, choice) => setChosen(choice)}
      />
      {chosen && (
        <ConfirmButton
          grave
          size="sm"
          style={{ alignSelf: 'flex-start' }}
          title={t('exclusions.excludeTitle', { name: chosen.name })}
          text={t('exclusions.excludeText')}
          confirmLabel={t('exclusions.exclude')}
          cancelLabel={tc('actions.cancel')}
          onConfirm={() => exclude.mutateAsync({ input: { projectId: project.id, organisationId: chosen.id } })}
        >
          {t('exclusions.exclude')}
        </ConfirmButton>
      )}
      {group && (
        <ConfirmButton
          grave
          size="sm"
          style={{ alignSelf: 'flex-start' }}
          title={t('exclusions.excludeGroupTitle', { name: group.name })}
          text={t('exclusions.excludeGroupText')}
          confirmLabel={t('exclusions.exclude')}
          cancelLabel={tc('actions.cancel')}
          onConfirm={() => excludeGroup.mutateAsync({ input: { projectId: project.id, companyGroupId: group.id } })}
        >
          {t('form.who.wholeGroup', { name: group.name })}
        </ConfirmButton>
      )}
    </Stack>
  );
}
