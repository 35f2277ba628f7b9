import { Box, Group, Text, UnstyledButton } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { PersonAvatar, Section } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { useLocalised } from '../../../app/kit';
import type { Installation } from '../../../app/session/session';
import classes from './demo-accounts.module.css';

type Account = Installation['demoAccounts'][number];

interface DemoAccountsProps {
  readonly accounts: readonly Account[];
  readonly onUse: (account: Account) => void;
}

/** The roles of the demonstration: one click fills the form in. */
export function DemoAccounts({ accounts, onUse }: DemoAccountsProps) {
  const { t } = useTranslation('identity');
  const localised = useLocalised();
  return (
    <Section title={t('signIn.demoTitle')} lead={t('signIn.demoLead')}>
      <Box component="ul" className={classes.list}>
        {accounts.map((account) => (
          <li key={account.email}>
            <UnstyledButton className={classes.account} aria-label={t('signIn.demoUse', { name: account.name })} onClick={() => onUse(account)}>
              <Group wrap="nowrap">
                <PersonAvatar name={account.name} size={40} />
                <Box flex={1}>
                  <Text fw={600}>{account.name}</Text>
                  <Text size="sm" c="dimmed">
                    {localised(account.presentation)}
                  </Text>
                </Box>
                <IconArrowRight size={18} stroke={1.6} aria-hidden />
              </Group>
            </UnstyledButton>
          </li>
        ))}
      </Box>
    </Section>
  );
}
