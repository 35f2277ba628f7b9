import { Button, Group, List, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { leaveGrappeInput } from '@grappe/contracts';
import { FormError, Section } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { ask, paths, useInputForm, useSignedInViewer } from '../../../app/kit';
import { dropDrafts } from '../../../app/forms/draft';
import { LeaveGrappeDocument, type SecurityStateFragment } from '../../../generated/graphql';
import { useFreshProof } from './use-fresh-proof';

/** The end of an account: what goes, what stays, and one's own address typed to confirm it. */
export function DeleteAccount({ security }: { security: SecurityStateFragment }) {
  const { t } = useTranslation('identity');
  const [opened, { open, close }] = useDisclosure(false);
  const { proved, question } = useFreshProof(security);
  return (
    <Section title={t('myData.delete.title')} lead={t('myData.delete.lead')}>
      <Lines title={t('myData.delete.goes')} lines={[t('myData.delete.goesLines.account'), t('myData.delete.goesLines.mandates'), t('myData.delete.goesLines.own')]} />
      <Lines title={t('myData.delete.stays')} lines={[t('myData.delete.staysLines.acts'), t('myData.delete.staysLines.log')]} />
      <Button variant="outline" color="red" w="fit-content" onClick={open}>
        {t('myData.delete.action')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('myData.delete.question')}>
        <ConfirmForm proved={proved} onCancel={close} />
      </Modal>
      {question}
    </Section>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <>
      <Text fw={600}>{title}</Text>
      <List mb="md">
        {lines.map((line) => (
          <List.Item key={line}>{line}</List.Item>
        ))}
      </List>
    </>
  );
}

function ConfirmForm({ proved, onCancel }: { proved: ReturnType<typeof useFreshProof>['proved']; onCancel: () => void }) {
  const { t } = useTranslation('identity');
  const { t: tc } = useTranslation();
  const { person } = useSignedInViewer();
  const { form, onSubmit, fault, busy } = useInputForm({
    schema: leaveGrappeInput,
    initialValues: { email: '' },
    send: async (input) => {
      await proved(() => ask(LeaveGrappeDocument, { input }));
      dropDrafts();
      window.location.assign(paths.home);
    },
  });
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack>
        <Text>{t('myData.delete.confirmText')}</Text>
        <FormError fault={fault} />
        <TextInput type="email" autoComplete="off" label={t('myData.delete.type', { email: person.email ?? '' })} required data-autofocus {...form.getInputProps('email')} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {tc('actions.cancel')}
          </Button>
          <Button type="submit" color="red" loading={busy}>
            {t('myData.delete.action')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
