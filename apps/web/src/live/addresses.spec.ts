import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { ChangeKind } from '@grappe/contracts';
import { QueryClient } from '@tanstack/react-query';
import { createRefetcher } from './addresses';

describe('createRefetcher', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  function refetcher() {
    const client = new QueryClient();
    const asked: unknown[] = [];
    client.invalidateQueries = (filters) => {
      asked.push(filters?.queryKey ?? 'everything');
      return Promise.resolve();
    };
    return { asked, ...createRefetcher(client) };
  }

  it('asks for a feature once in a burst', () => {
    const { asked, changed } = refetcher();
    for (const id of ['1', '2', '3']) changed({ kind: 'needs', id });
    expect(asked).toEqual([]);
    jest.runAllTimers();
    expect(asked).toEqual([['projects'], ['clusters']]);
  });

  it('leaves alone what it does not know', () => {
    const { asked, changed } = refetcher();
    changed({ kind: 'somethingNewer' as ChangeKind, id: '1' });
    jest.runAllTimers();
    expect(asked).toEqual([]);
  });
});
