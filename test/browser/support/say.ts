import { messages as en } from '../../../apps/web/src/i18n/en';
import { messages as fr } from '../../../apps/web/src/i18n/fr';
import type { Translated } from '../../../apps/web/src/i18n/translated';

/** What the screens say, from the files that the screens take it from: no word stands twice. */
export type Said = Translated<typeof fr>;
export type Language = 'fr' | 'en';

export const languageOf = (locale: string | undefined): Language => (locale?.startsWith('en') ? 'en' : 'fr');
export const said = (language: Language): Said => (language === 'en' ? en : fr);

type Facts = Readonly<Record<string, string | number>>;

/** The sentence with its facts filled in: `filled(say.clusters.organisation.leave.title, { cluster: 'Pôle Arvane' })`. */
export const filled = (sentence: string, facts: Facts = {}): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (hole, name: string) => String(facts[name] ?? hole));

/** The sentence and nothing else, whatever stands in the holes that no fact fills, a number where they count: `/^[\d\s.,]+\sprojets$/`. */
export function anyOf(sentence: string, facts: Facts = {}): RegExp {
  const parts = filled(sentence, facts).split(/(\{\{\w+\}\})/);
  return new RegExp(`^${parts.map((part) => (part === '{{count}}' ? '[\\d\\s.,]+' : /^\{\{/.test(part) ? '.+' : asPattern(part))).join('')}$`);
}

/** Begins with it. */
export const startOf = (sentence: string, facts: Facts = {}): RegExp => new RegExp(`^${asPattern(filled(sentence, facts))}`);

const asPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s');
