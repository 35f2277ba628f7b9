import { Group, Paper, Stack, Text } from '@mantine/core';
import { ProjectStage } from '@grappe/contracts';
import { StageStepper } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { useOptions } from '../../../app/kit';
import type { ProjectWholeFragment } from '../../../generated/graphql';
import { AbandonButton, MoveButton } from './stage-moves';

const life = [ProjectStage.IDEA, ProjectStage.CALL, ProjectStage.CONSORTIUM, ProjectStage.RUNNING, ProjectStage.COMPLETED];

/** Where the project stands in its life, what that means, and for the lead what comes next or hinders it. */
export function StagePanel({ project }: { project: ProjectWholeFragment }) {
  const { t } = useTranslation('projects');
  const stages = useOptions()('ProjectStage', life);
  const { stage, seats, viewerCan } = project;
  const moves = viewerCan.nextStages.filter((next) => next !== 'ABANDONED');
  const empty = seats.filter(({ mandatory, filled }) => mandatory && filled === 0);
  const forward = moves.some((next) => next === 'CONSORTIUM' || next === 'RUNNING');
  const unready = (next: ProjectStage) => (next === 'CALL' ? seats.length === 0 : (next === 'CONSORTIUM' || next === 'RUNNING') && empty.length > 0);
  return (
    <Paper component="section" aria-label={t('page.life')} p="lg" mb="xl">
      <Stack gap="md">
        {stage !== 'ABANDONED' && <StageStepper stages={stages} current={stage} label={t('page.life')} />}
        <Text>{t(`stages.${stage}`)}</Text>
        {viewerCan.nextStages.length > 0 && (
          <Stack gap="sm">
            {stage === 'IDEA' && seats.length === 0 && <Text size="sm">{t('stages.hinderedSeats')}</Text>}
            {forward && empty.length > 0 && <Hindrance seats={empty.map(({ title }) => title)} />}
            <Group gap="sm">
              {moves.map((next) => (
                <MoveButton key={next} project={project} next={next} disabled={unready(next)} />
              ))}
              {viewerCan.nextStages.includes('ABANDONED') && <AbandonButton project={project} />}
            </Group>
          </Stack>
        )}
      </Stack>
    </Paper>
  );
}

function Hindrance({ seats }: { seats: readonly string[] }) {
  const { t } = useTranslation('projects');
  return (
    <Text component="div" size="sm">
      {t('stages.hinderedMandatory', { count: seats.length })} <strong>{seats.join(', ')}</strong>.
    </Text>
  );
}
