import type { Metadata } from 'next';
import { VoicePage } from '@/features/training/voice/voice-page';

export const metadata: Metadata = { title: 'Brand voice' };

export default function Page() {
  return <VoicePage />;
}
