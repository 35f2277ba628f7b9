import { Button, Group, Paper, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { acceptMandateInvitationInput } from '@grappe/contracts';
import { EnumBadge, FormError, OrganisationAvatar } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { ask, paths, useInputForm, useSession, useViewer, useWord } from '../../../app/kit';
import { AcceptMandateInvitationDocument, type MandateInvitationQuery } from '../../../generated/graphql';
import { NewPasswordInput } from './new-password-input';

type Invitation = NonNullable<MandateInvitationQuery['mandateInvitation']>;

const { password } = acceptMandateInvitationInput.shape;
// Who has an account adds a mandate to it, and proves it to be theirs unless they are signed in; who has none chooses a name and a password.
const forKnown = acceptMandateInvitationInput.pick({ token: true });
const forOwner = forKnown.extend({ password: password.unwrap().unwrap() });
const forNew = acceptMandateInvitationInput.extend({
  name: acceptMandateInvitationInput.shape.name.unwrap().unwrap(),
  password: password.unwrap().unwrap(),
});

export function AcceptInvitationForm({ token, invitation }: { token: string; invitation: Invitation }) {
  const { t } = useTranslation('identity');
  const word = useWord();
  const navigate = useNavigate();
  const { became } = useSession();
  const { organisationName, existingPerson, email, right } = invitation;
  const viewer = useViewer();
  const unproved = existingPerson && viewer?.person.email !== email;
  const { form, onSubmit, fault, busy } = useInputForm({
    schema: unproved ? forOwner : existingPerson ? forKnown : forNew,
    initialValues: { token, name: '', password: '' },
    send: async (input) => {
      const { acceptMandateInvitation } = await ask(AcceptMandateInvitationDocument, { input });
      await became(acceptMandateInvitation.viewer);
      notifications.show({ message: t('invitation.welcome', { organisation: organisationName }), color: 'green' });
      await navigate(acceptMandateInvitation.viewer ? paths.home : paths.signIn);
    },
  });

  return (
    <Paper component="form" p={{ base: 'lg', sm: 'xl' }} noValidate onSubmit={onSubmit}>
      <Stack>
        <Group wrap="nowrap">
          <OrganisationAvatar name={organisationName} size={48} />
          <Stack gap={2} align="flex-start">
            <Text fw={600}>{organisationName}</Text>
            <EnumBadge tone="accent">{word('MandateRight', right)}</EnumBadge>
          </Stack>
        </Group>
        <FormError fault={fault} />
        {existingPerson ? (
          <>
            <Text>{t('invitation.existing', { email })}</Text>
            {unproved && <PasswordInput label={t('invitation.prove')} autoComplete="current-password" required {...form.getInputProps('password')} />}
            {!viewer && (
              <Link to={`${paths.signIn}?next=${encodeURIComponent(paths.mandateInvitation(token))}`}>{t('invitation.otherwise')}</Link>
            )}
          </>
        ) : (
          <>
            <TextInput
              label={t('invitation.name')}
              description={t('invitation.nameHint')}
              autoComplete="name"
              required
              {...form.getInputProps('name')}
            />
            <TextInput label={t('signIn.email')} autoComplete="username" readOnly variant="filled" value={email} />
            <NewPasswordInput label={t('invitation.password')} required {...form.getInputProps('password')} value={form.values.password} personal={[form.values.name, email]} />
          </>
        )}
        <Button type="submit" loading={busy}>
          {t('invitation.submit')}
        </Button>
      </Stack>
    </Paper>
  );
}
