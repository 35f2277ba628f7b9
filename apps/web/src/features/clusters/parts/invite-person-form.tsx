import { Button, Group, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { invitePersonInput, MandateRight, wordsOf } from '@grappe/contracts';
import { FormError } from '@grappe/ui';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useInputForm, useOptions, useWrite } from '../../../app/kit';
import { InvitePersonDocument } from '../../../generated/graphql';
import { OrganisationPicker } from './organisation-picker';

interface InvitePersonFormProps {
  /** The cluster whose animateur invites; null: the organisation invites its own people. */
  readonly clusterId: string | null;
  /** The member whose person is invited, where that is settled already. */
  readonly organisation: { readonly id: string; readonly name: string } | null;
  readonly contributorsOnly: boolean;
  readonly onSent: () => void;
}

/** A mail with a link, by which somebody comes to act for a member organisation. */
export function InvitePersonForm({ clusterId, organisation, contributorsOnly, onSent }: InvitePersonFormProps) {
  const { t } = useTranslation('clusters');
  const options = useOptions();
  const invite = useWrite(InvitePersonDocument, {
    refreshes: ['clusters'],
    errors: 'form',
    then: ({ invitePerson }) => {
      notifications.show({ message: t('desk.invitations.sent', { email: invitePerson.mandateInvitation.email }), color: 'green' });
      onSent();
    },
  });
  const { form, onSubmit, fault, busy } = useInputForm({
    schema: invitePersonInput,
    initialValues: { email: '', right: (contributorsOnly ? MandateRight.CONTRIBUTOR : MandateRight.REPRESENTATIVE) as string, message: '', clusterId, organisationId: organisation?.id ?? '' },
    draft: `invite-person-${clusterId ?? 'own'}-${organisation?.id ?? 'any'}`,
    send: (input) => invite.mutateAsync({ input }),
  });
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack>
        <Text c="dimmed">{t('desk.invitations.text')}</Text>
        <FormError fault={fault} />
        {organisation ? (
          <TextInput label={t('desk.invitations.organisation')} value={organisation.name} readOnly variant="filled" />
        ) : (
          <OrganisationPicker
            label={t('desk.invitations.organisation')}
            required
            clusterId={clusterId ?? ''}
            {...form.getInputProps('organisationId')}
          />
        )}
        <TextInput label={t('desk.invitations.email')} type="email" autoComplete="off" required {...form.getInputProps('email')} />
        <Radio.Group label={t('desk.invitations.right')} {...form.getInputProps('right')}>
          <Stack gap="xs" mt={8}>
            {options('MandateRight', contributorsOnly ? [MandateRight.CONTRIBUTOR] : wordsOf(MandateRight)).map(({ value, label }) => (
              <Radio key={value} value={value} label={label} description={t(`desk.invitations.rights.${value as MandateRight}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea label={t('desk.invitations.message')} autosize minRows={2} maxRows={8} {...form.getInputProps('message')} />
        <Group justify="flex-end">
          <Button type="submit" loading={busy}>
            {t('desk.invitations.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
