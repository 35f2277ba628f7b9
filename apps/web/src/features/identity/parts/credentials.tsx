import { Button, Group, Modal, Paper, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { changeEmailInput, changePasswordInput } from '@grappe/contracts';
import { FormError, Section } from '@grappe/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, blankAsNull, useInputForm, useSession, useSignedInViewer } from '../../../app/kit';
import { ChangeEmailDocument, ChangePasswordDocument } from '../../../generated/graphql';
import { NewPasswordInput } from './new-password-input';
import { WithFreshProof, type Proved } from './use-fresh-proof';

/** What one signs in with: address and password, and the way to change each. */
export function Credentials() {
  const { t } = useTranslation('identity');
  const { person } = useSignedInViewer();
  return (
    <Section title={t('credentials.title')}>
      <Stack gap="sm">
        <Line text={t('credentials.email', { email: person.email ?? '' })} change={t('credentials.changeEmail')}>
          {(form) => <EmailForm {...form} />}
        </Line>
        <Line text={t('credentials.password')} change={t('credentials.changePassword')}>
          {(form) => <PasswordForm {...form} />}
        </Line>
      </Stack>
    </Section>
  );
}

interface FormProps {
  readonly hasPassword: boolean;
  readonly proved: Proved;
  readonly done: () => void;
}

function Line({ text, change, children }: { text: string; change: string; children: (form: FormProps) => ReactNode }) {
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <Paper p="md">
      <Group justify="space-between" gap="sm">
        <Text flex="1 1 14rem" style={{ overflowWrap: 'anywhere' }}>
          {text}
        </Text>
        <Button variant="default" size="sm" onClick={open}>
          {change}
        </Button>
      </Group>
      <Modal opened={opened} onClose={close} title={change}>
        <WithFreshProof>{(proof) => children({ ...proof, done: close })}</WithFreshProof>
      </Modal>
    </Paper>
  );
}

function EmailForm({ hasPassword, proved, done }: FormProps) {
  const { t } = useTranslation('identity');
  const { form, onSubmit, fault, busy } = useInputForm({
    schema: blankAsNull(changeEmailInput),
    initialValues: { email: '', currentPassword: '' },
    send: async (input) => {
      const { changeEmail } = await proved(() => ask(ChangeEmailDocument, { input }));
      done();
      notifications.show({ message: t('credentials.emailAsked', { email: changeEmail.email }), color: 'green', autoClose: 10_000 });
    },
  });
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack>
        <FormError fault={fault} />
        <TextInput type="email" label={t('credentials.newEmail')} description={t('credentials.newEmailHint')} required data-autofocus {...form.getInputProps('email')} />
        {hasPassword && <PasswordInput autoComplete="current-password" label={t('credentials.current')} required {...form.getInputProps('currentPassword')} />}
        <Button type="submit" loading={busy}>
          {t('credentials.changeEmail')}
        </Button>
      </Stack>
    </form>
  );
}

function PasswordForm({ hasPassword, proved, done }: FormProps) {
  const { t } = useTranslation('identity');
  const queryClient = useQueryClient();
  const { changed } = useSession();
  const { person } = useSignedInViewer();
  const { form, onSubmit, fault, busy } = useInputForm({
    schema: blankAsNull(changePasswordInput),
    initialValues: { currentPassword: '', password: '' },
    send: async (input) => {
      const { changePassword } = await proved(() => ask(ChangePasswordDocument, { input }));
      await changed(changePassword.viewer);
      await queryClient.invalidateQueries({ queryKey: ['identity'] });
      done();
      notifications.show({ message: t('credentials.passwordChanged'), color: 'green' });
    },
  });
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack>
        <FormError fault={fault} />
        {hasPassword && <PasswordInput autoComplete="current-password" label={t('credentials.current')} required data-autofocus {...form.getInputProps('currentPassword')} />}
        <NewPasswordInput
          label={t('credentials.chosen')}
          required
          {...form.getInputProps('password')}
          value={form.values.password}
          personal={[person.name, person.email ?? '']}
        />
        <Button type="submit" loading={busy}>
          {t('credentials.changePassword')}
        </Button>
      </Stack>
    </form>
  );
}
