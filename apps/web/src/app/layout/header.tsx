import { ActionIcon, Box, Button, Group, UnstyledButton } from '@mantine/core';
import { useHotkeys, useOs } from '@mantine/hooks';
import { spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { NotificationBell } from '../../features/notifications/parts/notification-bell';
import { paths } from '../paths';
import { useInstallation, useViewer } from '../session/session';
import { ClusterSwitcher } from './cluster-switcher';
import { LanguageSwitch } from './language-switch';
import classes from './layout.module.css';
import { LogoMark } from './logo';
import { SchemeMenu } from './scheme-menu';
import { UserMenu } from './user-menu';

/** The top edge: whose house, which cluster, search, and what is one's own. */
export function Header() {
  const { t } = useTranslation('shell');
  const { t: tc } = useTranslation();
  const viewer = useViewer();
  const { pathname } = useLocation();
  const installation = useInstallation();
  // Here and not in the search itself, whose code comes after the page: a key pressed before is not lost.
  useHotkeys(viewer ? [['mod+K', spotlight.open]] : []);
  const shortcut = useOs() === 'macos' ? '⌘ K' : 'Ctrl K';
  return (
    <Group h="100%" px="md" gap="md" wrap="nowrap" justify="space-between">
      <Group gap="md" wrap="nowrap" miw={0}>
        <Link to={paths.home} className={classes.brand} aria-label={`${installation.name}, ${t('navigation.home')}`}>
          <LogoMark />
          <span className={viewer ? classes.wordmark : undefined}>{installation.name}</span>
        </Link>
        {viewer && <ClusterSwitcher />}
      </Group>
      {viewer && (
        <Box className={classes.wide} flex={1} style={{ justifyContent: 'center' }}>
          <UnstyledButton className={classes.search} onClick={spotlight.open} aria-keyshortcuts="Control+K Meta+K">
            <IconSearch size={18} aria-hidden />
            {t('search.open')}
            <span className={classes.searchHint} aria-hidden>
              {shortcut}
            </span>
          </UnstyledButton>
        </Box>
      )}
      <Group gap={6} wrap="nowrap">
        {viewer && (
          <ActionIcon className={classes.narrow} variant="subtle" color="gray" size="lg" aria-label={t('search.open')} onClick={spotlight.open}>
            <IconSearch size={20} stroke={1.6} />
          </ActionIcon>
        )}
        {!viewer && <SchemeMenu />}
        <LanguageSwitch />
        {viewer ? (
          <>
            <NotificationBell />
            <UserMenu viewer={viewer} />
          </>
        ) : (
          pathname !== paths.signIn && (
            <Button component={Link} to={paths.signIn}>
              {tc('actions.signIn')}
            </Button>
          )
        )}
      </Group>
    </Group>
  );
}
