import { Stack, Text } from '@mantine/core';
import { useUiLocale } from '../locale';

interface StatFigureProps {
  /** null: not shown, e.g. a figure that would unmask somebody. */
  readonly value: number | null;
  readonly label: string;
  readonly hint?: string;
  readonly size?: 'md' | 'lg';
}

/** One figure with its name, as in an annual report. */
export function StatFigure({ value, label, hint, size = 'md' }: StatFigureProps) {
  const locale = useUiLocale();
  return (
    <Stack gap={2}>
      <Text component="span" fz={size === 'lg' ? '2.5rem' : '1.875rem'} fw={600} lh={1.1} c="var(--grappe-ink)" style={{ letterSpacing: '-0.02em' }}>
        {value === null ? '–' : new Intl.NumberFormat(locale).format(value)}
      </Text>
      <Text component="span" size="sm" c="dimmed">
        {label}
      </Text>
      {hint && (
        <Text component="span" size="xs" c="dimmed">
          {hint}
        </Text>
      )}
    </Stack>
  );
}
