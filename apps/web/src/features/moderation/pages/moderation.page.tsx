import { Tabs } from '@mantine/core';
import { IconFlag, IconFlagCheck } from '@tabler/icons-react';
import type { ReportStatus } from '@grappe/contracts';
import { EmptyState, ListPage } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Page, Reading, useAddress, useCurrentCluster, usePages, useSignedInViewer } from '../../../app/kit';
import { ReportsDocument } from '../../../generated/graphql';
import { ClusterChoice, ModerationLog } from '../parts/moderation-log';
import { ReportList } from '../parts/report-list';

const views = ['open', 'decided', 'log'] as const;
type View = (typeof views)[number];

const listed: Readonly<Record<Exclude<View, 'log'>, ReportStatus[]>> = { open: ['OPEN'], decided: ['UPHELD', 'DISMISSED'] };

/** For those who decide: what waits, what was decided, the log. Others find what they reported and what became of it. */
export default function ModerationPage() {
  const { t } = useTranslation('moderation');
  const { animates } = useSignedInViewer();
  const { current, all } = useCurrentCluster();
  const [search, setSearch] = useAddress();
  const view = views.find((name) => name === search.get('view')) ?? 'open';
  const choices = animates.length > 0 ? animates : all;
  const cluster = choices.find(({ id }) => id === search.get('cluster')) ?? choices.find(({ id }) => id === current?.id) ?? choices[0];
  const go = (change: Record<string, string>) => setSearch((now) => ({ ...Object.fromEntries(now), ...change }));
  return (
    <Page width="reading" title={t('title')} lead={t(animates.length > 0 ? 'lead' : 'leadMember')}>
      <Tabs value={view} onChange={(next) => next && go({ view: next })} keepMounted={false}>
        <Tabs.List mb="lg">
          {views.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {t(`views.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="open">
          <Reports view="open" />
        </Tabs.Panel>
        <Tabs.Panel value="decided">
          <Reports view="decided" />
        </Tabs.Panel>
        <Tabs.Panel value="log">
          {cluster ? (
            <>
              <ClusterChoice clusters={choices} chosen={cluster.id} onChoose={(id) => go({ cluster: id })} />
              <ModerationLog clusterId={cluster.id} />
            </>
          ) : (
            <EmptyState title={t('log.empty')} message={t('log.emptyHint')} />
          )}
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}

function Reports({ view }: { view: Exclude<View, 'log'> }) {
  const { t } = useTranslation('moderation');
  const { t: tc } = useTranslation();
  const pages = usePages('moderation', ReportsDocument, { status: listed[view] }, ({ reports }) => reports);
  return (
    <ListPage filtersLabel={tc('actions.filters')} moreLabel={tc('actions.loadMore')} onMore={pages.more} loadingMore={pages.loadingMore}>
      <Reading
        of={pages.query}
        isEmpty={() => pages.nodes.length === 0}
        empty={<EmptyState icon={view === 'open' ? IconFlagCheck : IconFlag} title={t(`empty.${view}`)} message={t(`empty.${view}Hint`)} />}
      >
        {() => <ReportList reports={pages.nodes} />}
      </Reading>
    </ListPage>
  );
}
