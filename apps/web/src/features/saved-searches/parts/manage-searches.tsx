import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { ConfirmButton } from '@grappe/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWrite } from '../../../app/kit';
import { DeleteSavedSearchDocument, RenameSavedSearchDocument, type SavedSearchLineFragment } from '../../../generated/graphql';
import { NameForm } from './name-form';

/** One's saved searches, to rename and to delete. */
export function ManageSearches({ searches }: { searches: readonly SavedSearchLineFragment[] }) {
  return (
    <Stack gap="sm">
      {searches.map((search) => (
        <SearchRow key={search.id} search={search} />
      ))}
    </Stack>
  );
}

function SearchRow({ search: { id, name } }: { search: SavedSearchLineFragment }) {
  const { t } = useTranslation('savedSearches');
  const { t: tc } = useTranslation();
  const [renaming, setRenaming] = useState(false);
  const rename = useWrite(RenameSavedSearchDocument, { refreshes: ['saved-searches'], says: tc('states.saved'), errors: 'form', then: () => setRenaming(false) });
  const remove = useWrite(DeleteSavedSearchDocument, { refreshes: ['saved-searches'], says: t('deleted') });
  return (
    <Paper p="md">
      {renaming ? (
        <NameForm name={name} send={(input) => rename.mutateAsync({ input: { savedSearchId: id, name: input } })} />
      ) : (
        <Group justify="space-between" gap="sm">
          <Text fw={600} flex="1 1 10rem">
            {name}
          </Text>
          <Group gap="xs">
            <Button size="sm" variant="default" aria-label={`${t('rename')}, ${name}`} onClick={() => setRenaming(true)}>
              {t('rename')}
            </Button>
            <ConfirmButton
              grave
              size="sm"
              title={t('deleteTitle', { name })}
              text={t('deleteText')}
              confirmLabel={t('delete')}
              cancelLabel={tc('actions.cancel')}
              aria-label={`${t('delete')}, ${name}`}
              onConfirm={() => remove.mutateAsync({ input: { savedSearchId: id } })}
            >
              {t('delete')}
            </ConfirmButton>
          </Group>
        </Group>
      )}
    </Paper>
  );
}
