import { describe, expect, it } from '@jest/globals';
import { ImpossibleMove } from '@grappe/platform/kernel';
import { projectStageLifecycle, requireFor, settledStage } from './project-stage.lifecycle';

describe('the life of a project', () => {
  const possible = [
    'IDEA>CALL', 'CALL>CONSORTIUM', 'CONSORTIUM>RUNNING', 'RUNNING>COMPLETED', 'CONSORTIUM>CALL',
    'IDEA>ABANDONED', 'CALL>ABANDONED', 'CONSORTIUM>ABANDONED', 'RUNNING>ABANDONED',
  ];
  const { states, move } = projectStageLifecycle;
  const pairs = states.flatMap((from) => states.map((to) => [from, to] as const));

  it.each(pairs)('%s → %s', (from, to) => {
    if (possible.includes(`${from}>${to}`)) expect(move(from, to)).toBe(to);
    else expect(() => move(from, to)).toThrow(ImpossibleMove);
  });
});

describe('what a stage needs', () => {
  it('is a seat for a call', () => {
    expect(() => requireFor('CALL', { seats: 0, mandatoryEmpty: 0 })).toThrow(expect.objectContaining({ code: 'SEATS_REQUIRED' }));
    expect(() => requireFor('CALL', { seats: 1, mandatoryEmpty: 1 })).not.toThrow();
  });

  it.each(['CONSORTIUM', 'RUNNING'] as const)('is every mandatory seat held for %s', (stage) => {
    expect(() => requireFor(stage, { seats: 2, mandatoryEmpty: 1 })).toThrow(expect.objectContaining({ code: 'MANDATORY_SEATS_OPEN' }));
    expect(() => requireFor(stage, { seats: 2, mandatoryEmpty: 0 })).not.toThrow();
  });

  it('is nothing to give up', () => {
    expect(() => requireFor('ABANDONED', { seats: 0, mandatoryEmpty: 0 })).not.toThrow();
  });
});

describe('a mandatory seat that falls empty', () => {
  it('makes a call of a consortium, and of nothing else', () => {
    const settled = projectStageLifecycle.states.map((stage) => settledStage(stage, { seats: 1, mandatoryEmpty: 1 }));
    expect(settled).toEqual(projectStageLifecycle.states.map((stage) => (stage === 'CONSORTIUM' ? 'CALL' : stage)));
    expect(settledStage('CONSORTIUM', { seats: 1, mandatoryEmpty: 0 })).toBe('CONSORTIUM');
  });
});
