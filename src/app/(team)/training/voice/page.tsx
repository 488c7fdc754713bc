import type { Metadata } from 'next';
import { TrainingFrame } from '@/features/training/training-frame';
import { VoicePage } from '@/features/training/voice/voice-page';

export const metadata: Metadata = { title: 'Brand voice' };

export default function Page() {
  return (
    <TrainingFrame>
      <VoicePage />
    </TrainingFrame>
  );
}
