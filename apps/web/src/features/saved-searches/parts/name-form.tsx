import { Button, Group, Stack, TextInput } from '@mantine/core';
import { renameSavedSearchInput } from '@grappe/contracts';
import { FormError } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { useInputForm } from '../../../app/kit';

const schema = renameSavedSearchInput.pick({ name: true });

interface NameFormProps {
  readonly name: string;
  readonly send: (name: string) => Promise<unknown>;
}

/** What a saved search is called. */
export function NameForm({ name, send }: NameFormProps) {
  const { t } = useTranslation('savedSearches');
  const { t: tc } = useTranslation();
  const { form, onSubmit, fault, busy } = useInputForm({ schema, initialValues: { name }, send: (input) => send(input.name) });
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack>
        <FormError fault={fault} />
        <TextInput label={t('name')} description={t('nameHint')} required data-autofocus {...form.getInputProps('name')} />
        <Group justify="flex-end">
          <Button type="submit" loading={busy}>
            {tc('actions.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
