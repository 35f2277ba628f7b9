import { Box, Group, Paper, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './item-card.module.css';

interface ItemCardProps {
  /** The link that names the thing. Its whole card is clickable; other links inside stay on top. */
  readonly title: ReactNode;
  /** An avatar or icon. */
  readonly media?: ReactNode;
  /** Badges, at the end of the title's line. */
  readonly badges?: ReactNode;
  /** Small facts under the title. */
  readonly meta?: ReactNode;
  readonly children?: ReactNode;
  readonly footer?: ReactNode;
  /** Heading level of the title; 3 under a section, 2 right under the page's title. */
  readonly level?: 2 | 3;
}

/** One thing in a list: a name that leads to its page, a few facts, a text. */
export function ItemCard({ title, media, badges, meta, children, footer, level = 2 }: ItemCardProps) {
  const Heading = `h${level}` as const;
  return (
    <Paper component="article" p="lg" className={classes.card}>
      <Group align="flex-start" wrap="nowrap" gap="md">
        {media}
        <Stack gap={6} flex={1} miw={0}>
          <Group justify="space-between" align="flex-start" gap="xs">
            <Heading className={classes.title}>{title}</Heading>
            {badges && <Group gap={6}>{badges}</Group>}
          </Group>
          {meta && (
            <Text component="div" size="sm" c="dimmed">
              {meta}
            </Text>
          )}
          {children && <Box>{children}</Box>}
          {footer && <Box mt="xs">{footer}</Box>}
        </Stack>
      </Group>
    </Paper>
  );
}
