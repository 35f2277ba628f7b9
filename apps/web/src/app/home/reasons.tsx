import { Group } from '@mantine/core';
import { EnumBadge } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import type { MemberHomeQuery } from '../../generated/graphql';
import { useLocalised, useWord } from '../kit';

type Reason = NonNullable<MemberHomeQuery['callsForOrganisation']>[number]['reasons'][number];

/** Why a call is proposed, in a few words; each word is a fact. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const { t } = useTranslation('shell');
  const word = useWord();
  const localised = useLocalised();
  function say({ kind, competences, role, nature, distanceKm }: Reason): string {
    if (kind === 'COMPETENCE') return t('home.reasons.COMPETENCE', { names: competences.map(({ label }) => localised(label)).join(', ') });
    if (kind === 'ROLE' && role) return t('home.reasons.ROLE', { name: word('PorterRole', role) });
    if (kind === 'NATURE' && nature) return t('home.reasons.NATURE', { name: word('OrganisationNature', nature) });
    if (kind === 'DISTANCE' && distanceKm !== null) return t('home.reasons.DISTANCE', { count: distanceKm });
    if (kind === 'EXPERIENCE' || kind === 'TEXT' || kind === 'PAST_COOPERATION') return t(`home.reasons.${kind}`);
    return word('MatchReasonKind', kind);
  }
  return (
    <Group gap={6}>
      {reasons.map((reason) => (
        <EnumBadge key={reason.kind} tone={reason.kind === 'COMPETENCE' ? 'good' : 'neutral'}>
          {say(reason)}
        </EnumBadge>
      ))}
    </Group>
  );
}
