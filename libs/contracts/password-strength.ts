import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import type { Language } from './enums';

/** How hard a password is to guess, 0 to 4 as zxcvbn counts, and in a sentence what is wrong with it; null: nothing. */
export interface PasswordStrength {
  readonly score: 0 | 1 | 2 | 3 | 4;
  readonly advice: string | null;
}

/** From here on (10^8 guesses) a password is accepted, whatever it is made of. */
export const acceptedPasswordScore = 3;

/** What is longer is no weaker, and would take seconds to judge where somebody means harm. */
const judgedLength = 64;

/**
 * Judges a password as one who guesses would: by known passwords, words and names of French and English, runs on the keyboard, dates, and
 * what is known of its person. The dictionaries (2 MB) load when first asked for.
 * @param personal what whoever guesses may know: name, mail
 */
export async function passwordStrength(password: string, personal: readonly string[] = [], language: Language = 'FR'): Promise<PasswordStrength> {
  const judge = await judgeIn(language);
  const { score, feedback } = judge.check(password.slice(0, judgedLength), personal.flatMap((words) => [words, ...words.split(/[\s@.]+/)]));
  return { score, advice: feedback.warning ?? feedback.suggestions[0] ?? null };
}

const judges = new Map<Language, Promise<ZxcvbnFactory>>();

function judgeIn(language: Language): Promise<ZxcvbnFactory> {
  const judge = judges.get(language) ?? loadJudge(language);
  judges.set(language, judge);
  return judge;
}

async function loadJudge(language: Language): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, common, fr, en] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-fr'),
    import('@zxcvbn-ts/language-en'),
  ]);
  return new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...fr.dictionary, ...en.dictionary },
    graphs: common.adjacencyGraphs,
    // A hundred ways to read a digit as a letter, the default, take a second where somebody means harm.
    l33tMaxSubstitutions: 8,
    translations: (language === 'FR' ? fr : en).translations,
  });
}
