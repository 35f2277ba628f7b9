import { Alert, Button, Group, Stack, Tabs, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { holdsScope, TokenScope } from '@grappe/contracts';
import { CopyBlock, CopyField } from '@grappe/ui';
import { useTranslation } from 'react-i18next';

/** What a program may ask first, by what its token opens. */
const firstQueries: readonly (readonly [TokenScope, string])[] = [
  [TokenScope.PROJECTS_READ, '{ projects(first: 3) { nodes { title stage } } }'],
  [TokenScope.DIRECTORY_READ, '{ organisations(first: 3) { nodes { name city } } }'],
  [TokenScope.GROUPS_READ, '{ workingGroups(first: 3) { nodes { name } } }'],
  [TokenScope.ACCOUNT, '{ viewer { person { name } } }'],
];
const firstQueryOf = (token: NewToken): string => firstQueries.find(([scope]) => holdsScope(token, scope))?.[1] ?? '{ __typename }';

const curl = (address: string, secret: string, query: string) => `curl ${address} \\
  -H 'authorization: Bearer ${secret}' \\
  -H 'content-type: application/json' \\
  -d '${JSON.stringify({ query })}'`;

const typescript = (address: string, secret: string, query: string) => `const answer = await fetch('${address}', {
  method: 'POST',
  headers: {
    authorization: 'Bearer ${secret}',
    'content-type': 'application/json',
  },
  body: JSON.stringify({ query: '${query}' }),
});
const { data, errors } = await answer.json();
console.log(errors ?? data);`;

/** A token that was made just now. */
export interface NewToken {
  readonly secret: string;
  readonly scopes: readonly TokenScope[];
}

/** The only time that a secret is on screen: with the means to try it at once. */
export function TokenCreated({ token, onDone }: { token: NewToken; onDone: () => void }) {
  const { secret } = token;
  const { t } = useTranslation('identity');
  const { t: tc } = useTranslation();
  const address = new URL('/graphql', window.location.origin).href;
  const query = firstQueryOf(token);
  const copy = { copyLabel: tc('actions.copy'), copiedLabel: tc('actions.copied') };
  return (
    <Stack>
      <Alert color="clay" icon={<IconAlertTriangle aria-hidden />}>
        <Text size="sm">{t('tokens.once')}</Text>
      </Alert>
      <CopyField label={t('tokens.secret')} value={secret} {...copy} />
      <Tabs defaultValue="curl">
        <Tabs.List aria-label={t('tokens.firstQuery')}>
          <Tabs.Tab value="curl">curl</Tabs.Tab>
          <Tabs.Tab value="typescript">TypeScript</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="curl" pt="md">
          <CopyBlock label={t('tokens.firstQuery')} value={curl(address, secret, query)} {...copy} />
        </Tabs.Panel>
        <Tabs.Panel value="typescript" pt="md">
          <CopyBlock label={t('tokens.firstQuery')} value={typescript(address, secret, query)} {...copy} />
        </Tabs.Panel>
      </Tabs>
      <Group justify="flex-end">
        <Button onClick={onDone}>{t('tokens.understood')}</Button>
      </Group>
    </Stack>
  );
}
