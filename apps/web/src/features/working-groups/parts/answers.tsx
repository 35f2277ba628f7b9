import { Stack, Text } from '@mantine/core';
import { SafeText } from '@grappe/ui';
import { useTranslation } from 'react-i18next';

interface AnswersProps {
  readonly questions: readonly string[];
  readonly answers: readonly string[];
  readonly message: string | null;
}

/** What was answered, under what was asked. A question changed since leaves its answer without one. */
export function Answers({ questions, answers, message }: AnswersProps) {
  const { t } = useTranslation('workingGroups');
  const answered = answers.map((answer, index) => ({ asked: questions[index] ?? t('requests.formerQuestion'), answer }));
  const said = message ? [...answered, { asked: t('join.message'), answer: message }] : answered;
  if (said.length === 0) return null;
  return (
    <Stack component="dl" gap="xs" m={0}>
      {said.map(({ asked, answer }, index) => (
        <div key={index}>
          <Text component="dt" size="sm" c="dimmed">
            {asked}
          </Text>
          <dd style={{ margin: 0 }}>
            <SafeText text={answer} />
          </dd>
        </div>
      ))}
    </Stack>
  );
}
