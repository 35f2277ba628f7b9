import { Button, Group, Modal, Paper, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { ConfirmButton, EnumBadge, Section } from '@grappe/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat, useWrite } from '../../../app/kit';
import {
  BeginAuthenticatorAppDocument,
  RenewRecoveryCodesDocument,
  TurnOffAuthenticatorAppDocument,
  type BeginAuthenticatorAppMutation,
  type SecurityStateFragment,
} from '../../../generated/graphql';
import { RecoveryCodes } from './recovery-codes';
import { SetUpApp } from './set-up-app';
import { useFreshProof } from './use-fresh-proof';

type Step = { readonly app: BeginAuthenticatorAppMutation['beginAuthenticatorApp'] } | { readonly codes: readonly string[] } | null;

/** The app that shows codes, and the codes for when it is not at hand. */
export function TwoStepSignIn({ security }: { security: SecurityStateFragment }) {
  const { t } = useTranslation('security');
  const { t: tc } = useTranslation();
  const { date } = useFormat();
  const queryClient = useQueryClient();
  const [step, setStep] = useState<Step>(null);
  const { proved, question } = useFreshProof(security);
  const begin = useWrite(BeginAuthenticatorAppDocument, { refreshes: [], around: proved, then: ({ beginAuthenticatorApp }) => setStep({ app: beginAuthenticatorApp }) });
  const turnOff = useWrite(TurnOffAuthenticatorAppDocument, { refreshes: ['identity'], around: proved, says: t('app.turnedOff') });
  const renew = useWrite(RenewRecoveryCodesDocument, {
    refreshes: ['identity'],
    around: proved,
    then: ({ renewRecoveryCodes }) => setStep({ codes: renewRecoveryCodes.recoveryCodes }),
  });
  const { authenticatorAppSince: since, hasSecondFactor, recoveryCodesLeft: left } = security;
  const confirmed = (codes: readonly string[]) => {
    setStep({ codes });
    void queryClient.invalidateQueries({ queryKey: ['identity'] });
  };
  const codesShown = step !== null && 'codes' in step;
  return (
    <Section title={t('app.title')} lead={t('app.lead')}>
      <Paper p="md">
        <Group justify="space-between" gap="sm">
          <Stack gap={4} flex="1 1 14rem">
            <Group gap="xs">
              <EnumBadge tone={hasSecondFactor ? 'good' : 'neutral'}>{hasSecondFactor ? t('app.on') : t('app.off')}</EnumBadge>
            </Group>
            <Text>{since ? t('app.since', { date: date(since) }) : hasSecondFactor ? t('app.byPasskey') : t('app.none')}</Text>
          </Stack>
          {since ? (
            <ConfirmButton
              grave
              size="sm"
              title={t('app.turnOffTitle')}
              text={t('app.turnOffText')}
              confirmLabel={t('app.turnOff')}
              cancelLabel={tc('actions.cancel')}
              onConfirm={() => turnOff.mutateAsync({ input: {} })}
            >
              {t('app.turnOff')}
            </ConfirmButton>
          ) : (
            <Button size="sm" loading={begin.isPending} onClick={() => begin.mutate({ input: {} })}>
              {t('app.setUp')}
            </Button>
          )}
        </Group>
      </Paper>
      {hasSecondFactor && (
        <Paper p="md">
          <Group justify="space-between" gap="sm">
            <Text flex="1 1 14rem">{left > 0 ? t('codes.left', { count: left }) : t('codes.none')}</Text>
            <ConfirmButton
              grave
              size="sm"
              title={t('codes.renewTitle')}
              text={t('codes.renewText')}
              confirmLabel={t('codes.renew')}
              cancelLabel={tc('actions.cancel')}
              onConfirm={() => renew.mutateAsync({ input: {} })}
            >
              {t('codes.renew')}
            </ConfirmButton>
          </Group>
        </Paper>
      )}
      {/* Codes that are shown once must not vanish by a click beside them. */}
      <Modal
        opened={step !== null}
        onClose={() => setStep(null)}
        title={codesShown ? t('codes.title') : t('app.setUpTitle')}
        closeOnClickOutside={!codesShown}
        closeOnEscape={!codesShown}
        withCloseButton={!codesShown}
       
      >
        {step && ('codes' in step ? <RecoveryCodes codes={step.codes} onDone={() => setStep(null)} /> : <SetUpApp app={step.app} onConfirmed={confirmed} />)}
      </Modal>
      {question}
    </Section>
  );
}
