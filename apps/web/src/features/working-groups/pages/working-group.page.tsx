import { Group, Text } from '@mantine/core';
import { SafeText } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { NotFound, Page, Reading, useRead, useRoom, useWord } from '../../../app/kit';
import { WorkingGroupPageDocument } from '../../../generated/graphql';
import { bringChannel } from '../../conversations/parts/arrival';
import { ChannelPanel } from '../../conversations/parts/channel-panel';
import type { ShownGroup } from '../parts/group';
import { GroupActions } from '../parts/group-actions';
import { GroupBadges } from '../parts/group-badges';
import classes from '../parts/group.module.css';
import { GroupProjects } from '../parts/group-projects';
import { JoinBox } from '../parts/join-box';
import { MemberList } from '../parts/member-list';
import { Waiting } from '../parts/waiting';

/** One group: what it is for, who takes part, its channel; for chairs also what waits for them. */
export default function WorkingGroupPage() {
  const { id = '' } = useParams();
  const read = useRead('working-groups', WorkingGroupPageDocument, { id }, { onArrival: ({ workingGroup }, cache) => bringChannel(cache, workingGroup?.channel) });
  useRoom({ kind: 'workingGroup', id });
  return <Reading of={read}>{({ workingGroup }) => (workingGroup ? <Shown key={id} group={workingGroup} /> : <NotFound />)}</Reading>;
}

function Shown({ group }: { group: ShownGroup }) {
  const { t } = useTranslation('workingGroups');
  const word = useWord();
  const { channel, viewerRole } = group;
  return (
    <Page
      title={group.name}
      lead={<SafeText text={group.purpose} />}
      above={
        <Group gap="xs">
          <GroupBadges visibility={group.visibility} admission={group.admission} />
          <Text size="sm" c="dimmed">
            {group.cluster.name}
            {viewerRole && ` · ${t('role', { role: word('GroupRole', viewerRole) })}`}
          </Text>
        </Group>
      }
      actions={<GroupActions group={group} />}
    >
      <Waiting group={group} />
      <div className={classes.columns}>
        {channel ? <ChannelPanel channelId={channel.id} canModerate={viewerRole === 'CHAIR'} /> : <JoinBox group={group} />}
        <div>
          <MemberList group={group} />
          <GroupProjects projects={group.projects} />
          <Text size="sm" c="dimmed">
            {t(`visibility.${group.visibility}`)}
          </Text>
        </div>
      </div>
    </Page>
  );
}
