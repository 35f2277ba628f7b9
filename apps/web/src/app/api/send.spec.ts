import { afterEach, expect, it, jest } from '@jest/globals';
import { send } from './send';

const real = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = real;
});

const read = { name: 'Viewer', kind: 'Query', hash: '1' } as const;
const write = { name: 'ChangePassword', kind: 'Mutation', hash: '2' } as const;

it.each(['is answered', 'fails'] as const)('a query waits until the write under way %s, and no other write does', async (end) => {
  const asked: string[] = [];
  let settle = (): void => undefined;
  globalThis.fetch = jest.fn((_: unknown, init?: RequestInit) => {
    const { operationName } = JSON.parse(String(init?.body)) as { operationName: string };
    asked.push(operationName);
    if (operationName === 'Viewer' || asked.length > 1) return Promise.resolve({} as Response);
    return new Promise<Response>((resolve, reject) => {
      settle = () => (end === 'fails' ? reject(new TypeError('no network')) : resolve({} as Response));
    });
  });
  const first = send(write, {}, { language: 'fr' });
  const reading = send(read, {}, { language: 'fr' });
  await send(write, {}, { language: 'fr' });
  expect(asked).toEqual(['ChangePassword', 'ChangePassword']);
  settle();
  await Promise.allSettled([first, reading]);
  expect(asked).toEqual(['ChangePassword', 'ChangePassword', 'Viewer']);
});
