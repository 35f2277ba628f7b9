import { Button } from '@mantine/core';
import { EmptyState } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { NotFound, Page, paths, Reading, useRead } from '../../../app/kit';
import { ProjectToEditDocument } from '../../../generated/graphql';
import { EditForm } from '../parts/edit-form';

/** The texts of a project, for those of its lead. Seats and exclusions are changed on its page. */
export default function EditProjectPage() {
  const { t } = useTranslation('projects');
  const { id = '' } = useParams();
  const read = useRead('projects', ProjectToEditDocument, { id });
  return (
    <Reading of={read}>
      {({ project, ...anchors }) =>
        project ? (
          <Page width="reading" title={t('form.editTitle')} lead={t('form.editLead', { title: project.title })}>
            {project.viewerCan.edit ? (
              <EditForm key={project.id} project={project} anchors={anchors} currentVersion={async () => (await read.refetch()).data?.project?.version} />
            ) : (
              <EmptyState title={t('form.notYours')} action={<BackButton id={project.id} />} />
            )}
          </Page>
        ) : (
          <NotFound />
        )
      }
    </Reading>
  );
}

function BackButton({ id }: { id: string }) {
  const { t } = useTranslation('projects');
  return (
    <Button component={Link} to={paths.project(id)} variant="default">
      {t('form.backToProject')}
    </Button>
  );
}
