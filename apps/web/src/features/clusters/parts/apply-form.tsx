import { Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { applyToClusterInput, PorterRole, wordsOf } from '@grappe/contracts';
import { FormError } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { useInputForm, useOptions, useWrite } from '../../../app/kit';
import { ApplyToClusterDocument } from '../../../generated/graphql';

interface ApplyFormProps {
  readonly organisation: { readonly id: string; readonly name: string };
  /** Where it may apply; never empty. */
  readonly clusters: readonly { readonly id: string; readonly name: string }[];
  readonly onSent: () => void;
}

/** An organisation asks to become a member of a cluster. */
export function ApplyForm({ organisation, clusters, onSent }: ApplyFormProps) {
  const { t } = useTranslation('clusters');
  const options = useOptions();
  const apply = useWrite(ApplyToClusterDocument, {
    refreshes: ['clusters', 'identity'],
    says: t('organisation.apply.sent'),
    errors: 'form',
    then: onSent,
  });
  const { form, onSubmit, fault, busy } = useInputForm({
    schema: applyToClusterInput,
    initialValues: { clusterId: clusters[0]?.id ?? '', role: PorterRole.CORE_COMPANY as string, message: '', organisationId: organisation.id },
    draft: `apply-${organisation.id}`,
    send: (input) => apply.mutateAsync({ input }),
  });
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack>
        <Text c="dimmed">{t('organisation.apply.lead', { name: organisation.name })}</Text>
        <FormError fault={fault} />
        <NativeSelect
          label={t('organisation.apply.cluster')}
          data={clusters.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.getInputProps('clusterId')}
        />
        <NativeSelect
          label={t('organisation.apply.role')}
          description={t('organisation.apply.roleHint')}
          data={options('PorterRole', wordsOf(PorterRole))}
          {...form.getInputProps('role')}
        />
        <Textarea
          label={t('organisation.apply.message')}
          description={t('organisation.apply.messageHint')}
          autosize
          minRows={4}
          maxRows={12}
          {...form.getInputProps('message')}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={busy}>
            {t('organisation.apply.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
