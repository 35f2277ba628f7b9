import { Button, Stack } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { FormError } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { toApiError } from '../../../app/kit';
import { usePasskeySignIn } from './use-passkey-sign-in';

/** Signs in with a passkey alone, or as the second step. */
export function PasskeyButton() {
  const { t } = useTranslation('security');
  const { t: tc } = useTranslation();
  const signIn = usePasskeySignIn();
  return (
    <Stack gap="sm">
      <FormError fault={signIn.error && { title: tc('errors.title'), message: toApiError(signIn.error).message }} />
      <Button variant="default" leftSection={<IconKey size={18} aria-hidden />} loading={signIn.isPending} onClick={() => signIn.mutate({ autofill: false })}>
        {t('passkeys.signIn')}
      </Button>
    </Stack>
  );
}
