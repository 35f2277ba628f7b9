import { Badge, Button, Group, NativeSelect, Tabs } from '@mantine/core';
import { IconFlag, IconListSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { NotFound, Page, paths, Reading, useAddress, useCurrentCluster, useRead, useSignedInViewer, type Viewer } from '../../../app/kit';
import { DeskDocument, type DeskQuery } from '../../../generated/graphql';
import { AnimateursSecondFactor } from '../parts/animateurs-second-factor';
import { Applications } from '../parts/applications';
import { DeskMembers } from '../parts/desk-members';
import { EntranceDesk } from '../parts/entrance-desk';
import { InvitationsSent } from '../parts/invitations-sent';
import { InvitePersonButton } from '../parts/invite-person-button';
import { LockedDesks } from '../parts/locked-desks';

type Cluster = Viewer['animates'][number];
const tabs = ['applications', 'members', 'invitations', 'settings'] as const;
type Tab = (typeof tabs)[number];

/** The animateur's desk. What waits comes in live: an application is told to the person, wherever they are. */
export default function AdministrationPage() {
  const { animates, awaitSecondFactor } = useSignedInViewer();
  const { current } = useCurrentCluster();
  const [search] = useSearchParams();
  const slug = search.get('cluster');
  const cluster = animates.find((one) => one.slug === slug) ?? animates.find(({ id }) => id === current?.id) ?? animates[0];
  if (cluster) return <Desk key={cluster.id} cluster={cluster} clusters={animates} />;
  return awaitSecondFactor.length > 0 ? <LockedDesks clusters={awaitSecondFactor} /> : <NotFound />;
}

function Desk({ cluster, clusters }: { cluster: Cluster; clusters: readonly Cluster[] }) {
  const { t } = useTranslation('clusters');
  const [, setSearch] = useSearchParams();
  const desk = useRead('clusters', DeskDocument, { clusterId: cluster.id });
  return (
    <Page
      title={t('desk.title')}
      lead={t('desk.lead', { cluster: cluster.name })}
      actions={
        <>
          {clusters.length > 1 && (
            <NativeSelect
              aria-label={t('desk.cluster')}
              data={clusters.map(({ slug, name }) => ({ value: slug, label: name }))}
              value={cluster.slug}
              onChange={(event) => setSearch({ cluster: event.currentTarget.value }, { replace: true })}
            />
          )}
          <Button component={Link} to={paths.cluster(cluster.slug)} variant="default">
            {t('desk.showcase')}
          </Button>
          <InvitePersonButton clusterId={cluster.id}>{t('desk.invitations.invite')}</InvitePersonButton>
        </>
      }
    >
      <Reading of={desk}>{(read) => <Parts desk={read} cluster={cluster} />}</Reading>
    </Page>
  );
}

function Parts({ desk, cluster }: { desk: DeskQuery; cluster: Cluster }) {
  const { t } = useTranslation('clusters');
  const [search, setSearch] = useAddress();
  const asked = search.get('tab');
  const tab = tabs.find((one) => one === asked) ?? 'applications';
  const { memberships: applications, mandateInvitations, reports, viewer } = desk;
  const settings = viewer?.animates.find(({ id }) => id === cluster.id);
  const open = (next: string | null) =>
    setSearch((now) => {
      now.delete('text');
      now.set('tab', next ?? 'applications');
      return now;
    });
  const waiting: Partial<Record<Tab, number>> = { applications: applications.totalCount };
  return (
    <>
      <Group gap="sm" mb="lg">
        <Button component={Link} to={paths.moderation} variant="default" leftSection={<IconFlag size={18} aria-hidden />}>
          {t('desk.moderation')} · {reports.totalCount > 0 ? t('desk.reports', { count: reports.totalCount }) : t('desk.noReports')}
        </Button>
        <Button component={Link} to={paths.auditLog} variant="default" leftSection={<IconListSearch size={18} aria-hidden />}>
          {t('desk.auditLog')}
        </Button>
      </Group>
      <Tabs value={tab} onChange={open} keepMounted={false}>
        <Tabs.List mb="lg">
          {tabs.map((one) => (
            <Tabs.Tab key={one} value={one}>
              <Group gap={8} wrap="nowrap">
                {t(`desk.tabs.${one}`)}
                {waiting[one] ? <Badge circle={waiting[one] < 10}>{waiting[one]}</Badge> : null}
              </Group>
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="applications">
          <Applications applications={applications.nodes} />
        </Tabs.Panel>
        <Tabs.Panel value="members">
          <DeskMembers clusterId={cluster.id} />
        </Tabs.Panel>
        <Tabs.Panel value="invitations">
          <InvitationsSent invitations={mandateInvitations.nodes} />
        </Tabs.Panel>
        <Tabs.Panel value="settings">
          <EntranceDesk cluster={cluster} />
          <AnimateursSecondFactor clusterId={cluster.id} asked={settings?.animateursNeedSecondFactor ?? false} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
