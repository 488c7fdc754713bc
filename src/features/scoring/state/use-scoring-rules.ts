'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { notify } from '../../../components/ui/toast';
import type { PolicyDetail } from '../../../contracts/api/policy';
import {
  getPolicy,
  listPolicies,
  openPolicyDraft,
  publishPolicy,
  savePolicyDraft,
} from '../../../contracts/operations/policies';
import type { ScoringPolicy } from '../../../domain/leads/types';
import type { TeamApi } from '../../shared/api/team-api';
import { surroundingsQuery } from '../../shared/team/surroundings-query';
import { useTeamApi } from '../../shared/team/team-context';

const RULES_KEY = ['policies', 'scoring'] as const;

/** The policy that is worked on: the draft everybody shares, else the one in force. */
export function useWorkingPolicy() {
  const api = useTeamApi();
  return useQuery({
    queryKey: RULES_KEY,
    queryFn: async ({ signal }): Promise<PolicyDetail> => {
      const newest = async (status: 'draft' | 'published') =>
        (await api.call(listPolicies, { query: { status, limit: 1 }, signal })).items[0];
      const worked = (await newest('draft')) ?? (await newest('published'));
      return api.call(getPolicy, { params: { version: worked?.version ?? 1 }, signal });
    },
    // What is being edited must not change underneath; a save notices what others did.
    refetchOnWindowFocus: false,
  });
}

/** Intents that rules can name, and the currency of amounts. */
export function useSurroundings() {
  const api = useTeamApi();
  return useQuery(surroundingsQuery(api));
}

/** Puts the rules into the shared draft and leaves everything else in it as it is. */
async function saveRules(api: TeamApi, scoring: ScoringPolicy): Promise<PolicyDetail> {
  const draft = await api.call(openPolicyDraft);
  const { version, revision } = draft.policy;
  const document = { ...draft.document, scoring: toDocument(scoring) };
  await api.call(savePolicyDraft, { params: { version }, body: { revision, document } });
  return api.call(getPolicy, { params: { version } });
}

export function useSaveRules() {
  const api = useTeamApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (scoring: ScoringPolicy) => saveRules(api, scoring),
    onSuccess: (detail) => {
      client.setQueryData(RULES_KEY, detail);
      void client.invalidateQueries({ queryKey: ['policies'], predicate: isOther });
    },
  });
}

/** Puts the draft in force as it was saved. */
export function usePublishRules(onPublished: () => void) {
  const api = useTeamApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ detail, note }: { readonly detail: PolicyDetail; readonly note: string }) =>
      api.call(publishPolicy, {
        params: { version: detail.policy.version },
        body: { revision: detail.policy.revision, ...(note.trim() === '' ? {} : { note }) },
      }),
    onSuccess: async ({ version }) => {
      notify.done(`Version ${version} is in force`, 'Leads are being scored by it now.');
      onPublished();
      await client.invalidateQueries({ queryKey: ['policies'] });
      await client.invalidateQueries({ queryKey: ['leads'] });
    },
  });
}

const isOther = ({ queryKey }: { readonly queryKey: readonly unknown[] }) => queryKey[1] !== RULES_KEY[1];

/** Arrays that may be changed, as the contract has them. */
function toDocument(scoring: ScoringPolicy) {
  return { ...scoring, rules: scoring.rules.map((rule) => ({ ...rule })) };
}
