import { Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { ReportReason, reportMessageInput, wordsOf } from '@grappe/contracts';
import { FormError } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { ask, useInputForm, useOptions } from '../../../app/kit';
import { ReportMessageDocument } from '../../../generated/graphql';

interface ReportMessageFormProps {
  readonly messageId: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Hands a message over to those who decide, with a reason. */
export function ReportMessageForm({ messageId, onDone, onCancel }: ReportMessageFormProps) {
  const { t } = useTranslation('moderation');
  const { t: tc } = useTranslation();
  const options = useOptions();
  const { form, onSubmit, fault, busy } = useInputForm({
    schema: reportMessageInput,
    initialValues: { messageId, reason: '' as ReportReason | '', note: '' },
    send: async (input) => {
      await ask(ReportMessageDocument, { input });
      onDone();
    },
  });
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack>
        <Text size="sm" c="dimmed">
          {t('report.lead')}
        </Text>
        <FormError fault={fault} />
        <NativeSelect
          label={t('report.reason')}
          required
          data-autofocus
          data={[{ value: '', label: t('report.choose') }, ...options('ReportReason', wordsOf(ReportReason))]}
          {...form.getInputProps('reason')}
        />
        <Textarea label={t('report.note')} description={tc('states.optional')} autosize minRows={3} {...form.getInputProps('note')} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {tc('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('report.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
