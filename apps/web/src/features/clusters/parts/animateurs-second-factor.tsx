import { Paper, Switch } from '@mantine/core';
import { confirmed, Section } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { useWrite } from '../../../app/kit';
import { AskSecondFactorOfAnimateursDocument } from '../../../generated/graphql';

/** Whether those who run the cluster must sign in by two steps. */
export function AnimateursSecondFactor({ clusterId, asked }: { clusterId: string; asked: boolean }) {
  const { t } = useTranslation('security');
  const { t: tc } = useTranslation();
  const write = useWrite(AskSecondFactorOfAnimateursDocument, { refreshes: ['clusters'], says: asked ? t('desk.notAsked') : t('desk.asked') });
  const ask = async (wanted: boolean) => {
    const sure = !wanted || (await confirmed({ title: t('desk.confirmTitle'), text: t('desk.hint'), confirmLabel: t('desk.confirm'), cancelLabel: tc('actions.cancel') }));
    if (sure) write.mutate({ input: { clusterId, asked: wanted } });
  };
  return (
    <Section title={t('desk.title')}>
      <Paper p="md">
        <Switch
          label={t('desk.ask')}
          description={t('desk.hint')}
          checked={asked}
          disabled={write.isPending}
          onChange={(event) => void ask(event.currentTarget.checked)}
        />
      </Paper>
    </Section>
  );
}
