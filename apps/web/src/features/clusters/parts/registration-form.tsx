import { Button, Checkbox, Paper, Stack, TextInput } from '@mantine/core';
import { completeRegistrationInput } from '@grappe/contracts';
import { FormError, Section } from '@grappe/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { ask, blankAsNull, Page, paths, Reading, useInputForm, useRead, useSession } from '../../../app/kit';
import { CompleteRegistrationDocument, RegistrationDocument, type RegistrationQuery } from '../../../generated/graphql';
import { NewPasswordInput } from '../../identity/parts/new-password-input';
import { blankOrganisation, OrganisationFields } from './organisation-fields';

// Who registers alone fills in no organisation: what stands in its fields is not sent.
const alone = completeRegistrationInput.extend({ organisation: z.unknown().transform(() => null) });

/** Makes an account by the link of a mail, with the organisation that one brings. */
export function RegistrationForm({ token }: { token: string }) {
  const read = useRead('clusters', RegistrationDocument, { token });
  return <Reading of={read}>{({ registration }) => registration && <Form token={token} registration={registration} />}</Reading>;
}

function Form({ token, registration: { email, cluster, alone: mayComeAlone } }: { token: string; registration: NonNullable<RegistrationQuery['registration']> }) {
  const { t } = useTranslation('clusters');
  const { t: ti } = useTranslation('identity');
  const navigate = useNavigate();
  const { became } = useSession();
  const [comesAlone, setComesAlone] = useState(false);
  const { form, onSubmit, fault, busy } = useInputForm({
    schema: blankAsNull(comesAlone ? alone : completeRegistrationInput),
    initialValues: { token, name: '', password: '', organisation: blankOrganisation },
    send: async (input) => {
      const { completeRegistration } = await ask(CompleteRegistrationDocument, { input });
      await became(completeRegistration.viewer);
      await navigate(paths.account, { replace: true });
    },
  });
  return (
    <Page title={t('entrance.registerTitle', { cluster: cluster.name })} lead={t('entrance.registerLead')} width="reading">
      <form noValidate onSubmit={onSubmit}>
        <FormError fault={fault} />
        <Section title={t('entrance.you')}>
          <Paper p={{ base: 'lg', sm: 'xl' }}>
            <Stack>
              <TextInput label={ti('invitation.name')} description={ti('invitation.nameHint')} autoComplete="name" required {...form.getInputProps('name')} />
              <TextInput label={ti('signIn.email')} autoComplete="username" readOnly variant="filled" value={email} />
              <NewPasswordInput label={ti('invitation.password')} required {...form.getInputProps('password')} value={form.values.password} personal={[form.values.name, email]} />
            </Stack>
          </Paper>
        </Section>
        <Section title={t('entrance.yourOrganisation')}>
          <Paper p={{ base: 'lg', sm: 'xl' }}>
            <Stack>
              {mayComeAlone && (
                <Checkbox label={t('entrance.alone')} description={t('entrance.aloneHint')} checked={comesAlone} onChange={(event) => setComesAlone(event.currentTarget.checked)} />
              )}
              {!comesAlone && <OrganisationFields form={form} />}
            </Stack>
          </Paper>
        </Section>
        <Button type="submit" loading={busy} fullWidth>
          {t('entrance.register')}
        </Button>
      </form>
    </Page>
  );
}
