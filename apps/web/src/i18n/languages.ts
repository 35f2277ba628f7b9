import type { messages as french } from './fr';

export type Locale = 'fr' | 'en';
type Messages = Readonly<Record<keyof typeof french, unknown>>;

const stored = 'grappe.language';
const loaders = {
  fr: async () => (await import('./fr')).messages,
  en: async () => (await import('./en')).messages,
} satisfies Record<Locale, () => Promise<Messages>>;

/** French first: another language only where somebody asked for it, here or in their browser. */
export function preferredLocale(): Locale {
  const chosen = localStorage.getItem(stored) ?? navigator.language.slice(0, 2);
  return chosen === 'en' ? 'en' : 'fr';
}

export const preferLocale = (locale: Locale): void => localStorage.setItem(stored, locale);

/** All that the screens say in a language; fetched once. */
export const messagesOf = (locale: Locale): Promise<Messages> => loaders[locale]();
