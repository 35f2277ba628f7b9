import { Text } from '@mantine/core';
import { EnumBadge, ItemCard } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths, useWord } from '../../../app/kit';
import type { WorkingGroupCardFragment } from '../../../generated/graphql';
import { GroupBadges } from './group-badges';

/** A group in a list: what it works on, who sees it, what one has not read. */
export function GroupCard({ group, withCluster }: { group: WorkingGroupCardFragment; withCluster: boolean }) {
  const { t } = useTranslation('workingGroups');
  const word = useWord();
  const unread = group.channel?.unread ?? 0;
  const facts = [withCluster && group.cluster.name, t('members', { count: group.memberCount })].filter(Boolean);
  return (
    <ItemCard
      title={<Link to={paths.workingGroup(group.id)}>{group.name}</Link>}
      badges={
        <>
          {unread > 0 && (
            <EnumBadge tone="warm" variant="filled">
              {t('unread', { count: unread })}
            </EnumBadge>
          )}
          {group.viewerRole && <EnumBadge tone="accent">{word('GroupRole', group.viewerRole)}</EnumBadge>}
          <GroupBadges visibility={group.visibility} admission={group.viewerRole ? null : group.admission} />
        </>
      }
      meta={facts.join(' · ')}
    >
      <Text lineClamp={2}>{group.purpose}</Text>
    </ItemCard>
  );
}
