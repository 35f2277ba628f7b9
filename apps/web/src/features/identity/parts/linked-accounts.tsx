import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { ConfirmButton, RelativeTime, Section } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { useFormat, useWrite } from '../../../app/kit';
import { LinkAccountDocument, UnlinkAccountDocument, type SecurityQuery } from '../../../generated/graphql';
import { useFreshProof, type Proved } from './use-fresh-proof';

/** The accounts elsewhere that sign in here, and those that could. */
export function LinkedAccounts({ security, signInProviders: providers }: SecurityQuery) {
  const { t } = useTranslation('security');
  const { proved, question } = useFreshProof(security);
  const link = useWrite(LinkAccountDocument, { refreshes: [], around: proved, then: ({ linkAccount }) => window.location.assign(linkAccount.location) });
  const { linkedAccounts: accounts } = security;
  if (providers.length + accounts.length === 0) return null;
  return (
    <Section title={t('accounts.title')} lead={t('accounts.lead')}>
      {accounts.map((account) => (
        <AccountLine key={account.id} account={account} name={providers.find(({ id }) => id === account.provider)?.name ?? account.provider} proved={proved} />
      ))}
      <Group gap="sm">
        {providers.map(({ id, name }) => (
          <Button key={id} variant="default" loading={link.isPending && link.variables.input.provider === id} onClick={() => link.mutate({ input: { provider: id } })}>
            {t('accounts.link', { name })}
          </Button>
        ))}
      </Group>
      {question}
    </Section>
  );
}

interface AccountLineProps {
  readonly account: SecurityQuery['security']['linkedAccounts'][number];
  readonly name: string;
  readonly proved: Proved;
}

function AccountLine({ account: { id, email, createdAt, lastUsedAt }, name, proved }: AccountLineProps) {
  const { t } = useTranslation('security');
  const { t: tc } = useTranslation();
  const { date } = useFormat();
  const unlink = useWrite(UnlinkAccountDocument, { refreshes: ['identity'], around: proved, says: t('accounts.unlinked') });
  return (
    <Paper p="md">
      <Group justify="space-between" gap="sm">
        <Stack gap={2} flex="1 1 14rem">
          <Text fw={600}>{name}</Text>
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {email && `${email} · `}
            {t('accounts.since', { date: date(createdAt) })}
            {lastUsedAt && (
              <>
                {' '}
                · {t('accounts.used')} <RelativeTime at={lastUsedAt} />
              </>
            )}
          </Text>
        </Stack>
        <ConfirmButton
          grave
          size="sm"
          title={t('accounts.unlinkTitle', { name })}
          text={t('accounts.unlinkText')}
          confirmLabel={t('accounts.unlink')}
          cancelLabel={tc('actions.cancel')}
          aria-label={`${t('accounts.unlink')}, ${name}`}
          onConfirm={() => unlink.mutateAsync({ input: { linkedAccountId: id } })}
        >
          {t('accounts.unlink')}
        </ConfirmButton>
      </Group>
    </Paper>
  );
}
