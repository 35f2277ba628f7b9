import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { elevateInput, limits } from '@grappe/contracts';
import { FormError } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { useInputForm, useWrite } from '../../../app/kit';
import { ElevateDocument } from '../../../generated/graphql';
import { WithFreshProof, type Proved } from '../../identity/parts/use-fresh-proof';
import { shownInProjects } from './project-writes';

/** For an animateur or operator: to read a file without taking part, once they have said why. */
export function ElevateButton({ projectId }: { projectId: string }) {
  const { t } = useTranslation('projects');
  const [open, { open: ask, close }] = useDisclosure(false);
  return (
    <>
      <Button variant="default" size="sm" style={{ alignSelf: 'flex-start' }} onClick={ask}>
        {t('elevation.ask')}
      </Button>
      <Modal opened={open} onClose={close} title={t('elevation.title')}>
        <WithFreshProof>{({ proved }) => <ElevateForm projectId={projectId} proved={proved} onDone={close} />}</WithFreshProof>
      </Modal>
    </>
  );
}

function ElevateForm({ projectId, proved, onDone }: { projectId: string; proved: Proved; onDone: () => void }) {
  const { t } = useTranslation('projects');
  const { t: tc } = useTranslation();
  const hours = { hours: String(limits.elevationHours) };
  const elevate = useWrite(ElevateDocument, { refreshes: shownInProjects, around: proved, says: t('elevation.taken', hours), errors: 'form', then: onDone });
  const { form, onSubmit, fault, busy } = useInputForm({ schema: elevateInput, initialValues: { projectId, reason: '' }, send: (input) => elevate.mutateAsync({ input }) });
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack>
        <Text>{t('elevation.text', hours)}</Text>
        <FormError fault={fault} />
        <Textarea label={t('elevation.reason')} description={t('elevation.reasonHint')} required autosize minRows={2} data-autofocus {...form.getInputProps('reason')} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {tc('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('elevation.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
