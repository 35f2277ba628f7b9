import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { CopyBlock, CopyField } from '@grappe/ui';
import { useTranslation } from 'react-i18next';

const check = `import { createHmac, timingSafeEqual } from 'node:crypto';

/** Whether a request comes from Grappe. \`body\` is the text as it came. */
export function isGenuine(headers, body, secret) {
  const { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': signatures } = headers;
  if (Math.abs(Date.now() / 1000 - Number(at)) > 300) return false;
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const expected = createHmac('sha256', key).update(\`\${id}.\${at}.\${body}\`).digest();
  return signatures.split(' ').some((signature) => {
    const given = Buffer.from(signature.slice('v1,'.length), 'base64');
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
}`;

/** The only time that a secret is on screen: with the means to use it at once. */
export function SecretShown({ secret, onDone }: { secret: string; onDone: () => void }) {
  const { t } = useTranslation('webhooks');
  const { t: tc } = useTranslation();
  const copy = { copyLabel: tc('actions.copy'), copiedLabel: tc('actions.copied') };
  return (
    <Stack>
      <Alert color="clay" icon={<IconAlertTriangle aria-hidden />}>
        <Text size="sm">{t('once')}</Text>
      </Alert>
      <CopyField label={t('secret')} value={secret} {...copy} />
      <CopyBlock label={t('check')} value={check} {...copy} />
      <Group justify="flex-end">
        <Button onClick={onDone}>{t('understood')}</Button>
      </Group>
    </Stack>
  );
}
