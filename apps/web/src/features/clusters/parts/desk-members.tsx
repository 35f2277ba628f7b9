import { Group, Stack, Text } from '@mantine/core';
import { IconBuildingCommunity } from '@tabler/icons-react';
import { EmptyState, EnumBadge, ItemCard, ListPage, OrganisationAvatar, SearchField } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths, Reading, useAddress, useFormat, usePages, useWord } from '../../../app/kit';
import { DeskMembersDocument, type DeskMembersQuery } from '../../../generated/graphql';
import { InvitePersonButton } from './invite-person-button';

type Member = DeskMembersQuery['organisations']['nodes'][number];

/** The members of a cluster with the people who act for them. */
export function DeskMembers({ clusterId }: { clusterId: string }) {
  const { t } = useTranslation('clusters');
  const { t: tc } = useTranslation();
  const [search, setSearch] = useAddress();
  const text = search.get('text') ?? '';
  const pages = usePages('clusters', DeskMembersDocument, { filter: { clusterId, text: text || undefined } }, ({ organisations }) => organisations);
  const look = (sought: string) =>
    setSearch((now) => {
      if (sought) now.set('text', sought);
      else now.delete('text');
      return now;
    });
  return (
    <Stack gap="lg">
      <SearchField label={t('desk.members.search')} clearLabel={tc('actions.clearFilters')} text={text} onSearch={look} />
      <ListPage
        filtersLabel={tc('actions.filters')}
        summary={pages.total !== null && t('desk.members.found', { count: pages.total })}
        moreLabel={tc('actions.loadMore')}
        onMore={pages.more}
        loadingMore={pages.loadingMore}
      >
        <Reading
          of={pages.query}
          isEmpty={() => pages.nodes.length === 0}
          empty={<EmptyState icon={IconBuildingCommunity} title={tc('states.noResult')} message={tc('states.noResultHint')} />}
        >
          {() => pages.nodes.map((member) => <MemberCard key={member.id} member={member} clusterId={clusterId} />)}
        </Reading>
      </ListPage>
    </Stack>
  );
}

function MemberCard({ member, clusterId }: { member: Member; clusterId: string }) {
  const { t } = useTranslation('clusters');
  const word = useWord();
  const { date } = useFormat();
  const { id, name, nature, city, persons } = member;
  const membership = member.memberships.find(({ cluster }) => cluster.id === clusterId);
  const since = membership?.decidedAt && t('organisation.memberSince', { date: date(membership.decidedAt) });
  return (
    <ItemCard
      level={2}
      media={<OrganisationAvatar name={name} />}
      title={<Link to={paths.organisation(id)}>{name}</Link>}
      badges={membership?.moteur && <EnumBadge tone="warm">{t('directory.moteurBadge')}</EnumBadge>}
      meta={[word('OrganisationNature', nature), membership && word('PorterRole', membership.role), city, since].filter(Boolean).join(' · ')}
    >
      <Group justify="space-between" align="flex-end" gap="sm">
        <Stack gap={2} flex="1 1 16rem" miw={0}>
          {persons.length === 0 && (
            <Text size="sm" c="dimmed">
              {t('desk.members.nobody')}
            </Text>
          )}
          {persons.map(({ id: mandateId, right, person }) => (
            <Text key={mandateId} size="sm" style={{ overflowWrap: 'anywhere' }}>
              {person.name}, {word('MandateRight', right).toLowerCase()}
              {person.email && (
                <Text span size="sm" c="dimmed">
                  {' '}
                  · {person.email}
                </Text>
              )}
            </Text>
          ))}
        </Stack>
        <InvitePersonButton
          size="compact-sm"
          variant="default"
          clusterId={clusterId}
          organisation={member}
          aria-label={t('desk.members.invite', { name })}
        >
          {t('desk.members.inviteShort')}
        </InvitePersonButton>
      </Group>
    </ItemCard>
  );
}
