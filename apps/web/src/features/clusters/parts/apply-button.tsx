import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { ApplyForm } from './apply-form';

interface ApplyButtonProps {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly clusters: readonly { readonly id: string; readonly name: string }[];
  readonly children: string;
}

/** Opens the request to join a cluster. */
export function ApplyButton({ organisation, clusters, children }: ApplyButtonProps) {
  const { t } = useTranslation('clusters');
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button onClick={open}>{children}</Button>
      <Modal opened={opened} onClose={close} title={t('organisation.apply.title')} size="lg">
        <ApplyForm organisation={organisation} clusters={clusters} onSent={close} />
      </Modal>
    </>
  );
}
