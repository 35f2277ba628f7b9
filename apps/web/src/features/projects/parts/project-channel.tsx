import { Text } from '@mantine/core';
import { Section } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import type { ProjectWholeFragment } from '../../../generated/graphql';
import { ChannelPanel } from '../../conversations/parts/channel-panel';

/** The conversation of the lead and its partners; for the lead, when it will open. */
export function ProjectChannel({ project: { channel, viewerCan }, leads }: { project: ProjectWholeFragment; leads: boolean }) {
  const { t } = useTranslation('projects');
  if (!channel && !(leads && viewerCan.edit)) return null;
  return (
    <Section title={t('page.channel')} lead={t('page.channelLead')}>
      {channel ? <ChannelPanel channelId={channel.id} /> : <Text c="dimmed">{t('page.channelLater')}</Text>}
    </Section>
  );
}
