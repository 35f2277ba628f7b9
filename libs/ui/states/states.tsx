import { Alert, Button, Center, Group, Paper, Skeleton, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconAlertCircle, IconInbox, type Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  readonly title: string;
  /** What to do so that it is no longer empty. */
  readonly message?: ReactNode;
  readonly action?: ReactNode;
  readonly icon?: Icon;
  /** h1 where it stands for the whole page. */
  readonly heading?: 'h1' | 'h2' | 'h3' | 'p';
}

/** Nothing here, why, and the next step. */
export function EmptyState({ title, message, action, icon: Icon = IconInbox, heading = 'p' }: EmptyStateProps) {
  return (
    <Center py={48} px="md">
      <Stack align="center" gap="xs" maw="28rem" ta="center">
        <ThemeIcon variant="light" size={48} radius="xl" mb="xs" aria-hidden>
          <Icon size={24} stroke={1.6} />
        </ThemeIcon>
        <Title order={2} component={heading} size="h3">
          {title}
        </Title>
        {message && <Text c="dimmed">{message}</Text>}
        {action && <Group mt="sm">{action}</Group>}
      </Stack>
    </Center>
  );
}

interface ErrorStateProps {
  readonly title: string;
  readonly message: string;
  /** What the reader can do about it. */
  readonly help?: string | null;
  readonly retryLabel: string;
  readonly onRetry: () => void;
}

/** Something could not be read: what happened, and another try. */
export function ErrorState({ title, message, help, retryLabel, onRetry }: ErrorStateProps) {
  return (
    <Alert color="red" icon={<IconAlertCircle aria-hidden />} title={title} role="alert" maw="40rem" mx="auto" w="100%">
      <Stack align="flex-start" gap="sm">
        <Text size="sm">
          {message} {help}
        </Text>
        <Button variant="default" size="sm" onClick={onRetry}>
          {retryLabel}
        </Button>
      </Stack>
    </Alert>
  );
}

interface LoadingListProps {
  /** Read out in place of the grey lines. */
  readonly label: string;
  readonly rows?: number;
  /** Cards for lists, lines for tables and popovers. */
  readonly as?: 'cards' | 'lines';
}

/** The shape of what is being fetched. */
export function LoadingList({ label, rows = 4, as = 'cards' }: LoadingListProps) {
  return (
    <Stack role="status" aria-label={label} gap="md">
      {Array.from({ length: rows }, (_, row) =>
        as === 'lines' ? (
          <Skeleton key={row} h={20} w={`${85 - (row % 3) * 15}%`} />
        ) : (
          <Paper key={row} p="lg" aria-hidden>
            <Group align="flex-start" wrap="nowrap">
              <Skeleton h={40} w={40} radius="md" />
              <Stack gap="xs" flex={1}>
                <Skeleton h={18} w="45%" />
                <Skeleton h={14} w="90%" />
                <Skeleton h={14} w="70%" />
              </Stack>
            </Group>
          </Paper>
        ),
      )}
    </Stack>
  );
}
