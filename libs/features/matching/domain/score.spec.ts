import { describe, expect, it } from '@jest/globals';
import type { MatchFacts } from './match';
import { matchOf, weights } from './score';

const nothing: MatchFacts = { asked: 0, held: [], words: [], projectsAlike: 0, projectsOfKind: 0, role: null, nature: null, distanceKm: null, projectsTogether: 0 };

/** Facts drawn from a seed, the same each time. */
function facts(seed: number): MatchFacts {
  let state = seed;
  const draw = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  const asked = draw(5);
  return {
    asked,
    held: ['a', 'b', 'c', 'd'].slice(0, draw(asked + 1)),
    words: ['bois', 'laser', 'levure', 'drone'].slice(0, draw(5)).map((word) => ({ word, rarity: draw(100) / 100 })),
    projectsAlike: draw(6),
    projectsOfKind: draw(40),
    role: draw(2) ? { role: 'SUPPLIER', why: draw(2) ? 'asked' : 'lacking' } : null,
    nature: draw(2) ? { nature: 'UNIVERSITY', why: draw(2) ? 'asked' : 'lacking' } : null,
    distanceKm: draw(3) ? draw(2_000) : null,
    projectsTogether: draw(4),
  };
}
const samples = Array.from({ length: 300 }, (_, seed) => facts(seed + 1));
const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6;

describe('the score of a match', () => {
  it('is the sum of its reasons, each within its weight, and all weights make 100', () => {
    for (const sample of samples) {
      const { score, reasons } = matchOf(sample);
      expect(near(score, reasons.reduce((sum, { points }) => sum + points, 0))).toBe(true);
      for (const { kind, points } of reasons) expect(points > 0 && points <= weights[kind]).toBe(true);
      expect(new Set(reasons.map(({ kind }) => kind)).size).toBe(reasons.length);
    }
    expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBe(100);
  });

  it('does not fall when a fact speaks more for it', () => {
    const better: readonly ((sample: MatchFacts) => MatchFacts)[] = [
      (sample) => (sample.held.length < sample.asked ? { ...sample, held: [...sample.held, 'more'] } : sample),
      (sample) => ({ ...sample, words: [...sample.words, { word: 'tuile', rarity: 0.7 }] }),
      (sample) => ({ ...sample, projectsAlike: sample.projectsAlike + 1 }),
      (sample) => ({ ...sample, projectsOfKind: sample.projectsOfKind + 1 }),
      (sample) => ({ ...sample, projectsTogether: sample.projectsTogether + 1 }),
      (sample) => ({ ...sample, role: { role: 'SUPPLIER', why: 'asked' } }),
      (sample) => ({ ...sample, nature: { nature: 'UNIVERSITY', why: 'asked' } }),
      (sample) => ({ ...sample, distanceKm: sample.distanceKm === null ? 10 : sample.distanceKm / 2 }),
    ];
    for (const sample of samples) {
      for (const change of better) expect(matchOf(change(sample)).score).toBeGreaterThanOrEqual(matchOf(sample).score);
    }
  });

  it('gives no reason where there is no fact', () => {
    expect(matchOf(nothing)).toEqual({ score: 0, reasons: [] });
    expect(matchOf({ ...nothing, asked: 3 }).reasons).toEqual([]);
    expect(matchOf({ ...nothing, words: [{ word: 'projet', rarity: 0 }] }).reasons).toEqual([]);
    expect(matchOf({ ...nothing, held: ['laser'], asked: 1, distanceKm: 5_000 }).reasons.map(({ kind }) => kind)).toEqual(['COMPETENCE']);
  });

  it('proposes nobody only because they are near, or of a kind that nobody asked for', () => {
    expect(matchOf({ ...nothing, distanceKm: 1, projectsOfKind: 3, role: { role: 'SUPPLIER', why: 'lacking' }, nature: { nature: 'INVESTOR', why: 'lacking' } })).toEqual({ score: 0, reasons: [] });
    expect(matchOf({ ...nothing, distanceKm: 1, role: { role: 'SUPPLIER', why: 'asked' } }).reasons.map(({ kind }) => kind)).toEqual(['ROLE', 'DISTANCE']);
  });

  it('names the fact of each reason, the weightiest first', () => {
    const { reasons } = matchOf({
      ...nothing, asked: 2, held: ['laser'], words: [{ word: 'bois', rarity: 0.2 }, { word: 'levure', rarity: 0.9 }],
      distanceKm: 12.4, projectsTogether: 1, role: { role: 'SUPPLIER', why: 'lacking' },
    });
    expect(reasons.map(({ kind }) => kind)).toEqual(['COMPETENCE', 'DISTANCE', 'TEXT', 'ROLE', 'PAST_COOPERATION']);
    expect(reasons.find(({ kind }) => kind === 'TEXT')).toMatchObject({ words: ['levure', 'bois'], count: 2 });
    expect(reasons.find(({ kind }) => kind === 'DISTANCE')).toMatchObject({ distanceKm: 12 });
    expect(reasons.find(({ kind }) => kind === 'ROLE')).toMatchObject({ role: 'SUPPLIER', points: 4.5 });
  });

  it('gives the nearest more, and who brings what is asked more than who brings what is lacking', () => {
    const at = (distanceKm: number) => matchOf({ ...nothing, projectsTogether: 1, distanceKm }).score;
    expect(at(5)).toBeGreaterThan(at(50));
    const as = (why: 'asked' | 'lacking') => matchOf({ ...nothing, projectsTogether: 1, nature: { nature: 'INVESTOR', why } }).score;
    expect(as('asked')).toBeGreaterThan(as('lacking'));
  });
});
