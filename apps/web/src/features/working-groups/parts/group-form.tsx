import { Button, Group, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { createWorkingGroupInput, GroupAdmission, GroupVisibility, limits, wordsOf } from '@grappe/contracts';
import { FormError } from '@grappe/ui';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useInputForm, useWord } from '../../../app/kit';

const fields = createWorkingGroupInput.omit({ clusterId: true, organisationId: true });
type GroupInput = z.output<typeof fields>;

export interface GroupValues {
  readonly name: string;
  readonly purpose: string;
  readonly visibility: GroupVisibility;
  readonly admission: GroupAdmission;
  readonly questions: string[];
}

/** Questions are asked of those who request; elsewhere, and where nothing is written in them, there are none. */
const groupSchema = z.preprocess((values) => {
  const { admission, questions } = values as GroupValues;
  return { ...(values as GroupValues), questions: admission === 'ON_REQUEST' ? questions.filter((question) => question.trim() !== '') : [] };
}, fields);

interface GroupFormProps {
  readonly initialValues: GroupValues;
  readonly draft: string;
  readonly submitLabel: string;
  readonly send: (input: GroupInput) => Promise<unknown>;
  readonly onCancel: () => void;
  /** What stands above the fields. */
  readonly children?: ReactNode;
}

/** What a group is, who sees it and how one gets in, each choice explained. */
export function GroupForm({ initialValues, draft, submitLabel, send, onCancel, children }: GroupFormProps) {
  const { t } = useTranslation('workingGroups');
  const { t: tc } = useTranslation();
  const word = useWord();
  const { form, onSubmit, fault, busy, restored } = useInputForm({ schema: groupSchema, initialValues, draft, send });
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack gap="lg">
        {restored && (
          <Text size="sm" c="dimmed" role="status">
            {tc('states.draftKept')}
          </Text>
        )}
        <FormError fault={fault} />
        {children}
        <TextInput label={t('form.name')} description={t('form.nameHint')} required {...form.getInputProps('name')} />
        <Textarea
          label={t('form.purpose')}
          description={t('form.purposeHint')}
          required
          rows={4}
          resize="vertical"
          {...form.getInputProps('purpose')}
        />
        <Radio.Group label={t('form.visibility')} required {...form.getInputProps('visibility')}>
          <Stack gap="sm" mt="xs">
            {wordsOf(GroupVisibility).map((value) => (
              <Radio key={value} value={value} label={word('GroupVisibility', value)} description={t(`visibility.${value}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <Radio.Group label={t('form.admission')} required {...form.getInputProps('admission')}>
          <Stack gap="sm" mt="xs">
            {wordsOf(GroupAdmission).map((value) => (
              <Radio key={value} value={value} label={word('GroupAdmission', value)} description={t(`admission.${value}`)} />
            ))}
          </Stack>
        </Radio.Group>
        {form.values.admission === 'ON_REQUEST' && (
          <Stack component="fieldset" gap="xs" style={{ border: 0, margin: 0, padding: 0 }}>
            <Text component="legend" size="sm" fw={500} p={0}>
              {t('form.questions')}
            </Text>
            <Text size="xs" c="dimmed">
              {t('form.questionsHint', { max: String(limits.questionsPerGroup) })}
            </Text>
            {form.values.questions.map((_, index) => (
              <Group key={index} wrap="nowrap" align="flex-start" gap="xs">
                <TextInput flex={1} aria-label={t('form.question', { number: String(index + 1) })} {...form.getInputProps(`questions.${index}`)} />
                <Button
                  variant="default"
                  aria-label={t('form.removeQuestion', { number: String(index + 1) })}
                  onClick={() => form.removeListItem('questions', index)}
                >
                  {tc('actions.remove')}
                </Button>
              </Group>
            ))}
            {form.values.questions.length < limits.questionsPerGroup && (
              <Group>
                <Button
                  size="sm"
                  variant="default"
                  leftSection={<IconPlus size={16} aria-hidden />}
                  onClick={() => form.insertListItem('questions', '')}
                >
                  {t('form.addQuestion')}
                </Button>
              </Group>
            )}
          </Stack>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {tc('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {submitLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
