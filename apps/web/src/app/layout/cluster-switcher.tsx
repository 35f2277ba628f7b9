import { Button, Menu, Text } from '@mantine/core';
import { IconChevronDown, IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWord } from '../../i18n/use-words';
import { paths } from '../paths';
import { useCurrentCluster } from '../session/choices';

/** The entry that stands for all clusters; no id looks like it. */
const every = 'all';

/** Which cluster the lists are about. Somebody with one cluster reads its name and its showcase is one click away. */
export function ClusterSwitcher() {
  const { t } = useTranslation('shell');
  const word = useWord();
  const { current, all, choose } = useCurrentCluster();
  const [only] = all;
  if (!only) return null;
  const name = current?.name ?? t('cluster.all');
  return (
    <Menu position="bottom-start" width={300}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          px={10}
          miw={0}
          rightSection={<IconChevronDown size={16} aria-hidden />}
          aria-label={t('cluster.choose', { name })}
        >
          <Text component="span" truncate maw={{ base: 90, sm: 220 }} size="sm" fw={550}>
            {name}
          </Text>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('cluster.label')}</Menu.Label>
        <Menu.RadioGroup value={current?.id ?? every} onChange={(id) => choose(id === every ? null : id)}>
          {all.length > 1 && (
            <Menu.RadioItem value={every} closeMenuOnClick>
              <Text size="sm">{t('cluster.all')}</Text>
            </Menu.RadioItem>
          )}
          {all.map((cluster) => (
            <Menu.RadioItem key={cluster.id} value={cluster.id} closeMenuOnClick>
              <Text size="sm">{cluster.name}</Text>
              <Text size="xs" c="dimmed">
                {word('ClusterKind', cluster.kind)}
              </Text>
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        {current && (
          <>
            <Menu.Divider />
            <Menu.Item component={Link} to={paths.cluster(current.slug)} leftSection={<IconExternalLink size={18} stroke={1.6} aria-hidden />}>
              {t('cluster.showcase')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
