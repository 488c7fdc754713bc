import type { Metadata } from 'next';
import { TrainingFrame } from '@/features/training/training-frame';
import { UnansweredPage } from '@/features/training/unanswered/unanswered-page';

export const metadata: Metadata = { title: 'Unanswered questions' };

export default function Page() {
  return (
    <TrainingFrame>
      <UnansweredPage />
    </TrainingFrame>
  );
}
