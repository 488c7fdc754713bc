'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { previewScoring } from '../../../contracts/operations/scoring';
import type { ScoringPolicy } from '../../../domain/leads/types';
import { useTeamApi } from '../../shared/team/team-context';

const PAUSE_MS = 300;

/** What these rules would make of recent leads, once the person pauses. */
export function usePreview(scoring: ScoringPolicy) {
  const api = useTeamApi();
  const [settled, setSettled] = useState(scoring);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(scoring), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [scoring]);
  const body = { scoring: { ...settled, rules: settled.rules.map((rule) => ({ ...rule })) } };
  const query = useQuery({
    queryKey: ['scoring', 'preview', body],
    queryFn: ({ signal }) => api.call(previewScoring, { body, signal }),
    placeholderData: keepPreviousData,
    retry: false,
  });
  return { ...query, isBehind: settled !== scoring || query.isPlaceholderData };
}
