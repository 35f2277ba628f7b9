import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { refuseMemberInput } from '@grappe/contracts';
import { FormError } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { useInputForm, useWrite } from '../../../app/kit';
import { RefuseMemberDocument, type ApplicationFragment } from '../../../generated/graphql';

/** The animateur refuses an application; the reason is told to the organisation. */
export function RefuseForm({ application: { id, organisation }, onClose }: { application: ApplicationFragment; onClose: () => void }) {
  const { t } = useTranslation('clusters');
  const { t: tc } = useTranslation();
  const refuse = useWrite(RefuseMemberDocument, {
    refreshes: ['clusters'],
    says: t('desk.applications.refused', { name: organisation.name }),
    errors: 'form',
    then: onClose,
  });
  const { form, onSubmit, fault, busy } = useInputForm({
    schema: refuseMemberInput,
    initialValues: { membershipId: id, reason: '' },
    draft: `refuse-${id}`,
    send: (input) => refuse.mutateAsync({ input }),
  });
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack>
        <Text c="dimmed">{t('desk.applications.refuseText')}</Text>
        <FormError fault={fault} />
        <Textarea
          label={t('desk.applications.reason')}
          required
          data-autofocus
          autosize
          minRows={3}
          maxRows={10}
          {...form.getInputProps('reason')}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {tc('actions.cancel')}
          </Button>
          <Button type="submit" color="red" loading={busy}>
            {t('desk.applications.refuse')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
