import { Alert, Text } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';

interface FormErrorProps {
  /** null: nothing went wrong, nothing is shown. */
  readonly fault: { readonly title: string; readonly message: string; readonly help?: string | null } | null;
}

/** What the server refused about a form as a whole; faults of one field stand at that field. */
export function FormError({ fault }: FormErrorProps) {
  if (!fault) return null;
  return (
    <Alert color="red" role="alert" icon={<IconAlertCircle aria-hidden />} title={fault.title}>
      <Text size="sm">
        {fault.message} {fault.help}
      </Text>
    </Alert>
  );
}
