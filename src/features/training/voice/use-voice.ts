'use client';

import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { notify } from '../../../components/ui/toast';
import type { Voice } from '../../../contracts/api/bot-settings';
import { getVoice, previewVoice, saveVoice } from '../../../contracts/operations/bot-settings';
import { useTeamApi } from '../../shared/team/team-context';
import { VOICE_KEY } from '../../shared/team/use-brand-voice';
import type { Language } from '../parts/languages';

export function useVoice() {
  const api = useTeamApi();
  return useQuery({ queryKey: VOICE_KEY, queryFn: ({ signal }) => api.call(getVoice, { signal }) });
}

export function useSaveVoice(onSaved: () => void) {
  const api = useTeamApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (voice: Voice) => api.call(saveVoice, { body: voice }),
    onSuccess: (saved) => {
      client.setQueryData(VOICE_KEY, saved);
      notify.done('Voice saved', 'Everything that the bot says from now on sounds like this.');
      onSaved();
    },
  });
}

/** The organisation's own messages in a voice; the last preview stays until the next is there. */
export function useVoicePreview(voice: Voice, language: Language) {
  const api = useTeamApi();
  return useQuery({
    queryKey: ['voice-preview', language, voice],
    queryFn: ({ signal }) => api.call(previewVoice, { body: { voice, language }, signal }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}
