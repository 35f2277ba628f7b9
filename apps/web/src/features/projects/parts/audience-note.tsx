import { Stack, Text } from '@mantine/core';
import { Section } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import type { ProjectWholeFragment } from '../../../generated/graphql';

type Seen = Pick<ProjectWholeFragment, 'audience' | 'stage' | 'cluster' | 'excludedOrganisations' | 'excludedCompanyGroups'>;

/** Who sees the teaser, in words; for the lead also who does not. Nobody else is told of exclusions, the server gives them none. */
export function useAudienceSentence() {
  const { t } = useTranslation('projects');
  return ({ audience, stage, cluster, excludedOrganisations, excludedCompanyGroups }: Seen): string => {
    const excluded = excludedOrganisations.length;
    const groups = excludedCompanyGroups.map(({ name }) => name).join(', ');
    const notYet = stage === 'IDEA' || stage === 'ABANDONED';
    const key = audience !== 'PUBLIC' ? audience : notYet ? 'PUBLIC_IDEA' : excluded > 0 || groups ? 'PUBLIC_EXCEPT' : 'PUBLIC';
    const shown = t(`audience.${key}`, { cluster: cluster.name });
    return [shown, excluded > 0 && t('audience.except', { count: excluded }), groups && t('audience.exceptGroups', { names: groups })].filter(Boolean).join(' ');
  };
}

export function AudienceNote({ project }: { project: ProjectWholeFragment }) {
  const { t } = useTranslation('projects');
  const sentence = useAudienceSentence();
  return (
    <Section title={t('page.audience')}>
      <Stack gap="xs">
        <Text size="sm">{sentence(project)}</Text>
        {project.namedOrganisations.length > 0 && <Text size="sm">{project.namedOrganisations.map(({ name }) => name).join(', ')}</Text>}
        <Text size="sm">{t('audience.file')}</Text>
      </Stack>
    </Section>
  );
}
