import { Button, Group, Stack, Textarea } from '@mantine/core';
import { editMessageInput, type ChannelMessage } from '@grappe/contracts';
import { FormError } from '@grappe/ui';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, useInputForm } from '../../../app/kit';
import { EditMessageDocument } from '../../../generated/graphql';
import { sendsOnEnter } from './sends-on-enter';

interface EditMessageProps {
  readonly message: ChannelMessage;
  readonly onEdited: (message: ChannelMessage) => void;
  readonly onClose: () => void;
}

/** Corrects one's own words, in their place. */
export function EditMessage({ message, onEdited, onClose }: EditMessageProps) {
  const { t } = useTranslation('conversations');
  const { t: tc } = useTranslation();
  const { form, onSubmit, fault, busy } = useInputForm({
    schema: editMessageInput,
    initialValues: { messageId: message.id, body: message.body ?? '' },
    send: async (input) => {
      const { editMessage } = await ask(EditMessageDocument, { input });
      onEdited(editMessage.message);
      onClose();
    },
  });
  function onKeyDown(event: KeyboardEvent<HTMLFormElement>): void {
    if (event.key === 'Escape') onClose();
    if (!(event.target instanceof HTMLTextAreaElement) || !sendsOnEnter(event)) return;
    event.preventDefault();
    event.currentTarget.requestSubmit();
  }
  return (
    <form noValidate onSubmit={onSubmit} onKeyDown={onKeyDown} aria-label={t('editing')}>
      <Stack gap="xs" miw="min(24rem, 60vw)">
        <FormError fault={fault} />
        <Textarea aria-label={t('editing')} autosize minRows={2} maxRows={12} autoFocus {...form.getInputProps('body')} />
        <Group gap="xs" justify="flex-end">
          <Button size="compact-sm" variant="default" onClick={onClose}>
            {tc('actions.cancel')}
          </Button>
          <Button size="compact-sm" type="submit" loading={busy}>
            {tc('actions.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
