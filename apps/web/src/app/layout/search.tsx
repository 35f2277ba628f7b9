import { useDebouncedValue } from '@mantine/hooks';
import { Spotlight, spotlight, type SpotlightActionData, type SpotlightActionGroupData } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { OrganisationAvatar } from '@grappe/ui';
import { GlobalSearchDocument } from '../../generated/graphql';
import { useWord } from '../../i18n/use-words';
import { useRead } from '../api/read';
import { paths } from '../paths';
import { useViewer } from '../session/session';
import { useDestinations } from './destinations';

/** One box over everything readable: pages at once, organisations, projects and groups as one types. Opened with mod+K. */
export function Search() {
  const { t } = useTranslation('shell');
  const word = useWord();
  const navigate = useNavigate();
  const viewer = useViewer();
  const destinations = useDestinations();
  const [text, setText] = useState('');
  const [sought] = useDebouncedValue(text.trim(), 200);
  const { data } = useRead('search', GlobalSearchDocument, { text: sought }, { enabled: viewer !== null && sought.length >= 2, keep: true });
  const found = sought.length >= 2 ? data : undefined;
  const to = (path: string) => () => void navigate(path);

  const pages: SpotlightActionData[] = destinations
    .map((page) => ({ id: page.to, label: t(page.label), leftSection: <page.icon size={20} stroke={1.6} aria-hidden />, onClick: to(page.to) }))
    .filter(({ label }) => label.toLowerCase().startsWith(text.trim().toLowerCase()));
  const groups: SpotlightActionGroupData[] = [
    { group: t('search.pages'), actions: pages },
    {
      group: t('search.organisations'),
      actions: (found?.organisations.nodes ?? []).map(({ id, name, nature, city }) => ({
        id: paths.organisation(id),
        label: name,
        description: [word('OrganisationNature', nature), city].filter(Boolean).join(' · '),
        leftSection: <OrganisationAvatar name={name} size={32} />,
        onClick: to(paths.organisation(id)),
      })),
    },
    {
      group: t('search.projects'),
      actions: (found?.projects.nodes ?? []).map(({ id, title, stage }) => ({
        id: paths.project(id),
        label: title,
        description: word('ProjectStage', stage),
        onClick: to(paths.project(id)),
      })),
    },
    {
      group: t('search.workingGroups'),
      actions: (found?.workingGroups.nodes ?? []).map(({ id, name }) => ({
        id: paths.workingGroup(id),
        label: name,
        onClick: to(paths.workingGroup(id)),
      })),
    },
  ].filter(({ actions }) => actions.length > 0);

  /** Spotlight marks its first entry as one types; what arrives later is unmarked, and Enter must still mean the first of it. */
  function openFirst(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || document.querySelector('[data-action][data-selected]')) return;
    spotlight.close();
    const first = groups[0]?.actions[0];
    if (first) void navigate(first.id);
  }

  if (!viewer) return null;
  return (
    <Spotlight
      actions={groups}
      query={text}
      onQueryChange={setText}
      // The server has chosen already; Spotlight must not filter its answer again.
      filter={(_, actions) => actions}
      shortcut={null}
      nothingFound={t('search.nothing')}
      scrollable
      overlayProps={{ blur: 0, backgroundOpacity: 0.35 }}
      attributes={{ content: { 'aria-label': t('search.open') } }}
      scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}
      maxHeight={440}
      searchProps={{
        onKeyDown: openFirst,
        leftSection: <IconSearch size={20} aria-hidden />,
        placeholder: t('search.placeholder'),
        'aria-label': t('search.open'),
      }}
    />
  );
}
