import { MultiSelect, type MultiSelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocalised, useRead } from '../../../app/kit';
import { CompetenceChoicesDocument, type CompetenceLabelFragment } from '../../../generated/graphql';

interface CompetencePickerProps extends Omit<MultiSelectProps, 'data' | 'value' | 'onChange' | 'searchValue'> {
  readonly label: string;
  /** Ids of the chosen competences. */
  readonly value?: string[];
  readonly onChange: (ids: string[]) => void;
  /** Labels of what is chosen at first, where the page has them: nothing is asked for before somebody types. */
  readonly known?: readonly CompetenceLabelFragment[];
}

/** Chooses competences of the shared taxonomy by words of their labels: `<CompetencePicker label=… {...form.getInputProps('competenceIds')} />`. */
export function CompetencePicker({ value = [], known = [], ...rest }: CompetencePickerProps) {
  const { t } = useTranslation('clusters');
  const localised = useLocalised();
  const [text, setText] = useState('');
  const [opened, setOpened] = useState(false);
  const [sought] = useDebouncedValue(text.trim(), 200);
  const [seen, setSeen] = useState<ReadonlyMap<string, CompetenceLabelFragment>>(new Map());

  // A draft that was found again has ids only: their labels are asked for once.
  const unknown = value.filter((id) => !seen.has(id) && !known.some((competence) => competence.id === id));
  const named = useRead('clusters', CompetenceChoicesDocument, { ids: unknown, text: null }, { enabled: unknown.length > 0, keep: true });
  const found = useRead('clusters', CompetenceChoicesDocument, { text: sought, ids: null }, { enabled: opened, keep: true });
  const choices = new Map([...known, ...(named.data?.competences ?? []), ...seen.values(), ...(found.data?.competences ?? [])].map((c) => [c.id, c]));

  return (
    <MultiSelect
      {...rest}
      value={value}
      onChange={(ids) => {
        rest.onChange(ids);
        setSeen(new Map([...seen, ...[...choices].filter(([id]) => ids.includes(id))]));
        setText('');
      }}
      data={[...choices.values()].map((competence) => ({ value: competence.id, label: localised(competence.label) }))}
      // The server has searched; what is chosen stays among the data for its label only.
      filter={({ options }) => options.filter((option) => 'value' in option && (found.data?.competences ?? []).some(({ id }) => id === option.value))}
      searchable
      searchValue={text}
      onSearchChange={setText}
      onDropdownOpen={() => setOpened(true)}
      nothingFoundMessage={found.isFetching ? t('picker.searching') : t('picker.noCompetence')}
      placeholder={value.length === 0 ? t('picker.competences') : undefined}
      hidePickedOptions
      comboboxProps={{ withinPortal: false }}
      maxDropdownHeight={260}
    />
  );
}
