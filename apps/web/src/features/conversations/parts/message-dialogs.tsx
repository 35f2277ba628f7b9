import { Modal } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ChannelMessage } from '@grappe/contracts';
import { useTranslation } from 'react-i18next';
import { DecideDialog } from '../../moderation/parts/decide-dialog';
import { ReportMessageForm } from '../../moderation/parts/report-message-form';

export interface MessageDialog {
  readonly act: 'report' | 'hide' | 'restore';
  readonly message: ChannelMessage;
}

interface MessageDialogsProps {
  /** null: none is open. */
  readonly dialog: MessageDialog | null;
  readonly onClose: () => void;
  /** A message was hidden or shown again. */
  readonly onModerated: () => void;
}

/** What asks for a reason first: reporting a message, hiding it, showing it again. */
export function MessageDialogs({ dialog, onClose, onModerated }: MessageDialogsProps) {
  const { t } = useTranslation('moderation');
  const reported = () => {
    onClose();
    notifications.show({ message: t('report.done'), color: 'green' });
  };
  const decided = dialog && dialog.act !== 'report' ? { act: dialog.act, messageId: dialog.message.id, reportId: null } : null;
  return (
    <>
      <Modal opened={dialog?.act === 'report'} onClose={onClose} title={t('report.title')}>
        {dialog?.act === 'report' && <ReportMessageForm messageId={dialog.message.id} onDone={reported} onCancel={onClose} />}
      </Modal>
      <DecideDialog decision={decided} onClose={onClose} onDone={onModerated} />
    </>
  );
}
