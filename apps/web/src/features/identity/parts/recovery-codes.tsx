import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { CopyBlock } from '@grappe/ui';
import { useTranslation } from 'react-i18next';

/** The only time that recovery codes are on screen. */
export function RecoveryCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const { t } = useTranslation('security');
  const { t: tc } = useTranslation();
  return (
    <Stack>
      <Alert color="clay" icon={<IconAlertTriangle aria-hidden />}>
        <Text size="sm">{t('codes.once')}</Text>
      </Alert>
      <CopyBlock label={t('codes.list')} value={codes.join('\n')} copyLabel={tc('actions.copy')} copiedLabel={tc('actions.copied')} />
      <Group justify="flex-end">
        <Button onClick={onDone}>{t('codes.understood')}</Button>
      </Group>
    </Stack>
  );
}
