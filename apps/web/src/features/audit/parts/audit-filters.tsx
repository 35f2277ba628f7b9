import { Button, NativeSelect, TextInput } from '@mantine/core';
import { AuditAct, auditSentence, wordsOf } from '@grappe/contracts';
import { SearchField } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../app/kit';
import type { useAuditSearch } from './use-audit-search';

type Searching = Pick<ReturnType<typeof useAuditSearch>, 'search' | 'change' | 'narrowed'>;

/** Who, what and when. */
export function AuditFilters({ search, change, narrowed }: Searching) {
  const { t } = useTranslation('audit');
  const { t: tc } = useTranslation();
  const language = useLocale() === 'fr' ? 'FR' : 'EN';
  const acts = wordsOf(AuditAct).map((act) => ({ value: act, label: auditSentence(act, language, {}) }));
  return (
    <>
      <SearchField label={t('who')} placeholder={t('whoHint')} clearLabel={t('clearWho')} text={search.who} onSearch={(who) => change({ who })} />
      <NativeSelect
        size="sm"
        label={t('act')}
        data={[{ value: '', label: t('everyAct') }, ...acts]}
        value={search.act ?? ''}
        onChange={(event) => change({ act: wordsOf(AuditAct).find((act) => act === event.currentTarget.value) ?? null })}
      />
      <TextInput size="sm" type="date" label={t('from')} value={search.from} onChange={(event) => change({ from: event.currentTarget.value })} />
      <TextInput size="sm" type="date" label={t('to')} value={search.to} onChange={(event) => change({ to: event.currentTarget.value })} />
      {narrowed && (
        <Button variant="subtle" size="sm" onClick={() => change({ who: '', act: null, from: '', to: '' })}>
          {tc('actions.clearFilters')}
        </Button>
      )}
    </>
  );
}
