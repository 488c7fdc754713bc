'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { tryPolicyConversation } from '../../../contracts/operations/policies';
import type { TryStep } from '../../../domain/bot/try-out/types';
import type { PolicyDocument } from '../../../domain/policy/types';
import { useTeamApi } from '../../shared/team/team-context';

export type TriedPolicyChoice = { readonly version: number } | { readonly document: PolicyDocument };

/** Editing the policy plays the conversation again, once the typing pauses. */
const plain = (choice: TriedPolicyChoice) =>
  'version' in choice
    ? { version: choice.version }
    : { document: JSON.parse(JSON.stringify(choice.document)) };

/** A conversation that is typed, and what the policy makes of it. Each step plays it again from the start. */
export function useTried(policy: TriedPolicyChoice, isShown: boolean) {
  const api = useTeamApi();
  const [steps, setSteps] = useState<readonly TryStep[]>([]);
  const [startedAt] = useState(() => new Date().toISOString());
  const played = useQuery({
    queryKey: ['policy-try', policy, steps, startedAt],
    enabled: isShown,
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 60_000,
    queryFn: ({ signal }) =>
      api.call(tryPolicyConversation, { body: { ...plain(policy), steps: [...steps], startedAt }, signal }),
  });
  return {
    steps,
    play: setSteps,
    add: (step: TryStep) => setSteps((before) => [...before, step]),
    back: () => setSteps((before) => before.slice(0, -1)),
    frames: played.data?.frames ?? [],
    isPending: played.isFetching,
    error: played.error,
  };
}
