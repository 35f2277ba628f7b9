import { Text } from '@mantine/core';
import type { ReactNode } from 'react';

interface PersonNameProps {
  readonly name: string;
  /** For whom the person acts: a name, or a link to it. */
  readonly organisation?: ReactNode;
  /** « pour » or “for”. */
  readonly forLabel: string;
}

/** Acts are made by a person for an organisation, and both are said: « Léa Martin, pour Atelier Robotique ». */
export function PersonName({ name, organisation, forLabel }: PersonNameProps) {
  return (
    <Text component="span" inherit>
      <Text component="span" inherit fw={600}>
        {name}
      </Text>
      {organisation && (
        <Text component="span" inherit>
          , {forLabel} {organisation}
        </Text>
      )}
    </Text>
  );
}
