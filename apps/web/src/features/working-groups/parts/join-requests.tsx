import { Accordion, Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { answerJoinRequestInput } from '@grappe/contracts';
import { FormError, PersonAvatar, PersonName, RelativeTime } from '@grappe/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInputForm, useWrite } from '../../../app/kit';
import { AcceptJoinRequestDocument, DeclineJoinRequestDocument, type JoinRequestCardFragment } from '../../../generated/graphql';
import { Answers } from './answers';

interface JoinRequestsProps {
  readonly requests: readonly JoinRequestCardFragment[];
  readonly questions: readonly string[];
}

/** Who asks to join, as lines of an accordion; for chairs, who accept or decline. */
export function JoinRequestItems({ requests, questions }: JoinRequestsProps) {
  const { t } = useTranslation('workingGroups');
  const [declining, setDeclining] = useState<JoinRequestCardFragment | null>(null);
  return (
    <>
      {requests.map((request) => (
        <RequestItem key={request.id} request={request} questions={questions} onDecline={() => setDeclining(request)} />
      ))}
      <Modal
        opened={declining !== null}
        onClose={() => setDeclining(null)}
        title={t('requests.declineTitle', { name: declining?.person.name ?? '' })}
       
      >
        {declining && <DeclineForm request={declining} onClose={() => setDeclining(null)} />}
      </Modal>
    </>
  );
}

/** A line that opens on what was answered, so that the channel below stays in reach. */
function RequestItem({ request, questions, onDecline }: { request: JoinRequestCardFragment; questions: readonly string[]; onDecline: () => void }) {
  const { t } = useTranslation('workingGroups');
  const { t: tc } = useTranslation();
  const { name } = request.person;
  const accept = useWrite(AcceptJoinRequestDocument, { refreshes: ['working-groups'], says: t('requests.accepted', { name }) });
  return (
    <Accordion.Item value={request.id}>
      <Accordion.Control icon={<PersonAvatar name={name} size={38} />}>
        <PersonName name={name} organisation={request.organisation?.name} forLabel={tc('person.for')} />
        <Text size="sm" c="dimmed" component="div">
          {t('requests.asked')} · <RelativeTime at={request.sentAt} />
        </Text>
      </Accordion.Control>
      <Accordion.Panel>
        <Stack gap="sm">
          <Answers questions={questions} answers={request.answers} message={request.message} />
          <Group justify="flex-end" gap="sm">
            <Button size="sm" variant="default" aria-label={`${t('requests.decline')}, ${name}`} onClick={onDecline}>
              {t('requests.decline')}
            </Button>
            <Button
              size="sm"
              loading={accept.isPending}
              aria-label={`${t('requests.accept')}, ${name}`}
              onClick={() => accept.mutate({ input: { joinRequestId: request.id } })}
            >
              {t('requests.accept')}
            </Button>
          </Group>
        </Stack>
      </Accordion.Panel>
    </Accordion.Item>
  );
}

function DeclineForm({ request, onClose }: { request: JoinRequestCardFragment; onClose: () => void }) {
  const { t } = useTranslation('workingGroups');
  const { t: tc } = useTranslation();
  const decline = useWrite(DeclineJoinRequestDocument, { refreshes: ['working-groups'], says: t('requests.declined'), errors: 'form' });
  const { form, onSubmit, fault, busy } = useInputForm({
    schema: answerJoinRequestInput,
    initialValues: { joinRequestId: request.id, reason: '' },
    send: async (input) => {
      await decline.mutateAsync({ input });
      onClose();
    },
  });
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack>
        <FormError fault={fault} />
        <Textarea
          label={t('requests.reason')}
          description={t('requests.reasonHint')}
          autosize
          minRows={3}
          data-autofocus
          {...form.getInputProps('reason')}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {tc('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('requests.decline')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
