'use client';

import { LoadFailed } from '../../shared/page/load-failed';
import { LoadingRows } from '../../shared/page/loading-rows';
import { useVoice } from './use-voice';
import { VoiceEditor } from './voice-editor';

/** How everything sounds that the bot and the system say. */
export function VoicePage() {
  const { data, error, refetch } = useVoice();
  if (error && !data) {
    return <LoadFailed title="The voice could not be loaded" error={error} onRetry={() => void refetch()} />;
  }
  if (!data) return <LoadingRows rows={6} label="Loading the voice" />;
  return <VoiceEditor saved={data} />;
}
