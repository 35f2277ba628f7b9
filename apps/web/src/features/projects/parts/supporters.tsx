import { Anchor, Button, Text } from '@mantine/core';
import { IconHeartHandshake } from '@tabler/icons-react';
import { Section } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths, useWrite } from '../../../app/kit';
import { SupportProjectDocument, WithdrawSupportDocument, type ProjectWholeFragment } from '../../../generated/graphql';
import { useOwnOrganisations } from './own-organisations';
import classes from './project.module.css';
import { shownInProjects } from './project-writes';

/** Who finds the project useful, and one's own word on it. */
export function Supporters({ project }: { project: ProjectWholeFragment }) {
  const { t } = useTranslation('projects');
  const { supporters, supportCount, viewerCan } = project;
  return (
    <Section title={t('support.title')} lead={supportCount > 0 ? t('card.supports', { count: supportCount }) : t('support.none')}>
      {supporters.length > 0 && (
        <ul className={classes.plain}>
          {supporters.map(({ id, name }) => (
            <li key={id}>
              <Anchor component={Link} to={paths.organisation(id)}>
                {name}
              </Anchor>
            </li>
          ))}
        </ul>
      )}
      {viewerCan.support && (
        <Text size="sm" c="dimmed">
          {t('support.hint')}
        </Text>
      )}
      <SupportButtons project={project} />
    </Section>
  );
}

function SupportButtons({ project: { id: projectId, supporters, lead, viewerCan, stage } }: { project: ProjectWholeFragment }) {
  const { t } = useTranslation('projects');
  const own = useOwnOrganisations();
  const supports = (id: string) => supporters.some((supporter) => supporter.id === id);
  const giver = own.find(({ id }) => !supports(id) && id !== lead?.id);
  const given = own.find(({ id }) => supports(id));
  const support = useWrite(SupportProjectDocument, { refreshes: shownInProjects, says: t('support.given', { name: giver?.name ?? '' }) });
  const withdraw = useWrite(WithdrawSupportDocument, { refreshes: shownInProjects, says: t('support.withdrawn') });
  return (
    <>
      {viewerCan.support && giver && (
        <Button
          variant="default"
          leftSection={<IconHeartHandshake size={18} aria-hidden />}
          loading={support.isPending}
          onClick={() => support.mutate({ input: { projectId, organisationId: giver.id } })}
        >
          {own.length > 1 ? t('support.giveAs', { name: giver.name }) : t('support.give')}
        </Button>
      )}
      {given && stage !== 'COMPLETED' && stage !== 'ABANDONED' && (
        <Button variant="subtle" loading={withdraw.isPending} onClick={() => withdraw.mutate({ input: { projectId, organisationId: given.id } })}>
          {t('support.withdraw')}
        </Button>
      )}
    </>
  );
}
