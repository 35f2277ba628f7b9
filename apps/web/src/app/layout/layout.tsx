import { AppShell, Box } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { lazy, Suspense } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { OfflineBanner } from '../errors/offline-banner';
import { Header } from './header';
import classes from './layout.module.css';
import { BottomNavigation, SideNavigation } from './navigation';

/** Nobody searches before the page is there: its code comes after. */
const Search = lazy(async () => ({ default: (await import('./search')).Search }));

/** Around every page: header, navigation (beside, or at the bottom edge of a phone), and the way past both for the keyboard. */
export function Layout() {
  const { t } = useTranslation('shell');
  const wide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false });
  return (
    <AppShell
      header={{ height: 64 }}
      navbar={{ width: 248, breakpoint: 'md', collapsed: { mobile: true } }}
      footer={{ height: 62, collapsed: wide, offset: false }}
    >
      <a className={classes.skip} href="#content">
        {t('skip')}
      </a>
      <AppShell.Header>
        <Header />
      </AppShell.Header>
      {wide ? (
        <AppShell.Navbar p="md" aria-label={t('navigation.label')}>
          <SideNavigation />
        </AppShell.Navbar>
      ) : (
        <AppShell.Footer component="nav" aria-label={t('navigation.label')} className={classes.bottom}>
          <BottomNavigation />
        </AppShell.Footer>
      )}
      <AppShell.Main className={classes.main} id="content" tabIndex={-1}>
        <OfflineBanner />
        <Box className={classes.content}>
          <Outlet />
        </Box>
      </AppShell.Main>
      <Suspense>
        <Search />
      </Suspense>
      <ScrollRestoration />
    </AppShell>
  );
}
