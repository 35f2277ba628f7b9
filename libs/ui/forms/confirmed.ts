import { modals } from '@mantine/modals';
import type { ReactNode } from 'react';

interface Question {
  /** The question, naming the thing. */
  readonly title: string;
  /** What follows from a yes. */
  readonly text: ReactNode;
  /** A verb, never “OK”. */
  readonly confirmLabel: string;
  readonly cancelLabel: string;
  /** Cannot be taken back: the yes is red. */
  readonly grave?: boolean;
}

/**
 * Asks before an act that does not start from a button of its own, e.g. an entry of a menu, which is gone once it is chosen:
 * `if (await confirmed({ … })) remove.mutate({ input })`. Elsewhere, a ConfirmButton.
 */
export function confirmed({ title, text, confirmLabel, cancelLabel, grave }: Question): Promise<boolean> {
  return new Promise((answer) => {
    modals.openConfirmModal({
      title,
      children: text,
      labels: { confirm: confirmLabel, cancel: cancelLabel },
      confirmProps: grave ? { color: 'red' } : undefined,
      closeButtonProps: { 'aria-label': cancelLabel },
      onConfirm: () => answer(true),
      onCancel: () => answer(false),
      // Closed by Escape or by a click beside it; after an answer, this says nothing new.
      onClose: () => answer(false),
    });
  });
}
