import { Button, Group, Modal, Paper, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconKey, IconPlus } from '@tabler/icons-react';
import { ConfirmButton, EmptyState, EnumBadge, LoadingList, RelativeTime, Section } from '@grappe/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths, Reading, useFormat, useRead, useWord, useWrite } from '../../../app/kit';
import { AccessTokensDocument, RevokeAccessTokenDocument, type AccessTokenLineFragment } from '../../../generated/graphql';
import { CreateTokenForm } from './create-token-form';
import { TokenCreated, type NewToken } from './token-created';

/** Programs that act in one's name: made, shown once, revoked. */
export function AccessTokens() {
  const { t } = useTranslation('identity');
  const { t: tc } = useTranslation();
  const read = useRead('identity', AccessTokensDocument, {});
  const [open, { open: show, close }] = useDisclosure(false);
  const [created, setCreated] = useState<NewToken | null>(null);
  const done = () => {
    close();
    setCreated(null);
  };
  return (
    <Section
      title={t('tokens.title')}
      lead={t('tokens.lead')}
      action={
        <Group gap="sm">
          <Button component="a" href={paths.graphiql} variant="subtle">
            {t('tokens.explore')}
          </Button>
          <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={show}>
            {t('tokens.create')}
          </Button>
        </Group>
      }
    >
      <Reading
        of={read}
        loading={<LoadingList label={tc('states.loading')} rows={2} />}
        isEmpty={({ accessTokens }) => accessTokens.length === 0}
        empty={<EmptyState icon={IconKey} title={t('tokens.empty')} message={t('tokens.emptyHint')} />}
      >
        {({ accessTokens }) => (
          <Stack gap="sm">
            {accessTokens.map((token) => (
              <TokenRow key={token.id} token={token} />
            ))}
          </Stack>
        )}
      </Reading>
      {/* A secret that is shown once must not vanish by a click beside it. */}
      <Modal
        opened={open}
        onClose={done}
        size="lg"
        title={created ? t('tokens.created') : t('tokens.create')}
        closeOnClickOutside={!created}
        closeOnEscape={!created}
        withCloseButton={!created}
       
      >
        {created ? <TokenCreated token={created} onDone={done} /> : <CreateTokenForm onCreated={setCreated} />}
      </Modal>
    </Section>
  );
}

function TokenRow({ token }: { token: AccessTokenLineFragment }) {
  const { t } = useTranslation('identity');
  const { t: tc } = useTranslation();
  const word = useWord();
  const { date } = useFormat();
  const revoke = useWrite(RevokeAccessTokenDocument, { refreshes: ['identity'], says: t('tokens.revoked') });
  return (
    <Paper p="md">
      <Group justify="space-between" gap="sm">
        <Stack gap={6} flex="1 1 14rem">
          <Text fw={600}>{token.name}</Text>
          <Group gap={6}>
            {token.scopes.map((scope) => (
              <EnumBadge key={scope}>{word('TokenScope', scope)}</EnumBadge>
            ))}
          </Group>
          <Text size="sm" c="dimmed">
            {t('tokens.expires', { date: date(token.expiresAt) })} ·{' '}
            {token.lastUsedAt ? (
              <>
                {t('tokens.used')} <RelativeTime at={token.lastUsedAt} />
              </>
            ) : (
              t('tokens.neverUsed')
            )}
          </Text>
        </Stack>
        <ConfirmButton
          grave
          size="sm"
          title={t('tokens.revokeTitle', { name: token.name })}
          text={t('tokens.revokeText')}
          confirmLabel={t('tokens.revoke')}
          cancelLabel={tc('actions.cancel')}
          aria-label={`${t('tokens.revoke')}, ${token.name}`}
          onConfirm={() => revoke.mutateAsync({ input: { accessTokenId: token.id } })}
        >
          {t('tokens.revoke')}
        </ConfirmButton>
      </Group>
    </Paper>
  );
}
