import { describe, expect, it } from '@jest/globals';
import { wordsOf } from './words';

const shown = (...texts: (string | null)[]): string[] => wordsOf(texts, 40).map((word) => word.shown);

describe('the words of a text', () => {
  it('are those that say what it is about, as they are written', () => {
    expect(shown('Un projet de décarbonation des procédés de séchage', null)).toEqual(['décarbonation', 'procédés', 'séchage']);
    expect(shown('A new approach to the drying of timber')).toEqual(['drying', 'timber']);
  });

  it('are told once, however they are accented, the first texts first', () => {
    expect(shown('Séchage', 'sechage du bois', 'le SÉCHAGE 2027')).toEqual(['séchage', 'bois']);
  });

  it('are no more than asked for', () => {
    expect(wordsOf(['laser levure drone'], 2)).toHaveLength(2);
  });
});
