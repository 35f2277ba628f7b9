import { Button, Group, Modal, Stack, Text, Textarea, type ButtonProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { inviteToSeatInput } from '@grappe/contracts';
import { FormError } from '@grappe/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { blankAsNull, useInputForm, useWrite } from '../../../app/kit';
import { InviteToSeatDocument, type ProjectSeatFragment } from '../../../generated/graphql';
import { OrganisationPicker } from '../../clusters/parts/organisation-picker';
import { shownInProjects } from './project-writes';

interface InviteProps {
  readonly seat: Pick<ProjectSeatFragment, 'id' | 'title'>;
  /** Whom; where nobody is named, one chooses. */
  readonly organisation?: { readonly id: string; readonly name: string };
  readonly clusterId?: string;
}

interface InviteButtonProps extends InviteProps, ButtonProps {
  readonly children: ReactNode;
  readonly 'aria-label'?: string;
}

/** Invites an organisation to a seat: one click, one dialog, and a message where one likes. */
export function InviteButton({ seat, organisation, clusterId, children, ...button }: InviteButtonProps) {
  const { t } = useTranslation('projects');
  const [open, { open: show, close }] = useDisclosure(false);
  return (
    <>
      <Button variant="default" {...button} onClick={show}>
        {children}
      </Button>
      <Modal opened={open} onClose={close} title={t('invitation.title', { seat: seat.title })}>
        <InviteForm seat={seat} organisation={organisation} clusterId={clusterId} onDone={close} />
      </Modal>
    </>
  );
}

const schema = blankAsNull(inviteToSeatInput);

function InviteForm({ seat, organisation, clusterId, onDone }: InviteProps & { readonly onDone: () => void }) {
  const { t } = useTranslation('projects');
  const { t: tc } = useTranslation();
  const invite = useWrite(InviteToSeatDocument, { refreshes: shownInProjects, says: t('invitation.sent'), errors: 'form', then: onDone });
  const { form, onSubmit, fault, busy } = useInputForm({
    schema,
    initialValues: { seatId: seat.id, organisationId: organisation?.id ?? '', message: '' },
    send: (input) => invite.mutateAsync({ input }),
  });
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack>
        {organisation && <Text>{t('invitation.lead', { name: organisation.name })}</Text>}
        <FormError fault={fault} />
        {!organisation && <OrganisationPicker label={t('invitation.organisation')} clusterId={clusterId} required data-autofocus {...form.getInputProps('organisationId')} />}
        <Textarea
          label={t('invitation.message')}
          description={t('invitation.messageHint')}
          autosize
          minRows={3}
          data-autofocus={organisation ? true : undefined}
          {...form.getInputProps('message')}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {tc('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('invitation.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
