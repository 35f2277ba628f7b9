import { Accordion } from '@mantine/core';
import { Section } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { ReportItems } from '../../moderation/parts/report-items';
import type { ShownGroup } from './group';
import classes from './group.module.css';
import { JoinRequestItems } from './join-requests';

/** What waits for the chairs: requests to join, messages reported. One line each, so that the channel below stays in reach. */
export function Waiting({ group }: { group: ShownGroup }) {
  const { t } = useTranslation('workingGroups');
  const requests = group.joinRequests.filter(({ viewerCan }) => viewerCan.decide);
  const reports = group.channel?.openReports.filter(({ viewerCan }) => viewerCan.decide) ?? [];
  const count = requests.length + reports.length;
  if (count === 0) return null;
  return (
    <Section title={t('waiting', { count })}>
      <Accordion variant="contained" radius="lg" order={3} className={classes.waiting}>
        <JoinRequestItems requests={requests} questions={group.questions} />
        <ReportItems reports={reports} />
      </Accordion>
    </Section>
  );
}
