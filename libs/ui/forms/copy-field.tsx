import { ActionIcon, Box, Button, Code, CopyButton, Group, Text, TextInput, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';

interface CopyProps {
  readonly label: string;
  readonly value: string;
  readonly copyLabel: string;
  readonly copiedLabel: string;
}

/** A value to take along: read-only, with a button that copies it. */
export function CopyField({ label, value, copyLabel, copiedLabel }: CopyProps) {
  return (
    <CopyButton value={value} timeout={2_000}>
      {({ copied, copy }) => (
        <TextInput
          label={label}
          value={value}
          readOnly
          onFocus={(event) => event.currentTarget.select()}
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
          rightSection={
            <Tooltip label={copied ? copiedLabel : copyLabel}>
              <ActionIcon variant="subtle" aria-label={copied ? copiedLabel : copyLabel} onClick={copy}>
                {copied ? <IconCheck size={18} /> : <IconCopy size={18} />}
              </ActionIcon>
            </Tooltip>
          }
        />
      )}
    </CopyButton>
  );
}

/** Several lines of code to take along. */
export function CopyBlock({ label, value, copyLabel, copiedLabel }: CopyProps) {
  return (
    <Box>
      <Group justify="space-between" mb={6}>
        <Text size="sm" fw={600}>
          {label}
        </Text>
        <CopyButton value={value} timeout={2_000}>
          {({ copied, copy }) => (
            <Button size="compact-sm" variant="subtle" leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} />} onClick={copy}>
              {copied ? copiedLabel : copyLabel}
            </Button>
          )}
        </CopyButton>
      </Group>
      <Code block tabIndex={0} role="region" aria-label={label}>
        {value}
      </Code>
    </Box>
  );
}
