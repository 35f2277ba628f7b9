import { Button, Stack, Text } from '@mantine/core';
import type { ProjectStage } from '@grappe/contracts';
import { ConfirmButton, confirmed } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { useWord, useWrite } from '../../../app/kit';
import { AdvanceProjectStageDocument, type ProjectWholeFragment } from '../../../generated/graphql';
import { useAudienceSentence } from './audience-note';
import { shownInProjects } from './project-writes';

type Move = 'CALL' | 'CALL_AGAIN' | 'CONSORTIUM' | 'RUNNING' | 'COMPLETED';

function moveTo(from: ProjectStage, to: ProjectStage): Move | null {
  if (to === 'CALL') return from === 'IDEA' ? 'CALL' : 'CALL_AGAIN';
  return to === 'CONSORTIUM' || to === 'RUNNING' || to === 'COMPLETED' ? to : null;
}

const useAdvance = (stage: ProjectStage) => {
  const { t } = useTranslation('projects');
  const word = useWord();
  return useWrite(AdvanceProjectStageDocument, { refreshes: shownInProjects, says: t('stages.moved', { stage: word('ProjectStage', stage) }) });
};

interface MoveButtonProps {
  readonly project: ProjectWholeFragment;
  readonly next: ProjectStage;
  /** Something is still lacking; the page says what. */
  readonly disabled: boolean;
}

/** Moves the project on, or its call open again. Before a call is published, it says who will see it. */
export function MoveButton({ project, next, disabled }: MoveButtonProps) {
  const { t } = useTranslation('projects');
  const { t: tc } = useTranslation();
  const advance = useAdvance(next);
  const audience = useAudienceSentence();
  const move = moveTo(project.stage, next);
  if (!move) return null;
  const label = t(`stages.to.${move}`);
  return (
    <ConfirmButton
      variant={move === 'CALL_AGAIN' ? 'default' : 'filled'}
      disabled={disabled}
      title={`${label}${t('stages.question')}`}
      text={
        <Stack gap="sm">
          <Text>{t(`stages.ask.${move}`)}</Text>
          {move === 'CALL' && <Text fw={600}>{audience({ ...project, stage: next })}</Text>}
        </Stack>
      }
      confirmLabel={label}
      cancelLabel={tc('actions.cancel')}
      onConfirm={() => advance.mutateAsync({ input: { projectId: project.id, stage: next } })}
    >
      {label}
    </ConfirmButton>
  );
}

/** Asks twice: nothing brings an abandoned project back. */
export function AbandonButton({ project }: { project: ProjectWholeFragment }) {
  const { t } = useTranslation('projects');
  const { t: tc } = useTranslation();
  const advance = useAdvance('ABANDONED');
  const cancelLabel = tc('actions.cancel');
  const abandon = async () => {
    const first = { title: t('stages.abandonTitle', { title: project.title }), text: t('stages.abandonText'), confirmLabel: t('stages.abandonGoOn'), cancelLabel };
    const second = { title: t('stages.abandonSure'), text: t('stages.abandonSureText'), confirmLabel: t('stages.abandonFinal'), cancelLabel, grave: true };
    if ((await confirmed(first)) && (await confirmed(second))) advance.mutate({ input: { projectId: project.id, stage: 'ABANDONED' } });
  };
  return (
    <Button variant="subtle" color="red" loading={advance.isPending} onClick={() => void abandon()}>
      {t('stages.to.ABANDONED')}
    </Button>
  );
}
