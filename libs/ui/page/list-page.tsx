import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useId, type ReactNode } from 'react';
import classes from './list-page.module.css';

interface ListPageProps {
  /** What narrows the list: search field, facets. Beside it on a desktop, folded above it on a phone. */
  readonly filters?: ReactNode;
  readonly filtersLabel: string;
  /** How many there are, e.g. « 24 résultats »; read out when it changes. false: not known yet, its place is kept. */
  readonly summary?: ReactNode;
  /** Beside the summary: order, map or list. */
  readonly tools?: ReactNode;
  /** The results, or their loading, empty or error state. */
  readonly children: ReactNode;
  /** null: all of them are on screen. */
  readonly onMore?: (() => void) | null;
  readonly moreLabel: string;
  readonly loadingMore?: boolean;
}

/** The scaffold of every list: filters, results, the rest on request. */
export function ListPage({ filters, filtersLabel, summary, tools, children, onMore, moreLabel, loadingMore }: ListPageProps) {
  const [open, { toggle }] = useDisclosure(false);
  const panel = useId();
  return (
    <div className={filters ? classes.columns : undefined}>
      {filters && (
        <div>
          <Button
            className={classes.toggle}
            variant="default"
            fullWidth
            leftSection={<IconAdjustmentsHorizontal size={18} aria-hidden />}
            aria-expanded={open}
            aria-controls={panel}
            onClick={toggle}
          >
            {filtersLabel}
          </Button>
          <search id={panel} aria-label={filtersLabel} className={classes.filters} data-open={open || undefined}>
            {filters}
          </search>
        </div>
      )}
      <Stack gap="md" miw={0}>
        {(summary !== undefined || tools) && (
          <Group justify="space-between" gap="sm" mih={36}>
            <Text c="dimmed" size="sm" role="status" mih="1lh">
              {summary}
            </Text>
            {tools && <Group gap="sm">{tools}</Group>}
          </Group>
        )}
        {children}
        {onMore && (
          <Button variant="default" onClick={onMore} loading={loadingMore} mx="auto" mt="sm">
            {moreLabel}
          </Button>
        )}
      </Stack>
    </div>
  );
}
