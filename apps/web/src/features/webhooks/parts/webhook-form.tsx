import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { editWebhookInput, WebhookEvent, wordsOf } from '@grappe/contracts';
import { FormError } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { useInputForm, useOptions } from '../../../app/kit';

const schema = editWebhookInput.omit({ webhookId: true });
type Event = Exclude<WebhookEvent, 'TEST'>;
const events = wordsOf(WebhookEvent).filter((event): event is Event => event !== 'TEST');

interface WebhookValues {
  readonly name: string;
  readonly url: string;
  readonly events: Event[];
}

interface WebhookFormProps {
  readonly initialValues: WebhookValues;
  readonly submitLabel: string;
  readonly send: (values: WebhookValues) => Promise<unknown>;
}

/** What a webhook is called, where it leads, and of what it is told. */
export function WebhookForm({ initialValues, submitLabel, send }: WebhookFormProps) {
  const { t } = useTranslation('webhooks');
  const options = useOptions();
  const { form, onSubmit, fault, busy } = useInputForm({ schema, initialValues, send });
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack>
        <FormError fault={fault} />
        <TextInput label={t('name')} description={t('nameHint')} required data-autofocus {...form.getInputProps('name')} />
        <TextInput label={t('url')} description={t('urlHint')} required type="url" {...form.getInputProps('url')} />
        <Checkbox.Group label={t('events')} required {...form.getInputProps('events')}>
          <Stack gap="xs" mt={8}>
            {options('WebhookEvent', events).map(({ value, label }) => (
              <Checkbox key={value} value={value} label={label} />
            ))}
          </Stack>
        </Checkbox.Group>
        <Group justify="flex-end">
          <Button type="submit" loading={busy}>
            {submitLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
