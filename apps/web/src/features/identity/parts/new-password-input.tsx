import { Group, PasswordInput, Progress, Stack, Text, type PasswordInputProps } from '@mantine/core';
import { limits } from '@grappe/contracts';
import { useTranslation } from 'react-i18next';
import { strengthOf } from './password-strength';

const bars = { weak: { part: 25, colour: 'red' }, fair: { part: 60, colour: 'clay' }, strong: { part: 100, colour: 'green' } } as const;

/** A password being chosen, with how hard it is to guess. */
export function NewPasswordInput({ value, ...input }: PasswordInputProps & { value: string }) {
  const { t } = useTranslation('identity');
  const strength = strengthOf(value);
  const level = t('strength.label', { level: t(`strength.${strength}`) });
  return (
    <Stack gap={8}>
      <PasswordInput {...input} value={value} autoComplete="new-password" description={t('strength.hint', { count: limits.passwordLength.min })} />
      {value !== '' && (
        <Group gap="sm" wrap="nowrap" role="status">
          <Progress flex={1} size="sm" value={bars[strength].part} color={bars[strength].colour} aria-label={level} />
          <Text size="xs" c="dimmed">
            {level}
          </Text>
        </Group>
      )}
    </Stack>
  );
}
