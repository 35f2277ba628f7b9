import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './api-error';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // Changes arrive by the socket; this only bounds how old a page may be when the socket is away.
      staleTime: 60_000,
      // Only what may pass by itself is asked again: a refusal stays a refusal.
      retry: (failures, error) => failures < 2 && error instanceof ApiError && error.mayPass,
      refetchOnWindowFocus: true,
    },
    mutations: { retry: false },
  },
});
