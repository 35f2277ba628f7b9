import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { toApiError, type ApiError } from './api-error';
import { ask } from './client';
import type { Feature } from './keys';
import type { Operation } from './operation';

interface WriteOptions<Result> {
  /** The features whose pages show what this write changes. Others learn it from the socket. */
  readonly refreshes: readonly Feature[];
  /** Does the act, or does it again once something else was done: `useFreshProof`. */
  readonly around?: (act: () => Promise<Result>) => Promise<Result>;
  /** A sentence once it is done. */
  readonly says?: string;
  readonly then?: (result: Result) => void | Promise<void>;
  /** A form shows errors at its fields itself; a button leaves it to a passing message. */
  readonly errors?: 'message' | 'form';
}

/** Not `randomUUID`: that one is missing where Grappe is served without https, as on a company's own network. */
export const newClientId = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Writes one operation: `const support = useWrite(SupportProjectDocument, { refreshes: ['projects'] })`, then `support.mutate({ input })`. */
export function useWrite<Result, Variables extends { readonly input: object }>(operation: Operation<Result, Variables>, options: WriteOptions<Result>) {
  const queryClient = useQueryClient();
  const send = useNamed(operation);
  return useMutation<Result, ApiError, Variables>({
    mutationFn: (variables) => (options.around ?? ((act) => act()))(() => send(variables)),
    onSuccess: async (result) => {
      // The home page shows something of most features; where it is not on screen, this costs nothing.
      await Promise.all([...options.refreshes, 'home' as const].map((feature) => queryClient.invalidateQueries({ queryKey: [feature] })));
      if (options.says) notifications.show({ message: options.says, color: 'green' });
      await options.then?.(result);
    },
    onError: (error) => {
      if (options.errors !== 'form')
        notifications.show({ message: [error.message, error.help].filter(Boolean).join(' '), color: 'red', autoClose: 10_000 });
    },
  });
}

/** Sends a write under an id of its own, and under the same one again where no answer came, or none that tells whether it is done: the server does it once (`clientMutationId`). */
function useNamed<Result, Variables extends { readonly input: object }>(operation: Operation<Result, Variables>) {
  const unanswered = useRef(new Map<string, string>());
  return async (variables: Variables): Promise<Result> => {
    const written = JSON.stringify(variables);
    const clientMutationId = unanswered.current.get(written) ?? newClientId();
    unanswered.current.set(written, clientMutationId);
    try {
      const answer = await ask(operation, { ...variables, input: { ...variables.input, clientMutationId } });
      unanswered.current.delete(written);
      return answer;
    } catch (thrown) {
      if (!toApiError(thrown).mayPass) unanswered.current.delete(written);
      throw thrown;
    }
  };
}
