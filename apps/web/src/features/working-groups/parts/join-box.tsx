import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActingOrganisation, useWrite } from '../../../app/kit';
import { JoinWorkingGroupDocument } from '../../../generated/graphql';
import { ActingFor } from './acting-for';
import type { ShownGroup } from './group';
import { JoinRequestForm } from './join-request-form';
import { PendingRequest } from './pending-request';

/** How one gets into a group, as it stands for this reader: at once, by a request, waiting, or not by oneself. */
export function JoinBox({ group }: { group: ShownGroup }) {
  const { t } = useTranslation('workingGroups');
  const { t: tc } = useTranslation();
  const { viewerCan, joinRequests } = group;
  const waiting = joinRequests.find((request) => request.viewerCan.withdraw);
  const declined = joinRequests.findLast(({ status }) => status === 'DECLINED');
  return (
    <Paper component="section" p="lg" aria-labelledby="join">
      <Stack gap="md">
        <Title order={2} id="join" size="h3">
          {t(waiting ? 'join.waitingTitle' : 'join.title')}
        </Title>
        {!waiting && declined && (
          <Text size="sm">
            {t('join.declined')} {declined.decisionReason && tc('quoted', { text: declined.decisionReason })}
          </Text>
        )}
        {waiting ? (
          <PendingRequest request={waiting} questions={group.questions} />
        ) : viewerCan.join ? (
          <JoinAtOnce groupId={group.id} />
        ) : viewerCan.requestToJoin ? (
          <JoinRequestForm groupId={group.id} questions={group.questions} />
        ) : (
          <WhyNot group={group} />
        )}
      </Stack>
    </Paper>
  );
}

function JoinAtOnce({ groupId }: { groupId: string }) {
  const { t } = useTranslation('workingGroups');
  const { organisation } = useActingOrganisation();
  const [organisationId, choose] = useState(organisation?.id ?? '');
  const join = useWrite(JoinWorkingGroupDocument, { refreshes: ['working-groups'], says: t('join.done') });
  return (
    <>
      <Text>{t('join.free')}</Text>
      <ActingFor organisationId={organisationId} onChoose={choose} />
      <Group justify="flex-end">
        <Button loading={join.isPending} onClick={() => join.mutate({ input: { workingGroupId: groupId, organisationId } })}>
          {t('join.now')}
        </Button>
      </Group>
    </>
  );
}

/** A member would wonder why there is no button. */
function WhyNot({ group: { admission, cluster, members } }: { group: ShownGroup }) {
  const { t } = useTranslation('workingGroups');
  const chairs = members.filter(({ role }) => role === 'CHAIR').map(({ person }) => person.name);
  if (admission !== 'BY_INVITATION') return <Text>{t('join.membersOnly', { cluster: cluster.name })}</Text>;
  return (
    <>
      <Text>{t('join.byInvitation')}</Text>
      {chairs.length > 0 && <Text c="dimmed">{t('join.chairs', { names: chairs.join(', ') })}</Text>}
    </>
  );
}
