import { Button, Paper, Stack, Text } from '@mantine/core';
import { FormError } from '@grappe/ui';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Page, paths, useSession, useWrite } from '../../../app/kit';
import { SignInByLinkDocument } from '../../../generated/graphql';
import type { OpenedLink } from '../pages/mail-link.page';

/** Signs in at once where the link was asked for; elsewhere it asks, since somebody else may have sent it. */
export function SignInByLink({ link: { token, email, sameBrowser } }: { link: OpenedLink }) {
  const { t } = useTranslation('identity');
  const { t: tc } = useTranslation();
  const navigate = useNavigate();
  const { became } = useSession();
  const write = useWrite(SignInByLinkDocument, {
    refreshes: [],
    errors: 'form',
    then: async ({ signInByLink }) => {
      await became(signInByLink.viewer);
      await navigate(signInByLink.viewer ? paths.home : paths.signIn, { replace: true });
    },
  });
  const begun = useRef(false);
  const signIn = () => write.mutate({ input: { token } });
  useEffect(() => {
    if (!sameBrowser || begun.current) return;
    begun.current = true;
    signIn();
  });
  return (
    <Page title={t('mailLink.signIn.title')} lead={t('mailLink.signIn.lead', { email })} width="reading">
      <Paper p={{ base: 'lg', sm: 'xl' }}>
        <Stack align="flex-start">
          <FormError fault={write.error && { title: tc('errors.title'), message: write.error.message }} />
          {!sameBrowser && <Text>{t('mailLink.signIn.otherBrowser')}</Text>}
          <Button loading={write.isPending} onClick={signIn}>
            {t('signIn.submit')}
          </Button>
        </Stack>
      </Paper>
    </Page>
  );
}
