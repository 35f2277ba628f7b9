import { Button, Group, Paper, Text } from '@mantine/core';
import { IconMessages } from '@tabler/icons-react';
import { EmptyState, EnumBadge, Section } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MemberHomeQuery } from '../../generated/graphql';
import { paths } from '../kit';
import classes from './home.module.css';

type Groups = MemberHomeQuery['workingGroups'];

/** One's groups, with what one has not read there. */
export function MyGroups({ groups }: { groups: Groups }) {
  const { t } = useTranslation('shell');
  return (
    <Section
      title={t('home.groups.title')}
      action={
        <Button component={Link} to={paths.workingGroups} variant="subtle" size="compact-md">
          {t('home.groups.all')}
        </Button>
      }
    >
      {groups.nodes.length === 0 ? (
        <EmptyState icon={IconMessages} title={t('home.groups.empty')} message={t('home.groups.emptyHint')} />
      ) : (
        <Paper>
          <ul className={classes.lines}>
            {groups.nodes.map((group) => (
              <GroupLine key={group.id} group={group} />
            ))}
          </ul>
        </Paper>
      )}
    </Section>
  );
}

function GroupLine({ group: { id, name, memberCount, cluster, channel, joinRequests, viewerRole } }: { group: Groups['nodes'][number] }) {
  const { t } = useTranslation('shell');
  const unread = channel?.unread ?? 0;
  const requests = viewerRole === 'CHAIR' ? joinRequests.filter(({ status }) => status === 'SENT').length : 0;
  return (
    <li>
      <Link to={paths.workingGroup(id)} className={classes.name}>
        {name}
      </Link>
      <Text size="sm" c="dimmed">
        {cluster.name} · {t('home.groups.members', { count: memberCount })}
      </Text>
      {(unread > 0 || requests > 0) && (
        <Group gap={6} mt={6}>
          {unread > 0 && (
            <EnumBadge tone="warm" variant="filled">
              {t('home.groups.unread', { count: unread })}
            </EnumBadge>
          )}
          {requests > 0 && <EnumBadge tone="warm">{t('home.groups.requests', { count: requests })}</EnumBadge>}
        </Group>
      )}
    </li>
  );
}
