import { Anchor, Stack, Text } from '@mantine/core';
import { Section } from '@grappe/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths, useFormat, useLocalised, useWord } from '../../../app/kit';
import type { ProjectWholeFragment } from '../../../generated/graphql';
import classes from './project.module.css';

/** Kind, place, budget, dates and the call that it answers. */
export function ProjectFacts({ project }: { project: ProjectWholeFragment }) {
  const { t } = useTranslation('projects');
  const word = useWord();
  const localised = useLocalised();
  const { date, euros } = useFormat();
  const { kind, cluster, strategicAxis, workingGroup, budget, deadline, lead } = project;
  return (
    <Section title={t('page.facts')}>
      <dl className={classes.facts}>
        {lead && (
          <Fact name={t('page.lead')}>
            <Anchor component={Link} to={paths.organisation(lead.id)}>
              {lead.name}
            </Anchor>
          </Fact>
        )}
        <Fact name={t('filters.kind')}>{word('ProjectKind', kind)}</Fact>
        <Fact name={t('page.cluster')}>
          <Anchor component={Link} to={paths.cluster(cluster.slug)}>
            {cluster.name}
          </Anchor>
        </Fact>
        {strategicAxis && <Fact name={t('page.axis')}>{localised(strategicAxis.label)}</Fact>}
        {workingGroup && (
          <Fact name={t('page.group')}>
            <Anchor component={Link} to={paths.workingGroup(workingGroup.id)}>
              {workingGroup.name}
            </Anchor>
          </Fact>
        )}
        {budget !== null && <Fact name={t('page.budget')}>{euros(budget)}</Fact>}
        {deadline && <Fact name={t('page.deadline')}>{date(deadline)}</Fact>}
        {project.call && <Call call={project.call} />}
      </dl>
    </Section>
  );
}

function Call({ call: { programme, name, url, deadline } }: { call: NonNullable<ProjectWholeFragment['call']> }) {
  const { t } = useTranslation('projects');
  const { date } = useFormat();
  return (
    <>
      <Fact name={t('page.call')}>
        <Stack gap={2}>
          {programme && <span>{programme}</span>}
          {name && <span>{name}</span>}
          {url && (
            <Anchor href={url} target="_blank" rel="noopener noreferrer nofollow ugc">
              {t('page.callLink')}
            </Anchor>
          )}
        </Stack>
      </Fact>
      {deadline && <Fact name={t('page.callDeadline')}>{date(deadline)}</Fact>}
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <Text component="dt" size="sm" c="dimmed">
        {name}
      </Text>
      <Text component="dd" m={0}>
        {children}
      </Text>
    </div>
  );
}
