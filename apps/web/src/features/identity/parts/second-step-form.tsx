import { Button, Group, Paper, Stack, Text, TextInput } from '@mantine/core';
import { passSecondFactorInput, type SecondFactorMethod } from '@grappe/contracts';
import { FormError } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { ask, paths, useInputForm, useSession, useWrite } from '../../../app/kit';
import { PassSecondFactorDocument, SignOutDocument } from '../../../generated/graphql';
import { PasskeyButton } from './passkey-button';

/** The second step of a sign-in whose first is done. */
export function SecondStepForm({ methods }: { methods: readonly SecondFactorMethod[] }) {
  const { t } = useTranslation('security');
  const { became } = useSession();
  const startAgain = useWrite(SignOutDocument, { refreshes: [], then: () => window.location.assign(paths.signIn) });
  const { form, onSubmit, fault, failure, busy } = useInputForm({
    schema: passSecondFactorInput,
    initialValues: { code: '' },
    send: async (input) => became((await ask(PassSecondFactorDocument, { input })).passSecondFactor.viewer),
  });
  const over = failure?.code === 'SIGN_IN_EXPIRED';
  return (
    <Paper component="form" p={{ base: 'lg', sm: 'xl' }} noValidate onSubmit={onSubmit}>
      <Stack>
        <Text>{t('secondStep.lead')}</Text>
        {methods.includes('PASSKEY') && <PasskeyButton />}
        <FormError fault={fault} />
        <TextInput label={t('secondStep.code')} description={methods.includes('AUTHENTICATOR_APP') ? t('secondStep.hintApp') : t('secondStep.hintRecovery')} autoComplete="one-time-code" autoFocus required {...form.getInputProps('code')} />
        <Group justify="space-between">
          <Button variant="subtle" onClick={() => startAgain.mutate({ input: {} })} loading={startAgain.isPending}>
            {t('secondStep.again')}
          </Button>
          <Button type="submit" loading={busy} disabled={over}>
            {t('secondStep.submit')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
