import { QueryCache, QueryClient } from '@tanstack/react-query';
import { type Problem, problemFromThrown } from './problem';

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: Problem;
  }
}

const RETRIES = 2;

/** @param onUnauthorized called whenever an answer says that the session is over (401) */
export function createQueryClient(onUnauthorized: () => void): QueryClient {
  const look = (thrown: unknown): void => {
    if (problemFromThrown(thrown).status === 401) onUnauthorized();
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError: look }),
    defaultOptions: {
      queries: {
        staleTime: 20_000,
        retry: (count, thrown) => count < RETRIES && problemFromThrown(thrown).outcomeUnknown,
      },
    },
  });
  client.getMutationCache().config.onError = look;
  return client;
}
