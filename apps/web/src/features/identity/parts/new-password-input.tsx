import { Group, PasswordInput, Progress, Stack, Text, type PasswordInputProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { acceptedPasswordScore, limits, passwordStrength, type PasswordStrength } from '@grappe/contracts';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../app/kit';

const pauseMilliseconds = 150;

/** How hard the password is to guess, once one pauses; null before, and until the dictionaries are here. */
function useStrength(password: string, personal: readonly string[]): PasswordStrength | null {
  const locale = useLocale();
  const [judged] = useDebouncedValue(password, pauseMilliseconds);
  const [strength, setStrength] = useState<PasswordStrength | null>(null);
  const known = personal.join('\n');
  useEffect(() => {
    let current = true;
    if (judged === '') setStrength(null);
    else void passwordStrength(judged, known.split('\n'), locale === 'fr' ? 'FR' : 'EN').then((next) => current && setStrength(next));
    return () => {
      current = false;
    };
  }, [judged, known, locale]);
  return strength;
}

const colours = ['red', 'red', 'orange', 'green', 'green'] as const;
const levels = ['weak', 'weak', 'weak', 'fair', 'strong'] as const;

/** A password being chosen, with how hard it is to guess. `personal` is what whoever guesses may know: name, mail. */
export function NewPasswordInput({ value, personal, ...input }: PasswordInputProps & { value: string; personal: readonly string[] }) {
  const { t } = useTranslation('identity');
  const strength = useStrength(value, personal);
  const level = strength && t('strength.label', { level: t(`strength.${levels[strength.score]}`) });
  return (
    <Stack gap={8}>
      <PasswordInput {...input} value={value} autoComplete="new-password" description={t('strength.hint', { count: limits.passwordLength.min })} />
      {value !== '' && strength && (
        <Stack gap={4} role="status">
          <Group gap="sm" wrap="nowrap">
            <Progress flex={1} size="sm" value={(strength.score + 1) * 20} color={colours[strength.score]} aria-label={level ?? ''} />
            <Text size="xs" c="dimmed">
              {level}
            </Text>
          </Group>
          {strength.score < acceptedPasswordScore && strength.advice && (
            <Text size="xs" c="dimmed">
              {strength.advice}
            </Text>
          )}
        </Stack>
      )}
    </Stack>
  );
}
