import { errorSentence, errorSentences, type ErrorCode } from '@grappe/contracts';
import { FormError } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useLocale } from '../../../app/kit';

const isCode = (text: string): text is ErrorCode => Object.hasOwn(errorSentences, text);

/** What came of it, where one was sent back by a provider and not let in. */
export function ProviderRefusal() {
  const { t } = useTranslation();
  const locale = useLocale();
  const [search] = useSearchParams();
  const refused = search.get('refused') ?? '';
  return isCode(refused) && <FormError fault={{ title: t('errors.title'), message: errorSentence(refused, locale === 'en' ? 'EN' : 'FR') }} />;
}
