import { Button, Checkbox, Group, Stack, Table } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Somebody to whom fields are shown. */
interface Column<Field> {
  readonly id: string;
  readonly name: string;
  readonly shown: readonly Field[];
}

interface VisibilityTableProps<Field> {
  readonly caption: string;
  readonly fields: readonly Field[];
  readonly labelOf: (field: Field) => string;
  readonly columns: readonly Column<Field>[];
  /** The column that holds all others: what it is shown, they are shown too. */
  readonly everyone?: string;
  readonly busy: boolean;
  /** @param shown what is chosen for a column */
  readonly onSave: (shown: (columnId: string) => Field[]) => void;
}

/** Which fields are shown to whom: a row for each field, a column for each cluster. */
export function VisibilityTable<Field extends string>({ caption, fields, labelOf, columns, everyone, busy, onSave }: VisibilityTableProps<Field>) {
  const { t: tc } = useTranslation();
  const [chosen, setChosen] = useState(() => new Set(columns.flatMap(({ id, shown }) => shown.map((field) => `${id} ${field}`))));
  const shows = (id: string, field: Field): boolean => chosen.has(`${id} ${field}`);
  const fromEveryone = (id: string, field: Field): boolean => everyone !== undefined && id !== everyone && shows(everyone, field);
  const toggle = (id: string, field: Field) => {
    const next = new Set(chosen);
    if (!next.delete(`${id} ${field}`)) next.add(`${id} ${field}`);
    setChosen(next);
  };
  return (
    <Stack gap="sm">
      <Table.ScrollContainer minWidth={110 + 90 * columns.length} type="native">
        <Table verticalSpacing="sm" aria-label={caption}>
          <Table.Thead>
            <Table.Tr>
              <Table.Td />
              {columns.map(({ id, name }) => (
                <Table.Th key={id} scope="col">
                  {name}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {fields.map((field) => (
              <Table.Tr key={field}>
                <Table.Th scope="row">{labelOf(field)}</Table.Th>
                {columns.map(({ id, name }) => (
                  <Table.Td key={id}>
                    <Checkbox
                      aria-label={`${labelOf(field)}, ${name}`}
                      checked={shows(id, field) || fromEveryone(id, field)}
                      disabled={fromEveryone(id, field)}
                      onChange={() => toggle(id, field)}
                    />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Group justify="flex-end">
        <Button loading={busy} onClick={() => onSave((id) => fields.filter((field) => shows(id, field)))}>
          {tc('actions.save')}
        </Button>
      </Group>
    </Stack>
  );
}
