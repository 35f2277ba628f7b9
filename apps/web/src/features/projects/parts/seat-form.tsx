import { Button, Group, Modal, Stack, type ButtonProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { z } from 'zod';
import { seatInput } from '@grappe/contracts';
import { FormError } from '@grappe/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { blankAsNull, useInputForm, useWrite } from '../../../app/kit';
import { AddSeatDocument, EditSeatDocument, type ProjectSeatFragment, type ProjectWholeFragment } from '../../../generated/graphql';
import { shownInProjects } from './project-writes';
import { newSeat, SeatFields, type SeatValues } from './seat-fields';

interface SeatFormProps {
  readonly project: Pick<ProjectWholeFragment, 'id'>;
  /** The seat that is changed; a new one where there is none. */
  readonly seat?: ProjectSeatFragment;
}

interface SeatFormButtonProps extends SeatFormProps, ButtonProps {
  readonly children: ReactNode;
  readonly 'aria-label'?: string;
}

/** Opens the form of a seat. */
export function SeatFormButton({ project, seat, children, ...button }: SeatFormButtonProps) {
  const { t } = useTranslation('projects');
  const [open, { open: show, close }] = useDisclosure(false);
  return (
    <>
      <Button {...button} onClick={show}>
        {children}
      </Button>
      <Modal opened={open} onClose={close} size="lg" title={seat ? t('seats.edit') : t('seats.add')}>
        <SeatForm project={project} seat={seat} onDone={close} />
      </Modal>
    </>
  );
}

const schema = blankAsNull(z.object({ seat: seatInput }));

const valuesOf = ({ title, description, mandatory, places, role, nature, competences }: ProjectSeatFragment): SeatValues => ({
  title,
  description: description ?? '',
  mandatory,
  places,
  role: role ?? '',
  nature: nature ?? '',
  competenceIds: competences.map(({ id }) => id),
});

function SeatForm({ project, seat, onDone }: SeatFormProps & { readonly onDone: () => void }) {
  const { t } = useTranslation('projects');
  const { t: tc } = useTranslation();
  const write = { refreshes: shownInProjects, says: t('seats.saved'), errors: 'form', then: onDone } as const;
  const add = useWrite(AddSeatDocument, write);
  const edit = useWrite(EditSeatDocument, write);
  const { form, onSubmit, fault, busy } = useInputForm({
    schema,
    initialValues: { seat: seat ? valuesOf(seat) : newSeat },
    draft: seat ? `seat-${seat.id}` : `new-seat-${project.id}`,
    send: (input) =>
      seat ? edit.mutateAsync({ input: { seatId: seat.id, seat: input.seat } }) : add.mutateAsync({ input: { projectId: project.id, seat: input.seat } }),
  });
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack>
        <FormError fault={fault} />
        <SeatFields of={(field, options) => form.getInputProps(`seat.${field}`, options)} known={seat?.competences} />
        <Group justify="flex-end">
          <Button type="submit" loading={busy}>
            {tc('actions.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
