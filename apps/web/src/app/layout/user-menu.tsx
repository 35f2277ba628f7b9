import { Menu, Text, UnstyledButton } from '@mantine/core';
import { IconApi, IconLogout, IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { OrganisationAvatar, PersonAvatar } from '@grappe/ui';
import { useSignOut } from '../../features/identity/parts/use-sign-out';
import { paths } from '../paths';
import { useActingOrganisation } from '../session/choices';
import type { Viewer } from '../session/session';
import { SchemeItems } from './scheme-menu';

/** Oneself: for whom one acts, one's account, how the screen looks, and the way out. */
export function UserMenu({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation('shell');
  const { t: tc } = useTranslation();
  const { organisation, mandates, choose } = useActingOrganisation();
  const signOut = useSignOut();
  return (
    <Menu position="bottom-end" width={300}>
      <Menu.Target>
        <UnstyledButton aria-label={t('user.menu', { name: viewer.person.name })} style={{ borderRadius: '50%' }}>
          <PersonAvatar name={viewer.person.name} size={36} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Text px="sm" pt={8} fw={600} size="sm">
          {viewer.person.name}
        </Text>
        <Text px="sm" pb={8} size="xs" c="dimmed">
          {viewer.person.email}
        </Text>
        <Menu.Divider />
        <Menu.Label>{mandates.length > 0 ? t('user.actingFor') : t('user.noOrganisation')}</Menu.Label>
        <Menu.RadioGroup value={organisation?.id ?? null} onChange={choose}>
          {mandates.map((mandate) => (
            <Menu.RadioItem
              key={mandate.id}
              value={mandate.organisation.id}
              closeMenuOnClick
              rightSection={<OrganisationAvatar name={mandate.organisation.name} size={28} />}
            >
              {mandate.organisation.name}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <SchemeItems />
        <Menu.Divider />
        <Menu.Item component={Link} to={paths.account} leftSection={<IconUser size={18} stroke={1.6} aria-hidden />}>
          {t('navigation.account')}
        </Menu.Item>
        <Menu.Item component="a" href={paths.graphiql} leftSection={<IconApi size={18} stroke={1.6} aria-hidden />}>
          {t('api')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={18} stroke={1.6} aria-hidden />} onClick={() => signOut.mutate({ input: {} })}>
          {tc('actions.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
