import { Group, Text } from '@mantine/core';
import { SafeText, Section } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { NotFound, Page, Reading, useRead, useRoom, useWord } from '../../../app/kit';
import { WorkingGroupPageDocument } from '../../../generated/graphql';
import { ChannelPanel } from '../../conversations/parts/channel-panel';
import { ReportList } from '../../moderation/parts/report-list';
import type { ShownGroup } from '../parts/group';
import { GroupActions } from '../parts/group-actions';
import { GroupBadges } from '../parts/group-badges';
import classes from '../parts/group.module.css';
import { GroupProjects } from '../parts/group-projects';
import { JoinBox } from '../parts/join-box';
import { JoinRequests } from '../parts/join-requests';
import { MemberList } from '../parts/member-list';

/** One group: what it is for, who takes part, its channel; for chairs also what waits for them. */
export default function WorkingGroupPage() {
  const { id = '' } = useParams();
  const read = useRead('working-groups', WorkingGroupPageDocument, { id });
  useRoom({ kind: 'workingGroup', id });
  return <Reading of={read}>{({ workingGroup }) => (workingGroup ? <Shown key={id} group={workingGroup} /> : <NotFound />)}</Reading>;
}

function Shown({ group }: { group: ShownGroup }) {
  const { t } = useTranslation('workingGroups');
  const word = useWord();
  const { channel, viewerRole, viewerCan } = group;
  const waiting = group.joinRequests.filter((request) => request.viewerCan.decide);
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
      <JoinRequests requests={waiting} questions={group.questions} />
      {channel && <Reported reports={channel.openReports} />}
      <div className={classes.columns}>
        {channel ? <ChannelPanel channelId={channel.id} canModerate={viewerRole === 'CHAIR'} /> : <JoinBox group={group} />}
        <div>
          <MemberList group={group} />
          <GroupProjects projects={group.projects} />
          {viewerCan.edit && <Text size="sm" c="dimmed">{t(`visibility.${group.visibility}`)}</Text>}
        </div>
      </div>
    </Page>
  );
}

/** What members ask the chairs to look at. */
function Reported({ reports }: { reports: NonNullable<ShownGroup['channel']>['openReports'] }) {
  const { t } = useTranslation('moderation');
  const toDecide = reports.filter(({ viewerCan }) => viewerCan.decide);
  if (toDecide.length === 0) return null;
  return (
    <Section title={t('group.title')} lead={t('group.lead')}>
      <ReportList reports={toDecide} level={3} />
    </Section>
  );
}
