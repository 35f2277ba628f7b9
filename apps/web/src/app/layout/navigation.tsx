import { Drawer, NavLink, Stack, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconMenu2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { NavLink as RouterLink, useMatch, useResolvedPath } from 'react-router';
import { useDestinations, type Destination } from './destinations';
import classes from './layout.module.css';

function DestinationLink({ destination: { to, label, icon: Icon }, onFollow }: { destination: Destination; onFollow?: () => void }) {
  const { t } = useTranslation('shell');
  const { pathname } = useResolvedPath(to);
  const here = useMatch({ path: pathname, end: to === '/' }) !== null;
  return (
    <NavLink
      component={RouterLink}
      to={to}
      end={to === '/'}
      active={here}
      variant="light"
      label={t(label)}
      leftSection={<Icon size={20} stroke={1.6} aria-hidden />}
      onClick={onFollow}
    />
  );
}

/** Beside the page, on screens that have room for it. */
export function SideNavigation({ onFollow }: { onFollow?: () => void }) {
  const destinations = useDestinations();
  return (
    <Stack gap={2}>
      {destinations.map((destination) => (
        <DestinationLink key={destination.to} destination={destination} onFollow={onFollow} />
      ))}
    </Stack>
  );
}

/** At the bottom edge of a phone, in reach of the thumb; the rest is one tap away. */
export function BottomNavigation() {
  const { t } = useTranslation('shell');
  const destinations = useDestinations();
  const [open, { open: show, close }] = useDisclosure(false);
  const shown = destinations.filter(({ bottom }) => bottom);
  return (
    <>
      {shown.map(({ to, bottom, icon: Icon }) => (
        <RouterLink key={to} to={to} end={to === '/'} className={classes.tab}>
          <Icon size={22} stroke={1.6} aria-hidden />
          {bottom && t(bottom)}
        </RouterLink>
      ))}
      {shown.length < destinations.length && (
        <UnstyledButton className={classes.tab} aria-expanded={open} onClick={show}>
          <IconMenu2 size={22} stroke={1.6} aria-hidden />
          {t('navigation.more')}
        </UnstyledButton>
      )}
      <Drawer
        opened={open}
        onClose={close}
        position="bottom"
        size="auto"
        title={t('navigation.label')}
       
      >
        <SideNavigation onFollow={close} />
      </Drawer>
    </>
  );
}
