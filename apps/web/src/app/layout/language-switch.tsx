import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ChooseLanguageDocument } from '../../generated/graphql';
import { languageOf, switchLocale } from '../../i18n/setup';
import { useLocale } from '../../i18n/use-words';
import { useWrite } from '../api/write';
import { useSession } from '../session/session';

/** The other language, one click away; a member's choice is kept with their account. */
export function useLanguageChoice() {
  const { viewer, changed } = useSession();
  const keep = useWrite(ChooseLanguageDocument, { refreshes: [], then: ({ chooseLanguage }) => changed(chooseLanguage.viewer) });
  return async (locale: 'fr' | 'en') => {
    await switchLocale(locale);
    if (viewer) keep.mutate({ input: { language: languageOf(locale) } });
  };
}

export function LanguageSwitch() {
  const { t } = useTranslation('shell');
  const locale = useLocale();
  const choose = useLanguageChoice();
  const other = locale === 'fr' ? 'en' : 'fr';
  const names = { fr: t('language.french'), en: t('language.english') };
  return (
    <Button variant="subtle" color="gray" px={10} aria-label={t('language.label', { language: names[locale] })} onClick={() => void choose(other)}>
      {other.toUpperCase()}
    </Button>
  );
}
