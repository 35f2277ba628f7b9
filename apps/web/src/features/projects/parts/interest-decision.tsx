import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { decideInterestInput } from '@grappe/contracts';
import { ConfirmButton, FormError } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { blankAsNull, useInputForm, useWrite } from '../../../app/kit';
import { AcceptInterestDocument, DeclineInterestDocument, ShortlistInterestDocument, type ProjectInterestFragment } from '../../../generated/graphql';
import { shownInProjects } from './project-writes';

interface InterestDecisionProps {
  readonly interest: ProjectInterestFragment;
  /** What a screen reader hears for a button: the act and whom it is about. */
  readonly label: (act: string) => string;
  readonly cancelLabel: string;
}

/** Shortlist (opens the file), accept, decline: each says what follows before it is done. */
export function InterestDecision({ interest, label, cancelLabel }: InterestDecisionProps) {
  const { t } = useTranslation('projects');
  const { id, viewerCan, organisation } = interest;
  const { name } = organisation;
  const shortlist = useWrite(ShortlistInterestDocument, { refreshes: shownInProjects, says: t('interest.shortlisted', { name }) });
  const accept = useWrite(AcceptInterestDocument, { refreshes: shownInProjects, says: t('interest.accepted', { name }) });
  const input = { expressionOfInterestId: id };
  if (!viewerCan.shortlist && !viewerCan.accept && !viewerCan.decline) return null;
  return (
    <Group gap="xs">
      {viewerCan.accept && (
        <ConfirmButton
          size="sm"
          variant="light"
          aria-label={label(t('interest.accept'))}
          title={t('interest.acceptTitle', { name })}
          text={t('interest.acceptText', { name })}
          confirmLabel={t('interest.accept')}
          cancelLabel={cancelLabel}
          onConfirm={() => accept.mutateAsync({ input })}
        >
          {t('interest.accept')}
        </ConfirmButton>
      )}
      {viewerCan.shortlist && (
        <ConfirmButton
          size="sm"
          aria-label={label(t('interest.shortlist'))}
          title={t('interest.shortlistTitle', { name })}
          text={t('interest.shortlistText', { name })}
          confirmLabel={t('interest.shortlist')}
          cancelLabel={cancelLabel}
          onConfirm={() => shortlist.mutateAsync({ input })}
        >
          {t('interest.shortlist')}
        </ConfirmButton>
      )}
      {viewerCan.decline && <DeclineButton interest={interest} label={label} cancelLabel={cancelLabel} />}
    </Group>
  );
}

function DeclineButton({ interest, label, cancelLabel }: InterestDecisionProps) {
  const { t } = useTranslation('projects');
  const [open, { open: ask, close }] = useDisclosure(false);
  return (
    <>
      <Button size="sm" variant="subtle" color="gray" aria-label={label(t('interest.decline'))} onClick={ask}>
        {t('interest.decline')}
      </Button>
      <Modal opened={open} onClose={close} title={t('interest.declineTitle', { name: interest.organisation.name })}>
        <DeclineForm interest={interest} cancelLabel={cancelLabel} onDone={close} />
      </Modal>
    </>
  );
}

const schema = blankAsNull(decideInterestInput);

function DeclineForm({ interest, cancelLabel, onDone }: Omit<InterestDecisionProps, 'label'> & { readonly onDone: () => void }) {
  const { t } = useTranslation('projects');
  const decline = useWrite(DeclineInterestDocument, { refreshes: shownInProjects, says: t('interest.declined'), errors: 'form', then: onDone });
  const { form, onSubmit, fault, busy } = useInputForm({
    schema,
    initialValues: { expressionOfInterestId: interest.id, reason: '' },
    send: (input) => decline.mutateAsync({ input }),
  });
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack>
        <Text>{t('interest.declineText')}</Text>
        <FormError fault={fault} />
        <Textarea
          label={t('interest.declineReason')}
          description={t('interest.declineReasonHint')}
          autosize
          minRows={3}
          data-autofocus
          {...form.getInputProps('reason')}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {cancelLabel}
          </Button>
          <Button type="submit" color="red" loading={busy}>
            {t('interest.decline')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
