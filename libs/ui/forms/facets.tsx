import { Checkbox, Chip, CloseButton, Group, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';

export interface Facet {
  readonly value: string;
  readonly label: string;
  /** How many results it would leave; unknown where the server does not count. */
  readonly count?: number;
}

interface FacetListProps {
  readonly label: string;
  readonly facets: readonly Facet[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

/** Several words of one vocabulary to choose from, with their counts. */
export function FacetList({ label, facets, chosen, onChange }: FacetListProps) {
  if (facets.length === 0) return null;
  return (
    <Checkbox.Group label={label} labelProps={{ fw: 600, mb: 8 }} value={[...chosen]} onChange={onChange}>
      <Stack gap={8}>
        {facets.map((facet) => (
          <Group key={facet.value} justify="space-between" wrap="nowrap" gap="xs">
            <Checkbox size="sm" value={facet.value} label={facet.label} />
            {facet.count !== undefined && (
              <Text size="sm" c="dimmed" style={{ fontVariantNumeric: 'tabular-nums' }}>
                {facet.count}
              </Text>
            )}
          </Group>
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

/** The same as chips, for a short vocabulary above a list. */
export function FilterChips({ label, facets, chosen, onChange }: FacetListProps) {
  return (
    <Chip.Group multiple value={[...chosen]} onChange={onChange}>
      <Group gap={8} role="group" aria-label={label}>
        {facets.map((facet) => (
          <Chip key={facet.value} value={facet.value} size="sm" variant="outline">
            {facet.count === undefined ? facet.label : `${facet.label} (${facet.count})`}
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  );
}

interface SearchFieldProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly clearLabel: string;
  /** The text that the list is filtered by now. */
  readonly text: string;
  /** Called when the typing pauses. */
  readonly onSearch: (text: string) => void;
}

/**
 * Filters a list as one types, without a request for each letter; at once when one moves on, for a filter that came later would call
 * back who has followed a link meanwhile.
 */
export function SearchField({ label, placeholder, clearLabel, text, onSearch }: SearchFieldProps) {
  const [typed, setTyped] = useState(text);
  const [followed, setFollowed] = useState(text);
  const search = useDebouncedCallback(onSearch, 250);
  // "Clear filters" elsewhere on the page empties the field, too.
  if (followed !== text) {
    setFollowed(text);
    if (typed.trim() !== text) setTyped(text);
  }
  const type = (value: string) => {
    setTyped(value);
    search(value.trim());
  };
  return (
    <TextInput
      type="search"
      label={label}
      labelProps={{ fw: 600, mb: 6 }}
      placeholder={placeholder}
      value={typed}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={search.flush}
      leftSection={<IconSearch size={18} aria-hidden />}
      rightSection={typed ? <CloseButton aria-label={clearLabel} size="sm" onClick={() => type('')} /> : null}
    />
  );
}
