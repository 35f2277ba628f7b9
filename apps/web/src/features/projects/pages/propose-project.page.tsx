import { Button } from '@mantine/core';
import { EmptyState } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page, paths, Reading, useCurrentCluster, useRead } from '../../../app/kit';
import { ProposalChoicesDocument, type ProjectAnchorsFragment } from '../../../generated/graphql';
import { useOwnOrganisations } from '../parts/own-organisations';
import { ProposalForm } from '../parts/proposal-form';

/** Any member writes a project; it begins as an idea. */
export default function ProposeProjectPage() {
  const { t } = useTranslation('projects');
  const read = useRead('projects', ProposalChoicesDocument, {});
  return (
    <Page width="reading" title={t('form.title')} lead={t('form.lead')}>
      <Reading of={read}>{(anchors) => <Choices anchors={anchors} />}</Reading>
    </Page>
  );
}

function Choices({ anchors }: { anchors: ProjectAnchorsFragment }) {
  const { t } = useTranslation('projects');
  const { current } = useCurrentCluster();
  const own = useOwnOrganisations();
  const open = anchors.clusters.filter(({ viewerCan }) => viewerCan.createProject);
  // The cluster that one looks at comes first.
  const clusters = [...open.filter(({ id }) => id === current?.id), ...open.filter(({ id }) => id !== current?.id)];
  if (clusters.length === 0 || own.length === 0)
    return (
      <EmptyState
        title={t('form.nowhere')}
        message={t('form.nowhereHint')}
        action={
          <Button component={Link} to={own[0] ? paths.organisation(own[0].id) : paths.projects} variant="default">
            {own[0]?.name ?? t('title')}
          </Button>
        }
      />
    );
  return <ProposalForm clusters={clusters} groups={anchors.workingGroups.nodes} own={own} />;
}
