import { Button, Menu, Modal, Text } from '@mantine/core';
import { IconBookmark, IconBookmarkPlus, IconSettings } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead, useWrite } from '../../../app/kit';
import { SavedSearchesDocument, SaveSearchDocument, type ProjectFilter, type SavedSearchLineFragment } from '../../../generated/graphql';
import { ManageSearches } from './manage-searches';
import { NameForm } from './name-form';

interface SavedSearchesProps {
  /** What one looks at now; null: everything, which is no search to keep. */
  readonly filter: ProjectFilter | null;
  /** What one would call it, e.g. the words that are looked for. */
  readonly suggestedName: string;
  readonly onChoose: (filter: SavedSearchLineFragment['filter']) => void;
}

/** Keeps the search that one looks at, and goes back to those that one keeps. */
export function SavedSearches({ filter, suggestedName, onChoose }: SavedSearchesProps) {
  const { t } = useTranslation('savedSearches');
  const [wanted, setWanted] = useState(false);
  const { data } = useRead('saved-searches', SavedSearchesDocument, {}, { enabled: wanted });
  const [open, setOpen] = useState<'save' | 'manage' | null>(null);
  const close = () => setOpen(null);
  const save = useWrite(SaveSearchDocument, { refreshes: ['saved-searches'], says: t('saved'), errors: 'form', then: close });
  const searches = data?.savedSearches ?? [];
  return (
    <>
      <Menu position="bottom-end" width={280} onOpen={() => setWanted(true)}>
        <Menu.Target>
          <Button size="sm" variant="default" leftSection={<IconBookmark size={18} aria-hidden />}>
            {t('title')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconBookmarkPlus size={18} aria-hidden />} disabled={!filter} onClick={() => setOpen('save')}>
            {t('save')}
            {!filter && (
              <Text size="xs" span display="block">
                {t('nothingToSave')}
              </Text>
            )}
          </Menu.Item>
          {searches.length > 0 && <Menu.Divider />}
          {searches.map((search) => (
            <Menu.Item key={search.id} onClick={() => onChoose(search.filter)}>
              {search.name}
            </Menu.Item>
          ))}
          {searches.length > 0 && <Menu.Divider />}
          {searches.length > 0 && (
            <Menu.Item leftSection={<IconSettings size={18} aria-hidden />} onClick={() => setOpen('manage')}>
              {t('manage')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <Modal opened={open === 'save'} onClose={close} title={t('save')}>
        <Text size="sm" c="dimmed" mb="md">
          {t('lead')}
        </Text>
        <NameForm name={suggestedName} send={(name) => save.mutateAsync({ input: { name, filter: filter ?? {} } })} />
      </Modal>
      <Modal opened={open === 'manage'} onClose={close} size="lg" title={t('manage')}>
        {searches.length > 0 ? <ManageSearches searches={searches} /> : <Text c="dimmed">{t('none')}</Text>}
      </Modal>
    </>
  );
}
