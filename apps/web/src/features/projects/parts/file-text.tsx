import { Group, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconLockOpen } from '@tabler/icons-react';
import { SafeText } from '@grappe/ui';
import { useTranslation } from 'react-i18next';

interface FileTextProps {
  readonly note: string;
  readonly version: number;
  readonly text: string;
  /** null: not for this reader. */
  readonly sealed: string | null;
}

/** A file as it was handed over, with what goes for it. */
export function FileText({ note, version, text, sealed }: FileTextProps) {
  const { t } = useTranslation('projects');
  return (
    <Stack gap="md">
      <Note text={`${note} ${t('file.version', { version: String(version) })}.`} />
      {text ? <SafeText text={text} /> : <Text c="dimmed">{t('file.empty')}</Text>}
      {sealed && (
        <Stack gap="xs">
          <Title order={3}>{t('file.sealed')}</Title>
          <Text size="sm" c="dimmed">
            {t('file.sealedLead')}
          </Text>
          <SafeText text={sealed} />
        </Stack>
      )}
    </Stack>
  );
}

/** What goes for a file that is open. */
export function Note({ text }: { text: string }) {
  return (
    <Group gap="sm" wrap="nowrap" align="flex-start">
      <ThemeIcon variant="light" radius="xl" aria-hidden>
        <IconLockOpen size={16} />
      </ThemeIcon>
      <Text size="sm" c="dimmed" mt={2}>
        {text}
      </Text>
    </Group>
  );
}
