import { Anchor, Button, Grid, Group, Paper, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { signInInput } from '@grappe/contracts';
import { FormError } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useSearchParams } from 'react-router';
import { ask, Page, paths, useInputForm, useInstallation, useSession } from '../../../app/kit';
import { SignInDocument } from '../../../generated/graphql';
import { DemoAccounts } from '../parts/demo-accounts';
import { PasskeyButton } from '../parts/passkey-button';
import { ProviderButtons } from '../parts/provider-buttons';
import { ProviderRefusal } from '../parts/provider-refusal';
import { SecondStepForm } from '../parts/second-step-form';
import { safePath } from '../parts/safe-path';
import { usePasskeyAutofill } from '../parts/use-passkey-sign-in';

export default function SignInPage() {
  const { t } = useTranslation('identity');
  const { t: ts } = useTranslation('security');
  const { viewer, secondStep, became } = useSession();
  const { demoAccounts } = useInstallation();
  const [search] = useSearchParams();
  const { form, onSubmit, fault, busy } = useInputForm({
    schema: signInInput,
    initialValues: { email: '', password: '' },
    send: async (input) => became((await ask(SignInDocument, { input })).signIn.viewer),
  });

  usePasskeyAutofill();

  if (viewer) return <Navigate to={safePath(search.get('next'))} replace />;
  if (secondStep)
    return (
      <Page title={ts('secondStep.title')} width="reading">
        <SecondStepForm methods={secondStep} />
      </Page>
    );
  return (
    <Page title={t('signIn.title')} lead={t('signIn.lead')} width={demoAccounts.length > 0 ? 'wide' : 'reading'}>
      <Grid gap="xl">
        <Grid.Col span={{ base: 12, md: demoAccounts.length > 0 ? 6 : 12 }}>
          <Paper component="form" p={{ base: 'lg', sm: 'xl' }} noValidate onSubmit={onSubmit}>
            <Stack>
              <ProviderRefusal />
              <FormError fault={fault} />
              <TextInput type="email" autoComplete="username webauthn" label={t('signIn.email')} required {...form.getInputProps('email')} />
              <PasswordInput autoComplete="current-password" label={t('signIn.password')} required {...form.getInputProps('password')} />
              <Button type="submit" loading={busy}>
                {t('signIn.submit')}
              </Button>
              <PasskeyButton />
              <ProviderButtons />
              <Group gap="xs" style={{ columnGap: 'var(--mantine-spacing-lg)' }}>
                <Anchor component={Link} to={paths.askForLink('password')}>
                  {t('signIn.forgotten')}
                </Anchor>
                <Anchor component={Link} to={paths.askForLink('signIn')}>
                  {t('signIn.byLink')}
                </Anchor>
              </Group>
              <Text size="sm" c="dimmed">
                {t('signIn.noAccount')}
              </Text>
            </Stack>
          </Paper>
        </Grid.Col>
        {demoAccounts.length > 0 && (
          <Grid.Col span={{ base: 12, md: 6 }}>
            <DemoAccounts accounts={demoAccounts} onUse={({ email, password }) => form.setValues({ email, password })} />
          </Grid.Col>
        )}
      </Grid>
    </Page>
  );
}
