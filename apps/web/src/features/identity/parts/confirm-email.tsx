import { Button, Paper, Stack } from '@mantine/core';
import { IconMailCheck } from '@tabler/icons-react';
import { EmptyState, FormError } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page, paths, useWrite } from '../../../app/kit';
import { ConfirmEmailDocument } from '../../../generated/graphql';
import type { OpenedLink } from '../pages/mail-link.page';

/** Makes an address that has been proved that of the account. */
export function ConfirmEmail({ link: { token, email } }: { link: OpenedLink }) {
  const { t } = useTranslation('identity');
  const { t: tc } = useTranslation();
  const confirm = useWrite(ConfirmEmailDocument, { refreshes: ['identity'], errors: 'form' });
  if (confirm.data)
    return (
      <EmptyState
        heading="h1"
        icon={IconMailCheck}
        title={t('mailLink.email.doneTitle')}
        message={t('mailLink.email.done', { email })}
        action={
          <Button component={Link} to={paths.account} variant="default">
            {t('account.title')}
          </Button>
        }
      />
    );
  return (
    <Page title={t('mailLink.email.title')} lead={t('mailLink.email.lead', { email })} width="reading">
      <Paper p={{ base: 'lg', sm: 'xl' }}>
        <Stack align="flex-start">
          <FormError fault={confirm.error && { title: tc('errors.title'), message: confirm.error.message }} />
          <Button loading={confirm.isPending} onClick={() => confirm.mutate({ input: { token } })}>
            {t('mailLink.email.submit')}
          </Button>
        </Stack>
      </Paper>
    </Page>
  );
}
