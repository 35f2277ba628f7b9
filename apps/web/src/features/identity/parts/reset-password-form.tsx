import { Button, Paper, Stack, TextInput } from '@mantine/core';
import { IconLockCheck } from '@tabler/icons-react';
import { resetPasswordInput } from '@grappe/contracts';
import { EmptyState, FormError } from '@grappe/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ask, Page, paths, useInputForm } from '../../../app/kit';
import { ResetPasswordDocument } from '../../../generated/graphql';
import type { OpenedLink } from '../pages/mail-link.page';
import { NewPasswordInput } from './new-password-input';

/** Chooses a new password by a link, then leads to the door like everybody. */
export function ResetPasswordForm({ link: { token, email } }: { link: OpenedLink }) {
  const { t } = useTranslation('identity');
  const [done, setDone] = useState(false);
  const { form, onSubmit, fault, busy } = useInputForm({
    schema: resetPasswordInput,
    initialValues: { token, password: '' },
    send: async (input) => {
      await ask(ResetPasswordDocument, { input });
      setDone(true);
    },
  });
  if (done)
    return (
      <EmptyState
        heading="h1"
        icon={IconLockCheck}
        title={t('mailLink.reset.doneTitle')}
        message={t('mailLink.reset.done')}
        action={
          <Button component={Link} to={paths.signIn}>
            {t('signIn.submit')}
          </Button>
        }
      />
    );
  return (
    <Page title={t('mailLink.reset.title')} lead={t('mailLink.reset.lead', { email })} width="reading">
      <Paper component="form" p={{ base: 'lg', sm: 'xl' }} noValidate onSubmit={onSubmit}>
        <Stack>
          <FormError fault={fault} />
          {/* Password managers keep the new password under the address. */}
          <TextInput label={t('signIn.email')} autoComplete="username" readOnly variant="filled" value={email} />
          <NewPasswordInput label={t('credentials.chosen')} required {...form.getInputProps('password')} value={form.values.password} personal={[email]} />
          <Button type="submit" loading={busy}>
            {t('mailLink.reset.submit')}
          </Button>
        </Stack>
      </Paper>
    </Page>
  );
}
