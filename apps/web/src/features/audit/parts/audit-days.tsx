import { Divider, Paper, Stack, Title } from '@mantine/core';
import { Fragment } from 'react';
import { useFormat } from '../../../app/kit';
import type { AuditLineFragment } from '../../../generated/graphql';
import { AuditLine } from './audit-line';

/** The log day by day, so that on a phone, too, one finds when something was. */
export function AuditDays({ lines }: { lines: readonly AuditLineFragment[] }) {
  const { date } = useFormat();
  const days = new Map<string, AuditLineFragment[]>();
  for (const line of lines) days.set(date(line.at), [...(days.get(date(line.at)) ?? []), line]);
  return (
    <Stack gap="lg">
      {[...days].map(([day, ofDay]) => (
        <Stack key={day} component="section" gap="xs" aria-label={day}>
          <Title order={2} size="h4">
            {day}
          </Title>
          <Paper>
            {ofDay.map((line, place) => (
              <Fragment key={line.id}>
                {place > 0 && <Divider />}
                <AuditLine line={line} />
              </Fragment>
            ))}
          </Paper>
        </Stack>
      ))}
    </Stack>
  );
}
