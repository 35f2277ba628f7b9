import { Button, Checkbox, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { createAccessTokenInput, TokenScope, wordsOf } from '@grappe/contracts';
import { FormError } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { ask, useInputForm, useOptions } from '../../../app/kit';
import { CreateAccessTokenDocument } from '../../../generated/graphql';

const durations = [30, 90, 180, 365];
import type { NewToken } from './token-created';

const initialScopes: TokenScope[] = [TokenScope.PROJECTS_READ, TokenScope.DIRECTORY_READ];

export function CreateTokenForm({ onCreated }: { onCreated: (token: NewToken) => void }) {
  const { t } = useTranslation('identity');
  const options = useOptions();
  const queryClient = useQueryClient();
  const { form, onSubmit, fault, busy } = useInputForm({
    schema: createAccessTokenInput,
    initialValues: { name: '', scopes: initialScopes, expiresInDays: 90 },
    draft: 'create-token',
    send: async (input) => {
      const { createAccessToken } = await ask(CreateAccessTokenDocument, { input });
      onCreated({ secret: createAccessToken.secret, scopes: input.scopes });
      await queryClient.invalidateQueries({ queryKey: ['identity', 'AccessTokens'] });
    },
  });
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack>
        <FormError fault={fault} />
        <TextInput label={t('tokens.name')} description={t('tokens.nameHint')} required data-autofocus {...form.getInputProps('name')} />
        <Checkbox.Group label={t('tokens.scopes')} required {...form.getInputProps('scopes')}>
          <Stack gap="xs" mt={8}>
            {options('TokenScope', wordsOf(TokenScope)).map(({ value, label }) => (
              <Checkbox key={value} value={value} label={label} description={value} />
            ))}
          </Stack>
        </Checkbox.Group>
        <NativeSelect
          label={t('tokens.days')}
          data={durations.map((days) => ({ value: String(days), label: t('tokens.daysOption', { count: days }) }))}
          value={String(form.values.expiresInDays)}
          error={form.errors.expiresInDays}
          onChange={(event) => form.setFieldValue('expiresInDays', Number(event.currentTarget.value))}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={busy}>
            {t('tokens.create')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
