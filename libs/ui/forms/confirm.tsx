import { Button, Group, Modal, Stack, Text, type ButtonProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';

interface ConfirmButtonProps extends ButtonProps {
  /** The button's words. */
  readonly children: ReactNode;
  /** The question, naming the thing: « Révoquer le jeton … ? ». */
  readonly title: string;
  /** What follows from a yes. */
  readonly text: ReactNode;
  /** A verb, never “OK”. */
  readonly confirmLabel: string;
  readonly cancelLabel: string;
  /** A refusal keeps the question open. */
  readonly onConfirm: () => Promise<unknown>;
  /** Cannot be taken back: the yes is red. */
  readonly grave?: boolean;
  readonly 'aria-label'?: string;
}

/** A button whose act asks first. Focus goes into the question and comes back to the button. */
export function ConfirmButton({ children, title, text, confirmLabel, cancelLabel, onConfirm, grave, ...button }: ConfirmButtonProps) {
  const [open, { open: ask, close }] = useDisclosure(false);
  const [busy, setBusy] = useState(false);

  async function confirm(): Promise<void> {
    setBusy(true);
    const done = await onConfirm().then(
      () => true,
      () => false,
    );
    setBusy(false);
    if (done) close();
  }

  return (
    <>
      <Button variant="default" {...button} onClick={ask}>
        {children}
      </Button>
      <Modal opened={open} onClose={close} title={title} closeButtonProps={{ 'aria-label': cancelLabel }}>
        <Stack gap="lg">
          <Text component="div">{text}</Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {cancelLabel}
            </Button>
            <Button color={grave ? 'red' : undefined} loading={busy} onClick={() => void confirm()}>
              {confirmLabel}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
