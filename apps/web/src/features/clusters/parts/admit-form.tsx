import { Button, Group, NativeSelect, Stack, Switch, Text } from '@mantine/core';
import { admitMemberInput, PorterRole, wordsOf } from '@grappe/contracts';
import { FormError } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { useInputForm, useOptions, useWrite } from '../../../app/kit';
import { AdmitMemberDocument, type ApplicationFragment } from '../../../generated/graphql';

interface DecisionProps {
  readonly application: ApplicationFragment;
  readonly onClose: () => void;
}

/** The animateur admits an organisation, in the role that they see. */
export function AdmitForm({ application: { id, role, organisation }, onClose }: DecisionProps) {
  const { t } = useTranslation('clusters');
  const { t: tc } = useTranslation();
  const options = useOptions();
  const admit = useWrite(AdmitMemberDocument, {
    refreshes: ['clusters', 'indicators', 'matching'],
    says: t('desk.applications.admitted', { name: organisation.name }),
    errors: 'form',
    then: onClose,
  });
  const { form, onSubmit, fault, busy } = useInputForm({
    schema: admitMemberInput,
    initialValues: { membershipId: id, role: role as string, moteur: false },
    send: (input) => admit.mutateAsync({ input }),
  });
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack>
        <Text c="dimmed">{t('desk.applications.admitText')}</Text>
        <FormError fault={fault} />
        <NativeSelect label={t('desk.applications.role')} data={options('PorterRole', wordsOf(PorterRole))} {...form.getInputProps('role')} />
        <Switch
          label={t('desk.applications.moteur')}
          description={t('desk.applications.moteurHint')}
          {...form.getInputProps('moteur', { type: 'checkbox' })}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {tc('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('desk.applications.admit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
