import { describe, expect, it } from '@jest/globals';
import { rarityIn } from './rarity';

describe('the rarity of a word', () => {
  it('is whole for a word that one text uses, and falls with each further one', () => {
    const texts = Array.from({ length: 40 }, (_, place) => (place === 0 ? ['levure', 'projet'] : place < 20 ? ['projet', 'laser'] : ['projet']));
    const rarity = rarityIn(texts);
    expect(rarity('levure')).toBe(1);
    expect(rarity('laser')).toBeCloseTo(1 - 18 / 40);
    expect(rarity('projet')).toBeCloseTo(1 / 40);
  });

  it('does not call a word common that a handful of texts share', () => {
    expect(rarityIn([['bois'], ['bois'], ['bois']])('bois')).toBeCloseTo(0.9);
  });
});
