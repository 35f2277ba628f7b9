import { expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { system } from '@grappe/platform/kernel';
import type { Tx } from './tx';

it('cannot be made outside of the unit of work: the compiler objects', () => {
  const likeOne = { manager: {} as EntityManager, actor: system, actFor: () => undefined, at: new Date(), query: () => Promise.resolve([]), record: () => undefined, job: () => undefined };
  // @ts-expect-error: it lacks the mark that only the unit of work can set
  const tx: Tx = likeOne;
  expect(tx).toBe(likeOne);
});
