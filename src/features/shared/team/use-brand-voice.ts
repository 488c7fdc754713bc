'use client';

import { useQuery } from '@tanstack/react-query';
import type { Voice } from '../../../contracts/api/bot-settings';
import { getVoice } from '../../../contracts/operations/bot-settings';
import { useTeamApi } from './team-context';

export const VOICE_KEY = ['voice'] as const;

const FRESH_MS = 5 * 60_000;

/** How the organisation sounds, for hints to agents; undefined while it is not known. */
export function useBrandVoice(): Voice | undefined {
  const api = useTeamApi();
  return useQuery({
    queryKey: VOICE_KEY,
    queryFn: ({ signal }) => api.call(getVoice, { signal }),
    staleTime: FRESH_MS,
  }).data;
}
