import { TextInput, type TextInputProps } from '@mantine/core';

interface DateFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'type'> {
  /** A moment in ISO 8601, or nothing. */
  readonly value: string | null;
  readonly onChange: (iso: string) => void;
}

const dayOf = (iso: string): string => {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return '';
  const two = (figure: number) => String(figure).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
};

/** A day until which something holds: its end, where the reader is. Empty where nothing is chosen. */
export function DateField({ value, onChange, ...rest }: DateFieldProps) {
  return (
    <TextInput
      {...rest}
      type="date"
      value={value ? dayOf(value) : ''}
      onChange={(event) => {
        const day = event.currentTarget.value;
        onChange(day ? new Date(`${day}T23:59:59`).toISOString() : '');
      }}
    />
  );
}
