import { ProjectStage, SecurityChange } from '@grappe/contracts';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../../app/kit';
import type { NotificationLineFragment } from '../../../generated/graphql';
import { readFacts } from './facts';

const isStage = (text: string | undefined): text is ProjectStage => text !== undefined && text in ProjectStage;
const isChange = (text: string | undefined): text is SecurityChange => text !== undefined && text in SecurityChange;

/** The sentence of a notification in the reader's language, whole even where a fact is missing. */
export function useSentence() {
  const { t } = useTranslation('notifications');
  const word = useWord();
  return ({ kind, facts }: Pick<NotificationLineFragment, 'kind' | 'facts'>): string => {
    const { person, organisation, project, group, cluster, search, webhook, stage, change } = readFacts(facts);
    return t(`sentences.${kind}`, {
      person: person ?? t('somebody'),
      organisation: organisation ?? t('anOrganisation'),
      project: project ?? t('aProject'),
      group: group ?? t('aGroup'),
      cluster: cluster ?? t('aCluster'),
      search: search ?? t('aSearch'),
      webhook: webhook ?? t('aWebhook'),
      stage: isStage(stage) ? word('ProjectStage', stage) : (stage ?? ''),
      change: isChange(change) ? word('SecurityChange', change) : (change ?? ''),
    });
  };
}
