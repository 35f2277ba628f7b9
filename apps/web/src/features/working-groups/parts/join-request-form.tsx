import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { joinWorkingGroupInput } from '@grappe/contracts';
import { FormError } from '@grappe/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useActingOrganisation, useInputForm, useWrite } from '../../../app/kit';
import { JoinWorkingGroupDocument } from '../../../generated/graphql';
import { ActingFor } from './acting-for';

interface JoinRequestFormProps {
  readonly groupId: string;
  readonly questions: readonly string[];
}

/** Asks to join, with an answer to each of the group's questions. */
export function JoinRequestForm({ groupId, questions }: JoinRequestFormProps) {
  const { t } = useTranslation('workingGroups');
  const { t: tc } = useTranslation();
  const { organisation } = useActingOrganisation();
  const request = useWrite(JoinWorkingGroupDocument, { refreshes: ['working-groups'], says: t('join.sent'), errors: 'form' });
  const schema = useMemo(
    () =>
      joinWorkingGroupInput.superRefine(({ answers }, context) => {
        questions.forEach((_, index) => {
          if (!answers?.[index]) context.addIssue({ code: 'custom', path: ['answers', index], message: tc('fields.required') });
        });
      }),
    [questions, tc],
  );
  const { form, onSubmit, fault, busy } = useInputForm({
    schema,
    initialValues: { workingGroupId: groupId, organisationId: organisation?.id ?? '', answers: questions.map(() => ''), message: '' },
    draft: `join-${groupId}`,
    send: (input) => request.mutateAsync({ input }),
  });
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack gap="md">
        <Text>{t(questions.length > 0 ? 'join.onRequestQuestions' : 'join.onRequest')}</Text>
        <FormError fault={fault} />
        <ActingFor organisationId={form.values.organisationId} onChoose={(id) => form.setFieldValue('organisationId', id)} />
        {questions.map((question, index) => (
          <Textarea key={question} label={question} required autosize minRows={2} {...form.getInputProps(`answers.${index}`)} />
        ))}
        <Textarea label={t('join.message')} description={tc('states.optional')} autosize minRows={2} {...form.getInputProps('message')} />
        <Group justify="flex-end">
          <Button type="submit" loading={busy}>
            {t('join.request')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
