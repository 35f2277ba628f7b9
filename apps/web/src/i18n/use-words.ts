import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { messages } from './fr';
import type { Locale } from './setup';

type Words = typeof messages.words;
/** A vocabulary of the contracts that has words on screen, e.g. `ProjectStage`. */
export type Vocabulary = keyof Words;

/** The language on screen. */
export function useLocale(): Locale {
  return useTranslation().i18n.language === 'en' ? 'en' : 'fr';
}

/** `word('ProjectStage', project.stage)` → « Appel à partenaires ». */
export function useWord() {
  const { i18n } = useTranslation();
  const { language } = i18n;
  return useMemo(() => {
    const vocabularies = (i18n.getResourceBundle(language, 'words') ?? {}) as Record<string, Record<string, string>>;
    // An unknown word (a server newer than this page) is shown as it is rather than hidden.
    return <V extends Vocabulary>(vocabulary: V, word: Extract<keyof Words[V], string>): string => vocabularies[vocabulary]?.[word] ?? word;
  }, [i18n, language]);
}

/** Options of a select box or facet, in the order of the vocabulary: `useOptions()('ProjectKind', wordsOf(ProjectKind))`. */
export function useOptions() {
  const word = useWord();
  return <V extends Vocabulary>(vocabulary: V, words: readonly Extract<keyof Words[V], string>[]) =>
    words.map((value) => ({ value, label: word(vocabulary, value) }));
}

/** Picks the reader's language of a text that the data holds in both. */
export function useLocalised() {
  const locale = useLocale();
  return (text: { readonly fr: string; readonly en: string }): string => text[locale] || text.fr;
}

/** Dates, figures and money as the reader writes them. */
export function useFormat() {
  const locale = useLocale();
  return useMemo(() => {
    const tag = locale === 'en' ? 'en-GB' : 'fr-FR';
    const date = new Intl.DateTimeFormat(tag, { dateStyle: 'long' });
    const dateTime = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' });
    const time = new Intl.DateTimeFormat(tag, { timeStyle: 'short' });
    const number = new Intl.NumberFormat(tag);
    const euros = new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
    return {
      date: (iso: string) => date.format(new Date(iso)),
      dateTime: (iso: string) => dateTime.format(new Date(iso)),
      time: (iso: string) => time.format(new Date(iso)),
      number: (value: number) => number.format(value),
      euros: (value: number) => euros.format(value),
    };
  }, [locale]);
}
