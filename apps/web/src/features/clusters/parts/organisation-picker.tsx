import { Group, Select, Stack, Text, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { OrganisationAvatar } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { useRead, useWord } from '../../../app/kit';
import { OrganisationChoicesDocument, type OrganisationChoicesQuery } from '../../../generated/graphql';

/** What is known of an organisation that can be chosen. */
export type OrganisationChoice = OrganisationChoicesQuery['organisations']['nodes'][number];

interface OrganisationPickerProps extends Omit<SelectProps, 'data' | 'value' | 'onChange' | 'searchValue'> {
  readonly label: string;
  /** Id of the chosen organisation; empty or null for none. */
  readonly value?: string | null;
  /** The second is what is known of it, e.g. its name for a list of the chosen. */
  readonly onChange: (id: string, choice: OrganisationChoice | null) => void;
  /** Among the members of this cluster; of all clusters where it is not given. */
  readonly clusterId?: string;
}

/** Chooses one organisation of the directory by words of its name, place or competences. */
export function OrganisationPicker({ value, clusterId, onChange, ...rest }: OrganisationPickerProps) {
  const { t } = useTranslation('clusters');
  const word = useWord();
  const [text, setText] = useState('');
  const [opened, setOpened] = useState(false);
  const [chosen, setChosen] = useState<OrganisationChoice | null>(null);
  const [sought] = useDebouncedValue(text.trim(), 200);
  // Once chosen, its name stands in the field: no search of that name.
  const filter = { clusterId, text: chosen && sought === chosen.name ? undefined : sought || undefined };
  const found = useRead('clusters', OrganisationChoicesDocument, { filter }, { enabled: opened, keep: true });
  const nodes = found.data?.organisations.nodes ?? [];
  const choices = new Map([...(chosen ? [chosen] : []), ...nodes].map((choice) => [choice.id, choice]));
  const about = ({ nature, city }: OrganisationChoice) => [word('OrganisationNature', nature), city].filter(Boolean).join(' · ');

  return (
    <Select
      {...rest}
      value={value || null}
      onChange={(id) => {
        const choice = (id && choices.get(id)) || null;
        setChosen(choice);
        onChange(id ?? '', choice);
      }}
      data={[...choices.values()].map(({ id, name }) => ({ value: id, label: name }))}
      filter={({ options }) => options.filter((option) => 'value' in option && nodes.some(({ id }) => id === option.value))}
      renderOption={({ option }) => {
        const choice = choices.get(option.value);
        return (
          <Group wrap="nowrap" gap="sm">
            <OrganisationAvatar name={option.label} size={32} />
            <Stack gap={0}>
              <Text size="sm" fw={550}>
                {option.label}
              </Text>
              {choice && (
                <Text size="xs" c="dimmed">
                  {about(choice)}
                </Text>
              )}
            </Stack>
          </Group>
        );
      }}
      searchable
      searchValue={text}
      onSearchChange={setText}
      onDropdownOpen={() => setOpened(true)}
      nothingFoundMessage={found.isFetching ? t('picker.searching') : t('picker.noOrganisation')}
      placeholder={t('picker.organisation')}
      comboboxProps={{ withinPortal: false }}
      maxDropdownHeight={300}
    />
  );
}
