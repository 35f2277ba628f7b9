import { Button, Group, Modal, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { proveAgainInput } from '@grappe/contracts';
import { FormError } from '@grappe/ui';
import { IconKey } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, Reading, toApiError, useInputForm, useRead } from '../../../app/kit';
import { ProveAgainDocument, SecurityDocument, type SecurityStateFragment } from '../../../generated/graphql';
import { askPasskey } from './passkey-device';

/** Does the act; where it asks for a fresh proof, gets one and does it again. Rejects when the person gives up. */
export type Proved = <Result>(act: () => Promise<Result>) => Promise<Result>;

interface FreshProof {
  readonly proved: Proved;
  /** The question, to be put on the page. */
  readonly question: ReactNode;
}

/** For acts that the server does only for somebody who has just proved who they are. */
export function useFreshProof(security: SecurityStateFragment): FreshProof {
  const { t } = useTranslation('security');
  const [asked, setAsked] = useState<{ go: () => void; giveUp: () => void } | null>(null);

  async function proved<Result>(act: () => Promise<Result>): Promise<Result> {
    try {
      return await act();
    } catch (thrown) {
      const error = toApiError(thrown);
      if (error.code !== 'FRESH_PROOF_NEEDED') throw error;
      await new Promise<void>((go, giveUp) => setAsked({ go, giveUp: () => giveUp(error) }));
      return act();
    }
  }
  const answer = (given: boolean) => {
    if (given) asked?.go();
    else asked?.giveUp();
    setAsked(null);
  };
  const question = (
    <Modal opened={asked !== null} onClose={() => answer(false)} title={t('prove.title')}>
      {asked && <ProveAgainForm security={security} onProved={() => answer(true)} />}
    </Modal>
  );
  return { proved, question };
}

/** The same around a form that opens elsewhere: what one can prove by is asked once it does. */
export function WithFreshProof({ children }: { children: (proof: { proved: Proved; hasPassword: boolean }) => ReactNode }) {
  return <Reading of={useRead('identity', SecurityDocument, {})}>{({ security }) => <Proving security={security}>{children}</Proving>}</Reading>;
}

function Proving({ security, children }: { security: SecurityStateFragment } & Parameters<typeof WithFreshProof>[0]) {
  const { proved, question } = useFreshProof(security);
  return (
    <>
      {children({ proved, hasPassword: security.hasPassword })}
      {question}
    </>
  );
}

function ProveAgainForm({ security, onProved }: { security: SecurityStateFragment; onProved: () => void }) {
  const { t } = useTranslation('security');
  const { t: tc } = useTranslation();
  const { hasPassword, hasSecondFactor, passkeys } = security;
  const { form, onSubmit, fault, busy } = useInputForm({
    schema: proveAgainInput,
    initialValues: hasSecondFactor ? { code: '' } : { password: '' },
    send: async (input) => {
      await ask(ProveAgainDocument, { input });
      onProved();
    },
  });
  const byPasskey = useMutation({
    mutationFn: async () => {
      await ask(ProveAgainDocument, { input: { passkey: await askPasskey(t('passkeys.notAnswered')) } });
      onProved();
    },
  });
  if (!hasSecondFactor && !hasPassword) return <Text>{t('prove.none')}</Text>;
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack>
        <Text>{t('prove.text')}</Text>
        {passkeys.length > 0 && (
          <Button variant="default" leftSection={<IconKey size={18} aria-hidden />} loading={byPasskey.isPending} onClick={() => byPasskey.mutate()}>
            {t('passkeys.use')}
          </Button>
        )}
        <FormError fault={fault ?? (byPasskey.error && { title: tc('errors.title'), message: toApiError(byPasskey.error).message })} />
        {hasSecondFactor ? (
          <TextInput label={t('prove.code')} autoComplete="one-time-code" required data-autofocus {...form.getInputProps('code')} />
        ) : (
          <PasswordInput label={t('prove.password')} autoComplete="current-password" required data-autofocus {...form.getInputProps('password')} />
        )}
        <Group justify="flex-end">
          <Button type="submit" loading={busy}>
            {t('prove.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
