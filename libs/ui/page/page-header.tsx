import { Box, Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode, Ref } from 'react';

export interface PageHeaderProps {
  readonly title: string;
  /** One sentence under the title: what one does here. */
  readonly lead?: ReactNode;
  /** What stands above the title: a badge, where one is. */
  readonly above?: ReactNode;
  /** Buttons; the main one last. On phones they go under the text. */
  readonly actions?: ReactNode;
  readonly titleRef?: Ref<HTMLHeadingElement>;
}

/** The top of a page: its only h1, a sentence, and what can be done. */
export function PageHeader({ title, lead, above, actions, titleRef }: PageHeaderProps) {
  return (
    <Group component="header" justify="space-between" align="flex-end" gap="lg" mb="xl">
      <Stack gap={6} flex="1 1 22rem" miw={0}>
        {above && <Box mb={4}>{above}</Box>}
        <Title order={1} ref={titleRef} tabIndex={-1} style={{ overflowWrap: 'anywhere' }}>
          {title}
        </Title>
        {lead && (
          <Text component="div" c="dimmed" maw="44rem">
            {lead}
          </Text>
        )}
      </Stack>
      {actions && <Group gap="sm">{actions}</Group>}
    </Group>
  );
}
