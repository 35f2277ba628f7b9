import { Group, Text } from '@mantine/core';
import { EnumBadge, ItemCard, OrganisationAvatar } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths, useLocalised, useWord } from '../../../app/kit';
import type { OrganisationCardFragment } from '../../../generated/graphql';

const shownCompetences = 4;

/** An organisation in the directory; with a cluster, the role that it has there. */
export function OrganisationCard({ organisation, clusterId }: { organisation: OrganisationCardFragment; clusterId: string | null }) {
  const { t } = useTranslation('clusters');
  const word = useWord();
  const localised = useLocalised();
  const { id, name, nature, city, description, competences } = organisation;
  const active = organisation.memberships.filter(({ status }) => status === 'ACTIVE');
  const memberships = active.filter(({ cluster }) => clusterId === null || cluster.id === clusterId);
  const roles = [...new Set(memberships.map(({ role }) => word('PorterRole', role)))];
  const rest = competences.length - shownCompetences;
  return (
    <ItemCard
      level={2}
      media={<OrganisationAvatar name={name} size={48} />}
      title={<Link to={paths.organisation(id)}>{name}</Link>}
      badges={memberships.some(({ moteur }) => moteur) && <EnumBadge tone="warm">{t('directory.moteurBadge')}</EnumBadge>}
      meta={[word('OrganisationNature', nature), ...roles, city].filter(Boolean).join(' · ')}
      footer={
        competences.length > 0 && (
          <Group gap={6}>
            {competences.slice(0, shownCompetences).map((competence) => (
              <EnumBadge key={competence.id} tone="neutral">
                {localised(competence.label)}
              </EnumBadge>
            ))}
            {rest > 0 && (
              <Text size="sm" c="dimmed">
                {t('directory.more', { count: rest })}
              </Text>
            )}
          </Group>
        )
      }
    >
      {description && (
        <Text size="sm" lineClamp={2}>
          {description}
        </Text>
      )}
    </ItemCard>
  );
}
