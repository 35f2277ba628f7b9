import { Button, Center, Group, Image, Skeleton, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { confirmAuthenticatorAppInput } from '@grappe/contracts';
import { CopyField, FormError } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { ask, useInputForm } from '../../../app/kit';
import { ConfirmAuthenticatorAppDocument } from '../../../generated/graphql';

const side = 220;

interface SetUpAppProps {
  /** What the app needs: it is never kept, nor sent anywhere from here. */
  readonly app: { readonly secret: string; readonly uri: string };
  readonly onConfirmed: (recoveryCodes: readonly string[]) => void;
}

/** The secret goes into the app, and a first code comes back. */
export function SetUpApp({ app, onConfirmed }: SetUpAppProps) {
  const { t } = useTranslation('security');
  const { t: tc } = useTranslation();
  const { form, onSubmit, fault, busy } = useInputForm({
    schema: confirmAuthenticatorAppInput,
    initialValues: { code: '' },
    send: async (input) => onConfirmed((await ask(ConfirmAuthenticatorAppDocument, { input })).confirmAuthenticatorApp.recoveryCodes),
  });
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack>
        <FormError fault={fault} />
        <Text>{t('app.scan')}</Text>
        <Center>
          <QrCode text={app.uri} label={t('app.qr')} />
        </Center>
        <CopyField label={t('app.secret')} value={app.secret} copyLabel={tc('actions.copy')} copiedLabel={tc('actions.copied')} />
        <TextInput label={t('app.code')} description={t('app.codeHint')} inputMode="numeric" autoComplete="one-time-code" required {...form.getInputProps('code')} />
        <Group justify="flex-end">
          <Button type="submit" loading={busy}>
            {t('app.confirm')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Drawn in the browser, so that the secret goes no further. */
function QrCode({ text, label }: { text: string; label: string }) {
  const { data } = useQuery({
    queryKey: ['qr-code', text],
    queryFn: async () => (await import('qrcode')).toDataURL(text, { width: side * 2, margin: 2 }),
    gcTime: 0,
  });
  return data ? <Image src={data} alt={label} w={side} h={side} radius="md" /> : <Skeleton w={side} h={side} />;
}
