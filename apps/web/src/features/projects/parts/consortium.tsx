import { Anchor, Group, Stack, Text } from '@mantine/core';
import { ConfirmButton, EnumBadge, OrganisationAvatar, Section } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths, useFormat, useWrite } from '../../../app/kit';
import { LeaveProjectDocument, type ProjectWholeFragment } from '../../../generated/graphql';
import { useOwnOrganisations } from './own-organisations';
import classes from './project.module.css';
import { shownInProjects } from './project-writes';

/** Who takes part, as far as the reader may know, and the way out for one's own organisation. */
export function Consortium({ project }: { project: ProjectWholeFragment }) {
  const { t } = useTranslation('projects');
  const { date } = useFormat();
  const named = project.partners.filter(({ organisation }) => organisation !== null);
  const hidden = project.partnerCount - named.length;
  return (
    <Section title={t('partners.title')}>
      <ul className={classes.plain}>
        {named.map(({ id, lead, organisation, seat, joinedAt }) => (
          <li key={id}>
            <Group gap="sm" wrap="nowrap" align="flex-start">
              <OrganisationAvatar name={organisation?.name ?? ''} size={36} />
              <Stack gap={0} miw={0}>
                {organisation && (
                  <Anchor component={Link} to={paths.organisation(organisation.id)} fw={600}>
                    {organisation.name}
                  </Anchor>
                )}
                <Text component="div" size="sm" c="dimmed">
                  {lead ? <EnumBadge tone="accent">{t('partners.lead')}</EnumBadge> : [seat?.title, t('partners.since', { date: date(joinedAt) })].filter(Boolean).join(', ')}
                </Text>
              </Stack>
            </Group>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Text size="sm" c="dimmed">
          {t('partners.hidden', { count: hidden })}
        </Text>
      )}
      {project.viewerCan.leave && <LeaveButtons project={project} />}
    </Section>
  );
}

function LeaveButtons({ project }: { project: ProjectWholeFragment }) {
  const { t } = useTranslation('projects');
  const { t: tc } = useTranslation();
  const leave = useWrite(LeaveProjectDocument, { refreshes: shownInProjects, says: t('partners.left') });
  const own = useOwnOrganisations().filter(({ id }) => project.partners.some(({ lead, organisation }) => !lead && organisation?.id === id));
  return own.map(({ id, name }) => (
    <ConfirmButton
      key={id}
      grave
      size="sm"
      style={{ alignSelf: 'flex-start' }}
      aria-label={`${t('partners.leave')}, ${name}`}
      title={t('partners.leaveTitle', { name })}
      text={t('partners.leaveText')}
      confirmLabel={t('partners.leave')}
      cancelLabel={tc('actions.cancel')}
      onConfirm={() => leave.mutateAsync({ input: { projectId: project.id, organisationId: id } })}
    >
      {t('partners.leave')}
    </ConfirmButton>
  ));
}
