import { Button, Group } from '@mantine/core';
import { IconArrowsExchange, IconBulb, IconMessages } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { MemberHomeDocument, type MemberHomeQuery } from '../../generated/graphql';
import { Page, paths, Reading, useActingOrganisation, useCurrentCluster, useRead, useSignedInViewer } from '../kit';
import { CallsForMe } from './calls-for-me';
import classes from './home.module.css';
import { MyGroups } from './my-groups';
import { MyInvitations } from './my-invitations';
import { MyProjects } from './my-projects';
import { News } from './news';

/** Where a member starts the day: what looks for them, what awaits them, where their work stands. */
export function MemberHome() {
  const { t } = useTranslation('shell');
  const { person } = useSignedInViewer();
  const { organisation } = useActingOrganisation();
  const read = useRead('home', MemberHomeDocument, { organisationId: organisation?.id ?? person.id, acts: organisation !== null }, { keep: true });
  const [firstName = ''] = person.name.split(' ');
  return (
    <Page
      title={t('home.titleMember', { name: firstName })}
      documentTitle={t('navigation.home')}
      lead={organisation ? t('home.leadMember', { organisation: organisation.name }) : t('home.leadNobody')}
      actions={read.data && <QuickActions clusters={read.data.clusters} />}
    >
      <Reading of={read}>
        {({ callsForOrganisation: calls, myInvitations, projects, workingGroups, notifications }) => (
          <div className={classes.desk}>
            <div>
              <MyInvitations invitations={myInvitations.nodes} />
              {organisation && calls && <CallsForMe calls={calls} organisation={organisation} />}
              <MyProjects projects={projects} />
            </div>
            <div>
              <News notifications={notifications.nodes} />
              <MyGroups groups={workingGroups} />
            </div>
          </div>
        )}
      </Reading>
    </Page>
  );
}

function QuickActions({ clusters }: Pick<MemberHomeQuery, 'clusters'>) {
  const { t } = useTranslation('shell');
  const { current } = useCurrentCluster();
  const concerned = current ? clusters.filter(({ id }) => id === current.id) : clusters;
  const propose = concerned.some(({ viewerCan }) => viewerCan.createProject);
  const found = concerned.some(({ viewerCan }) => viewerCan.createWorkingGroup);
  if (!propose && !found) return null;
  return (
    <Group component="nav" gap="sm" aria-label={t('home.quick.label')}>
      {found && (
        <Button component={Link} to={paths.newWorkingGroup} variant="default" leftSection={<IconMessages size={18} aria-hidden />}>
          {t('home.quick.group')}
        </Button>
      )}
      {propose && (
        <>
          <Button component={Link} to={paths.offersNeeds} variant="default" leftSection={<IconArrowsExchange size={18} aria-hidden />}>
            {t('home.quick.offer')}
          </Button>
          <Button component={Link} to={paths.newProject} leftSection={<IconBulb size={18} aria-hidden />}>
            {t('home.quick.project')}
          </Button>
        </>
      )}
    </Group>
  );
}
