'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { notify } from '../../../components/ui/toast';
import type { BodyInputOf } from '../../../contracts/operation';
import { getQualification, saveQualification } from '../../../contracts/operations/bot-settings';
import type { QualificationFlow } from '../../../domain/bot/qualification/question';
import { useTeamApi } from '../../shared/team/team-context';

const QUALIFICATION_KEY = ['qualification'] as const;

export function useQualification() {
  const api = useTeamApi();
  return useQuery({
    queryKey: QUALIFICATION_KEY,
    queryFn: ({ signal }) => api.call(getQualification, { signal }),
  });
}

export function useSaveQualification(onSaved: () => void) {
  const api = useTeamApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (questions: QualificationFlow) => {
      const body: BodyInputOf<typeof saveQualification> = JSON.parse(JSON.stringify({ questions }));
      return api.call(saveQualification, { body });
    },
    onSuccess: (saved) => {
      client.setQueryData(QUALIFICATION_KEY, saved);
      notify.done('Questions saved', 'The bot asks them from its next message on.');
      onSaved();
    },
  });
}
