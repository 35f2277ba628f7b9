import i18next, { type PostProcessorModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { Language, typeset } from '@grappe/contracts';
import { messagesOf, preferLocale, preferredLocale, type Locale } from './languages';

export type { Locale };

/** Loads a language before it is shown, so that no reader ever sees a key. */
async function load(locale: Locale): Promise<void> {
  for (const [namespace, messages] of Object.entries(await messagesOf(locale))) i18next.addResourceBundle(locale, namespace, messages);
  document.documentElement.lang = locale;
}

const typography: PostProcessorModule = {
  type: 'postProcessor',
  name: 'typography',
  // A figure stays with what it counts.
  process: (text: string) => typeset(text, languageOf(currentLocale())).replace(/(?<=\d) (?=\p{L})/gu, '\u00a0'),
};

export async function startI18n(): Promise<void> {
  const locale = preferredLocale();
  await i18next.use(initReactI18next).use(typography).init({
    lng: locale,
    resources: {},
    defaultNS: 'common',
    postProcess: ['typography'],
    interpolation: { escapeValue: false },
    showSupportNotice: false,
    react: { useSuspense: false },
  });
  await load(locale);
}

export async function switchLocale(locale: Locale): Promise<void> {
  preferLocale(locale);
  await load(locale);
  await i18next.changeLanguage(locale);
}

export const currentLocale = (): Locale => (i18next.language === 'en' ? 'en' : 'fr');
export const localeOf = (language: Language): Locale => (language === Language.EN ? 'en' : 'fr');
export const languageOf = (locale: Locale): Language => (locale === 'en' ? Language.EN : Language.FR);
