import { Button } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useRead, useWrite } from '../../../app/kit';
import { SignInProvidersDocument, SignInWithProviderDocument } from '../../../generated/graphql';
import { safePath } from './safe-path';

/** The places elsewhere where one may sign in; where the installation names none, nothing. */
export function ProviderButtons() {
  const { t } = useTranslation('security');
  const [search] = useSearchParams();
  const read = useRead('identity', SignInProvidersDocument, {});
  const leave = useWrite(SignInWithProviderDocument, { refreshes: [], then: ({ signInWithProvider }) => window.location.assign(signInWithProvider.location) });
  return read.data?.signInProviders.map(({ id, name }) => (
    <Button
      key={id}
      variant="default"
      leftSection={<IconExternalLink size={18} aria-hidden />}
      loading={leave.isPending && leave.variables.input.provider === id}
      onClick={() => leave.mutate({ input: { provider: id, next: safePath(search.get('next')) } })}
    >
      {t('accounts.signIn', { name })}
    </Button>
  ));
}
