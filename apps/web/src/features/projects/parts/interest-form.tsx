import { Button, Group, Modal, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { expressInterestInput } from '@grappe/contracts';
import { FormError } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { blankAsNull, useInputForm, useWrite } from '../../../app/kit';
import { ExpressInterestDocument, type ProjectSeatFragment } from '../../../generated/graphql';
import type { OwnOrganisation } from './own-organisations';
import { shownInProjects } from './project-writes';

interface InterestProps {
  readonly seat: Pick<ProjectSeatFragment, 'id' | 'title'>;
  /** For whom the viewer could apply; the first is the one that they act for. */
  readonly applicants: readonly OwnOrganisation[];
}

/** Applies to a seat, in a dialog that keeps what was typed. */
export function InterestButton(props: InterestProps) {
  const { t } = useTranslation('projects');
  const [open, { open: show, close }] = useDisclosure(false);
  return (
    <>
      <Button style={{ alignSelf: 'flex-start' }} onClick={show} aria-label={`${t('seats.apply')}, ${props.seat.title}`}>
        {t('seats.apply')}
      </Button>
      <Modal opened={open} onClose={close} size="lg" title={t('interest.title')}>
        <InterestForm {...props} onDone={close} />
      </Modal>
    </>
  );
}

const schema = blankAsNull(expressInterestInput);

function InterestForm({ seat, applicants, onDone }: InterestProps & { readonly onDone: () => void }) {
  const { t } = useTranslation('projects');
  const { t: tc } = useTranslation();
  const express = useWrite(ExpressInterestDocument, { refreshes: shownInProjects, says: t('interest.sent'), errors: 'form', then: onDone });
  const { form, onSubmit, fault, busy, restored } = useInputForm({
    schema,
    initialValues: { seatId: seat.id, organisationId: applicants[0]?.id ?? '', pitch: '', expects: '' },
    draft: `interest-${seat.id}`,
    send: (input) => express.mutateAsync({ input }),
  });
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack>
        <Text size="sm" c="dimmed">
          {t('interest.lead', { seat: seat.title })}
        </Text>
        {restored && (
          <Text size="sm" c="dimmed" role="status">
            {tc('states.draftKept')}
          </Text>
        )}
        <FormError fault={fault} />
        <NativeSelect
          label={t('interest.organisation')}
          data={applicants.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.getInputProps('organisationId')}
        />
        <Textarea label={t('interest.pitch')} description={t('interest.pitchHint')} required autosize minRows={5} data-autofocus {...form.getInputProps('pitch')} />
        <Textarea
          label={t('interest.expects')}
          description={`${t('interest.expectsHint')} (${tc('states.optional')})`}
          autosize
          minRows={2}
          {...form.getInputProps('expects')}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {tc('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('interest.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
