import { Button, Group, Modal, NativeSelect, Paper, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconLink, IconPlus } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { createJoinLinkInput, JoinPolicy, wordsOf } from '@grappe/contracts';
import { ConfirmButton, CopyField, EmptyState, EnumBadge, FormError, Section } from '@grappe/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, paths, Reading, useFormat, useInputForm, useOptions, useRead, useWrite } from '../../../app/kit';
import { ChooseJoinPolicyDocument, CreateJoinLinkDocument, EntranceDocument, RevokeJoinLinkDocument, type JoinLinkLineFragment } from '../../../generated/graphql';
import classes from './clusters.module.css';
import { stateOf } from './invitation-state';

interface Cluster {
  readonly id: string;
  readonly slug: string;
}
const durations = [7, 30, 90, 180];

/** How one comes into the cluster: its policy, and the links that were handed round. */
export function EntranceDesk({ cluster: { id: clusterId, slug } }: { cluster: Cluster }) {
  const { t } = useTranslation('clusters');
  const options = useOptions();
  const read = useRead('clusters', EntranceDocument, { clusterId, slug });
  const choose = useWrite(ChooseJoinPolicyDocument, { refreshes: ['clusters'], says: t('entrance.policy.chosen') });
  return (
    <Reading of={read}>
      {({ cluster, joinLinks: { nodes: joinLinks } }) => (
        <>
          <Section title={t('entrance.policy.title')}>
            <Radio.Group
              aria-label={t('entrance.policy.title')}
              value={cluster?.joinPolicy ?? ''}
              onChange={(joinPolicy) => choose.mutate({ input: { clusterId, joinPolicy: joinPolicy as JoinPolicy } })}
            >
              <Stack gap="xs">
                {options('JoinPolicy', wordsOf(JoinPolicy)).map(({ value, label }) => (
                  <Radio key={value} value={value} label={label} description={t(`entrance.policy.hints.${value as JoinPolicy}`)} />
                ))}
              </Stack>
            </Radio.Group>
          </Section>
          <Section title={t('entrance.links.title')} lead={t('entrance.links.lead')} action={<MakeLink clusterId={clusterId} />}>
            {joinLinks.length === 0 && <EmptyState icon={IconLink} title={t('entrance.links.empty')} />}
            {joinLinks.length > 0 && (
              <Paper>
                <ul className={classes.lines}>
                  {joinLinks.map((link) => (
                    <LinkLine key={link.id} link={link} />
                  ))}
                </ul>
              </Paper>
            )}
          </Section>
        </>
      )}
    </Reading>
  );
}

function LinkLine({ link }: { link: JoinLinkLineFragment }) {
  const { t } = useTranslation('clusters');
  const { t: tc } = useTranslation();
  const { date } = useFormat();
  const { id, label, expiresAt, uses } = link;
  const state = stateOf({ ...link, acceptedAt: null }, new Date());
  const revoke = useWrite(RevokeJoinLinkDocument, { refreshes: ['clusters'], says: t('entrance.links.revoked') });
  return (
    <Group component="li" justify="space-between" gap="sm">
      <Stack gap={2} flex="1 1 16rem" miw={0}>
        <Group gap="xs">
          <Text fw={600}>{label}</Text>
          {state !== 'waiting' && <EnumBadge>{t(`desk.invitations.state.${state}`)}</EnumBadge>}
        </Group>
        <Text size="sm" c="dimmed">
          {t('entrance.links.uses', { count: uses })} · {t('desk.invitations.until', { date: date(expiresAt) })}
        </Text>
      </Stack>
      {state === 'waiting' && (
        <ConfirmButton
          grave
          size="sm"
          aria-label={t('entrance.links.revokeTitle', { label })}
          title={t('entrance.links.revokeTitle', { label })}
          text={t('entrance.links.revokeText')}
          confirmLabel={t('entrance.links.revoke')}
          cancelLabel={tc('actions.cancel')}
          onConfirm={() => revoke.mutateAsync({ input: { joinLinkId: id } })}
        >
          {t('entrance.links.revoke')}
        </ConfirmButton>
      )}
    </Group>
  );
}

function MakeLink({ clusterId }: { clusterId: string }) {
  const { t } = useTranslation('clusters');
  const { t: tc } = useTranslation();
  const [opened, { open, close }] = useDisclosure(false);
  const [secret, setSecret] = useState<string | null>(null);
  const done = () => {
    close();
    setSecret(null);
  };
  return (
    <>
      <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={open}>
        {t('entrance.links.make')}
      </Button>
      {/* A secret that is shown once must not vanish by a click beside it. */}
      <Modal opened={opened} onClose={done} title={t('entrance.links.make')} closeOnClickOutside={!secret}>
        {secret ? (
          <Stack>
            <Text>{t('entrance.links.once')}</Text>
            <CopyField label={t('entrance.links.address')} value={new URL(paths.joinLink(secret), window.location.origin).href} copyLabel={tc('actions.copy')} copiedLabel={tc('actions.copied')} />
            <Button onClick={done}>{tc('actions.close')}</Button>
          </Stack>
        ) : (
          <LinkForm clusterId={clusterId} onMade={setSecret} />
        )}
      </Modal>
    </>
  );
}

function LinkForm({ clusterId, onMade }: { clusterId: string; onMade: (secret: string) => void }) {
  const { t } = useTranslation('clusters');
  const { t: ti } = useTranslation('identity');
  const queryClient = useQueryClient();
  const { form, onSubmit, fault, busy } = useInputForm({
    schema: createJoinLinkInput,
    initialValues: { clusterId, label: '', expiresInDays: 30 },
    send: async (input) => {
      onMade((await ask(CreateJoinLinkDocument, { input })).createJoinLink.secret);
      await queryClient.invalidateQueries({ queryKey: ['clusters', 'Entrance'] });
    },
  });
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack>
        <FormError fault={fault} />
        <TextInput label={t('entrance.links.label')} description={t('entrance.links.labelHint')} required data-autofocus {...form.getInputProps('label')} />
        <NativeSelect
          label={ti('tokens.days')}
          data={durations.map((days) => ({ value: String(days), label: ti('tokens.daysOption', { count: days }) }))}
          value={String(form.values.expiresInDays)}
          onChange={(event) => form.setFieldValue('expiresInDays', Number(event.currentTarget.value))}
        />
        <Button type="submit" loading={busy}>
          {t('entrance.links.make')}
        </Button>
      </Stack>
    </form>
  );
}
