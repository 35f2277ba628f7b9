import { describe, expect, it } from '@jest/globals';
import { answersAll } from './join-request';

describe('the questions of a group', () => {
  it.each([
    ['none asked', [], [], true],
    ['each answered', ['Pourquoi ?', 'Avec qui ?'], ['Pour apprendre', 'Seule'], true],
    ['one left out', ['Pourquoi ?', 'Avec qui ?'], ['Pour apprendre'], false],
    ['one blank', ['Pourquoi ?', 'Avec qui ?'], ['  ', 'Seule'], false],
    ['more said than asked', ['Pourquoi ?'], ['Pour apprendre', 'Et encore'], true],
  ])('%s', (_, questions, answers, answered) => {
    expect(answersAll(questions, answers)).toBe(answered);
  });
});
