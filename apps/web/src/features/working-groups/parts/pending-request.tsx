import { Group, Text } from '@mantine/core';
import { ConfirmButton, RelativeTime } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { useWrite } from '../../../app/kit';
import { WithdrawJoinRequestDocument, type JoinRequestCardFragment } from '../../../generated/graphql';
import { Answers } from './answers';

/** One's own request that waits for a chair, and the way back. */
export function PendingRequest({ request, questions }: { request: JoinRequestCardFragment; questions: readonly string[] }) {
  const { t } = useTranslation('workingGroups');
  const { t: tc } = useTranslation();
  const withdraw = useWrite(WithdrawJoinRequestDocument, { refreshes: ['working-groups'], says: t('join.withdrawn') });
  return (
    <>
      <Text component="div">
        {t('join.waiting')} <RelativeTime at={request.sentAt} />.
      </Text>
      <Answers questions={questions} answers={request.answers} message={request.message} />
      <Group>
        <ConfirmButton
          title={t('join.withdrawTitle')}
          text={t('join.withdrawText')}
          confirmLabel={t('join.withdraw')}
          cancelLabel={tc('actions.cancel')}
          onConfirm={() => withdraw.mutateAsync({ input: { joinRequestId: request.id } })}
        >
          {t('join.withdraw')}
        </ConfirmButton>
      </Group>
    </>
  );
}
