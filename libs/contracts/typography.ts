import { Language } from './enums';

const noBreak = '\u00a0';
const narrow = '\u202f';

/**
 * Sets the spaces of a sentence of ours as its language does, where no line may break: French has a narrow one within its
 * quotation marks and before its high marks, a full one before a colon. Sentences are written with plain spaces.
 */
export function typeset(text: string, language: Language): string {
  if (language !== Language.FR) return text;
  return text.replace(/ (?=:)/g, noBreak).replace(/ (?=[;?!»])|(?<=«) /g, narrow);
}
