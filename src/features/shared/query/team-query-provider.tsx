'use client';

import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { isRetryable } from '../api/api-error';
import { noticeExpiry } from '../session/session-expiry';

/** Answers stay fresh while realtime events keep the cache current; refetching is for waking up and reconnecting. */
function createTeamQueryClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError: noticeExpiry }),
    mutationCache: new MutationCache({ onError: noticeExpiry }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => failures < 3 && isRetryable(error),
        refetchOnWindowFocus: true,
        refetchOnReconnect: true,
        // A request decides by itself whether it can be made; `navigator.onLine` says "offline" on some LANs.
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

export function TeamQueryProvider({ children }: { children: ReactNode }) {
  const [client] = useState(createTeamQueryClient);
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
