import { describe, expect, it } from '@jest/globals';
import { typeset } from './typography';

describe('the spaces of a sentence', () => {
  it('hold French quotation marks and high marks to their words', () => {
    expect(typeset('Retirer la place « Essais » ? Motif : aucun ; merci !', 'FR')).toBe(
      'Retirer la place «\u202fEssais\u202f»\u202f? Motif\u00a0: aucun\u202f; merci\u202f!',
    );
  });

  it('are plain in English', () => {
    expect(typeset('Remove the seat “Tests”? Reason : none', 'EN')).toBe('Remove the seat “Tests”? Reason : none');
  });
});
