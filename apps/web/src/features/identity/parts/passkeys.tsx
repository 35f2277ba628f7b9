import { Button, Group, Modal, Paper, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { renamePasskeyInput } from '@grappe/contracts';
import { ConfirmButton, EmptyState, FormError, RelativeTime, Section } from '@grappe/ui';
import { IconKey, IconPlus } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, useFormat, useInputForm, useWrite } from '../../../app/kit';
import { AddPasskeyDocument, RemovePasskeyDocument, RenamePasskeyDocument, type SecurityStateFragment } from '../../../generated/graphql';
import { makePasskey } from './passkey-device';
import { RecoveryCodes } from './recovery-codes';
import { useFreshProof, type Proved } from './use-fresh-proof';

const nameOnly = renamePasskeyInput.pick({ name: true });

/** The keys that one's devices keep: added, named, removed. */
export function Passkeys({ security }: { security: SecurityStateFragment }) {
  const { t } = useTranslation('security');
  const [open, { open: show, close }] = useDisclosure(false);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const { proved, question } = useFreshProof(security);
  const queryClient = useQueryClient();
  const add = async (name: string) => {
    const passkey = await proved(() => makePasskey(t('passkeys.notMade')));
    const { addPasskey } = await ask(AddPasskeyDocument, { input: { name, passkey } });
    close();
    setCodes(addPasskey.recoveryCodes);
    await queryClient.invalidateQueries({ queryKey: ['identity'] });
  };
  return (
    <Section
      title={t('passkeys.title')}
      lead={t('passkeys.lead')}
      action={
        <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={show}>
          {t('passkeys.add')}
        </Button>
      }
    >
      {security.passkeys.length === 0 && <EmptyState icon={IconKey} title={t('passkeys.empty')} message={t('passkeys.emptyHint')} />}
      {security.passkeys.map((passkey) => (
        <PasskeyLine key={passkey.id} passkey={passkey} proved={proved} />
      ))}
      <Modal opened={open} onClose={close} title={t('passkeys.addTitle')}>
        <NameForm initial="" submit={t('passkeys.make')} send={add}>
          <Text>{t('passkeys.addText')}</Text>
        </NameForm>
      </Modal>
      <Modal opened={codes !== null} onClose={() => setCodes(null)} title={t('codes.title')} closeOnClickOutside={false} closeOnEscape={false} withCloseButton={false}>
        {codes && <RecoveryCodes codes={codes} onDone={() => setCodes(null)} />}
      </Modal>
      {question}
    </Section>
  );
}

type Passkey = SecurityStateFragment['passkeys'][number];

function PasskeyLine({ passkey: { id, name, createdAt, lastUsedAt }, proved }: { passkey: Passkey; proved: Proved }) {
  const { t } = useTranslation('security');
  const { t: tc } = useTranslation();
  const { date } = useFormat();
  const [open, { open: show, close }] = useDisclosure(false);
  const queryClient = useQueryClient();
  const remove = useWrite(RemovePasskeyDocument, { refreshes: ['identity'], around: proved, says: t('passkeys.removed') });
  const rename = async (changed: string) => {
    await ask(RenamePasskeyDocument, { input: { passkeyId: id, name: changed } });
    close();
    await queryClient.invalidateQueries({ queryKey: ['identity'] });
  };
  return (
    <Paper p="md">
      <Group justify="space-between" gap="sm">
        <Stack gap={2} flex="1 1 14rem">
          <Text fw={600}>{name}</Text>
          <Text size="sm" c="dimmed">
            {t('passkeys.since', { date: date(createdAt) })} ·{' '}
            {lastUsedAt ? (
              <>
                {t('passkeys.used')} <RelativeTime at={lastUsedAt} />
              </>
            ) : (
              t('passkeys.neverUsed')
            )}
          </Text>
        </Stack>
        <Group gap="xs">
          <Button variant="default" size="sm" aria-label={`${t('passkeys.rename')}, ${name}`} onClick={show}>
            {t('passkeys.rename')}
          </Button>
          <ConfirmButton
            grave
            size="sm"
            title={t('passkeys.removeTitle', { name })}
            text={t('passkeys.removeText')}
            confirmLabel={t('passkeys.remove')}
            cancelLabel={tc('actions.cancel')}
            aria-label={`${t('passkeys.remove')}, ${name}`}
            onConfirm={() => remove.mutateAsync({ input: { passkeyId: id } })}
          >
            {t('passkeys.remove')}
          </ConfirmButton>
        </Group>
      </Group>
      <Modal opened={open} onClose={close} title={t('passkeys.rename')}>
        <NameForm initial={name} submit={tc('actions.save')} send={rename} />
      </Modal>
    </Paper>
  );
}

function NameForm({ initial, submit, send, children }: { initial: string; submit: string; send: (name: string) => Promise<void>; children?: ReactNode }) {
  const { t } = useTranslation('security');
  const { form, onSubmit, fault, busy } = useInputForm({ schema: nameOnly, initialValues: { name: initial }, send: ({ name }) => send(name) });
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack>
        {children}
        <FormError fault={fault} />
        <TextInput label={t('passkeys.name')} description={t('passkeys.nameHint')} required data-autofocus {...form.getInputProps('name')} />
        <Group justify="flex-end">
          <Button type="submit" loading={busy}>
            {submit}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
