import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './api-error';

/** Only what may pass by itself is asked again: a refusal stays a refusal. */
const mayPass = (error: Error) => error instanceof ApiError && error.code === 'UNREACHABLE';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // Changes arrive by the socket; this only bounds how old a page may be when the socket is away.
      staleTime: 60_000,
      retry: (failures, error) => failures < 2 && mayPass(error),
      refetchOnWindowFocus: true,
    },
    mutations: { retry: false },
  },
});
