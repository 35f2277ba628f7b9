import { Button, Group, Modal, Paper, Stack, Text, Textarea } from '@mantine/core';
import { answerJoinRequestInput } from '@grappe/contracts';
import { FormError, PersonAvatar, PersonName, RelativeTime, Section } from '@grappe/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInputForm, useWrite } from '../../../app/kit';
import { AcceptJoinRequestDocument, DeclineJoinRequestDocument, type JoinRequestCardFragment } from '../../../generated/graphql';
import { Answers } from './answers';

interface JoinRequestsProps {
  readonly requests: readonly JoinRequestCardFragment[];
  readonly questions: readonly string[];
}

/** Who asks to join, with their answers; for chairs, who accept or decline. */
export function JoinRequests({ requests, questions }: JoinRequestsProps) {
  const { t } = useTranslation('workingGroups');
  const { t: tc } = useTranslation();
  const [declining, setDeclining] = useState<JoinRequestCardFragment | null>(null);
  if (requests.length === 0) return null;
  return (
    <Section title={t('requests.title', { count: requests.length })} lead={t('requests.lead')}>
      <Stack gap="md">
        {requests.map((request) => (
          <RequestCard key={request.id} request={request} questions={questions} onDecline={() => setDeclining(request)} />
        ))}
      </Stack>
      <Modal
        opened={declining !== null}
        onClose={() => setDeclining(null)}
        title={t('requests.declineTitle', { name: declining?.person.name ?? '' })}
        closeButtonProps={{ 'aria-label': tc('actions.close') }}
      >
        {declining && <DeclineForm request={declining} onClose={() => setDeclining(null)} />}
      </Modal>
    </Section>
  );
}

function RequestCard({ request, questions, onDecline }: { request: JoinRequestCardFragment; questions: readonly string[]; onDecline: () => void }) {
  const { t } = useTranslation('workingGroups');
  const { t: tc } = useTranslation();
  const { name } = request.person;
  const accept = useWrite(AcceptJoinRequestDocument, { refreshes: ['working-groups'], says: t('requests.accepted', { name }) });
  return (
    <Paper component="article" p="lg" aria-label={name}>
      <Stack gap="sm">
        <Group gap="sm" wrap="nowrap">
          <PersonAvatar name={name} size={38} />
          <div>
            <PersonName name={name} organisation={request.organisation?.name} forLabel={tc('person.for')} />
            <Text size="sm" c="dimmed">
              <RelativeTime at={request.sentAt} />
            </Text>
          </div>
        </Group>
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
    </Paper>
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
        <Textarea label={t('requests.reason')} description={t('requests.reasonHint')} autosize minRows={3} data-autofocus {...form.getInputProps('reason')} />
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
