import type { ReactNode } from 'react';
import { TrainingFrame } from '@/features/training/training-frame';

/** Header and tabs around every page about teaching the bot. */
export default function TrainingLayout({ children }: { children: ReactNode }) {
  return <TrainingFrame>{children}</TrainingFrame>;
}
