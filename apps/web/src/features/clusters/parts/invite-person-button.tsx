import { Button, Modal, type ButtonProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { InvitePersonForm } from './invite-person-form';

interface InvitePersonButtonProps extends ButtonProps {
  /** The cluster whose animateur invites; null: the organisation invites its own people. */
  readonly clusterId: string | null;
  readonly organisation?: { readonly id: string; readonly name: string };
  /** Whether who invites may give no other mandate. */
  readonly contributorsOnly?: boolean;
  readonly children: string;
  readonly 'aria-label'?: string;
}

/** Opens the invitation of a person to a member organisation. */
export function InvitePersonButton({ clusterId, organisation, contributorsOnly = false, children, ...button }: InvitePersonButtonProps) {
  const { t } = useTranslation('clusters');
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button {...button} onClick={open}>
        {children}
      </Button>
      <Modal opened={opened} onClose={close} title={t('desk.invitations.title')} size="lg">
        <InvitePersonForm clusterId={clusterId} organisation={organisation ?? null} contributorsOnly={contributorsOnly} onSent={close} />
      </Modal>
    </>
  );
}
