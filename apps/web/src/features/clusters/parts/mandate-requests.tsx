import { Button, Group, NativeSelect, Paper, Stack, Text } from '@mantine/core';
import { MandateRight, wordsOf } from '@grappe/contracts';
import { ConfirmButton, EnumBadge, RelativeTime, SafeText } from '@grappe/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOptions, useRead, useWrite } from '../../../app/kit';
import {
  AcceptMandateRequestDocument,
  DeclineMandateRequestDocument,
  MyMandateRequestsDocument,
  WithdrawMandateRequestDocument,
  type MandateRequestLineFragment as Request,
} from '../../../generated/graphql';

/** Who asks to represent the organisation, for those who answer. */
export function MandateRequests({ requests, hasOwner }: { requests: readonly Request[]; hasOwner: boolean }) {
  return requests.map((request) => <ToAnswer key={request.id} request={request} hasOwner={hasOwner} />);
}

function ToAnswer({ request: { id, person, message, createdAt }, hasOwner }: { request: Request; hasOwner: boolean }) {
  const { t } = useTranslation('clusters');
  const { t: tc } = useTranslation();
  const options = useOptions();
  // An organisation without an owner gets one first.
  const rights = hasOwner ? wordsOf(MandateRight) : [MandateRight.OWNER];
  const [right, setRight] = useState<MandateRight>(hasOwner ? 'CONTRIBUTOR' : 'OWNER');
  const accept = useWrite(AcceptMandateRequestDocument, { refreshes: ['clusters'], says: t('mandates.accepted', { person: person.name }) });
  const decline = useWrite(DeclineMandateRequestDocument, { refreshes: ['clusters'], says: t('mandates.declined') });
  return (
    <Paper p="md">
      <Stack gap="sm">
        <Group gap="xs">
          <Text fw={600}>{t('mandates.asks', { person: person.name })}</Text>
          <Text size="sm" c="dimmed">
            <RelativeTime at={createdAt} />
          </Text>
        </Group>
        {message && <SafeText text={message} />}
        <NativeSelect
          label={t('mandates.give')}
          data={options('MandateRight', rights)}
          value={right}
          onChange={(event) => setRight(event.currentTarget.value as MandateRight)}
        />
        <Group>
          <Button size="sm" loading={accept.isPending} onClick={() => accept.mutate({ input: { mandateRequestId: id, right } })}>
            {t('mandates.accept')}
          </Button>
          <ConfirmButton
            size="sm"
            title={t('mandates.declineTitle', { person: person.name })}
            text={t('mandates.declineText')}
            confirmLabel={t('mandates.decline')}
            cancelLabel={tc('actions.cancel')}
            onConfirm={() => decline.mutateAsync({ input: { mandateRequestId: id } })}
          >
            {t('mandates.decline')}
          </ConfirmButton>
        </Group>
      </Stack>
    </Paper>
  );
}

/** What one has asked for oneself and waits for. */
export function OwnMandateRequests() {
  const { t } = useTranslation('clusters');
  const read = useRead('clusters', MyMandateRequestsDocument, {});
  const withdraw = useWrite(WithdrawMandateRequestDocument, { refreshes: ['clusters'], says: t('mandates.withdrawn') });
  const waiting = (read.data?.mandateRequests.nodes ?? []).filter(({ own, status }) => own && status === 'SENT');
  return waiting.map(({ id, organisationName }) => (
    <Paper key={id} p="md">
      <Group justify="space-between">
        <Group gap="xs">
          <Text>{organisationName}</Text>
          <EnumBadge tone="calm">{t('mandates.waiting')}</EnumBadge>
        </Group>
        <Button size="sm" variant="default" loading={withdraw.isPending} onClick={() => withdraw.mutate({ input: { mandateRequestId: id } })}>
          {t('mandates.withdraw')}
        </Button>
      </Group>
    </Paper>
  ));
}
