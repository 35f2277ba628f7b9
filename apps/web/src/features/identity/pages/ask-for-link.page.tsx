import { Button, Group, Paper, Stack, TextInput } from '@mantine/core';
import { IconMailForward } from '@tabler/icons-react';
import { askForMailLinkInput } from '@grappe/contracts';
import { EmptyState, FormError } from '@grappe/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { ask, Page, paths, useInputForm } from '../../../app/kit';
import { AskForPasswordResetDocument, AskForSignInLinkDocument } from '../../../generated/graphql';

/** A link by mail, to sign in or (`?for=password`) to choose a new password. The answer is the same for every address. */
export default function AskForLinkPage() {
  const { t } = useTranslation('identity');
  const [search] = useSearchParams();
  const what = search.get('for') === 'password' ? 'password' : 'signIn';
  const [sentTo, setSentTo] = useState<string | null>(null);
  const { form, onSubmit, fault, busy } = useInputForm({
    schema: askForMailLinkInput,
    initialValues: { email: '' },
    send: async (input) => {
      await (what === 'password' ? ask(AskForPasswordResetDocument, { input }) : ask(AskForSignInLinkDocument, { input }));
      setSentTo(input.email);
    },
  });
  const back = (
    <Button component={Link} to={paths.signIn} variant="default">
      {t('askForLink.back')}
    </Button>
  );
  if (sentTo !== null)
    return <EmptyState heading="h1" icon={IconMailForward} title={t('askForLink.sentTitle')} message={t('askForLink.sent', { email: sentTo })} action={back} />;
  return (
    <Page title={t(`askForLink.${what}.title`)} lead={t(`askForLink.${what}.lead`)} width="reading">
      <Paper component="form" p={{ base: 'lg', sm: 'xl' }} noValidate onSubmit={onSubmit}>
        <Stack>
          <FormError fault={fault} />
          <TextInput type="email" autoComplete="username" label={t('signIn.email')} required {...form.getInputProps('email')} />
          <Group>
            <Button type="submit" loading={busy}>
              {t('askForLink.submit')}
            </Button>
            {back}
          </Group>
        </Stack>
      </Paper>
    </Page>
  );
}
