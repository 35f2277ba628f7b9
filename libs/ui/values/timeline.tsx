import { Text, Timeline as MantineTimeline } from '@mantine/core';
import type { ReactNode } from 'react';
import { RelativeTime } from './relative-time';

export interface TimelineEntry {
  readonly id: string;
  readonly at: string;
  readonly title: ReactNode;
  readonly text?: ReactNode;
}

/** What happened, in the order given, each with its time. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <MantineTimeline bulletSize={14} lineWidth={2} active={entries.length}>
      {entries.map(({ id, at, title, text }) => (
        <MantineTimeline.Item key={id} title={title}>
          {text && <Text size="sm">{text}</Text>}
          <Text size="sm" c="dimmed">
            <RelativeTime at={at} />
          </Text>
        </MantineTimeline.Item>
      ))}
    </MantineTimeline>
  );
}
