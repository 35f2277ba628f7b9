import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ActForm, DismissForm, type ModerationAct } from './decide-form';

export interface Decision {
  readonly act: ModerationAct;
  readonly messageId: string;
  readonly reportId: string | null;
}

interface DecideDialogProps {
  /** null: nothing is being decided. */
  readonly decision: Decision | null;
  readonly onClose: () => void;
  readonly onDone?: () => void;
}

/** Asks for the reason of a decision before it is taken. */
export function DecideDialog({ decision, onClose, onDone }: DecideDialogProps) {
  const { t } = useTranslation('moderation');
  const done = () => {
    onClose();
    onDone?.();
  };
  const shared = { onDone: done, onCancel: onClose };
  return (
    <Modal
      opened={decision !== null}
      onClose={onClose}
      title={decision && t(`${decision.act}.title`)}
     
    >
      {decision?.act === 'dismiss' && decision.reportId && <DismissForm reportId={decision.reportId} {...shared} />}
      {decision && decision.act !== 'dismiss' && (
        <ActForm act={decision.act} messageId={decision.messageId} reportId={decision.reportId} {...shared} />
      )}
    </Modal>
  );
}
