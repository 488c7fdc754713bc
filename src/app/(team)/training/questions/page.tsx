import type { Metadata } from 'next';
import { QuestionsPage } from '@/features/training/questions/questions-page';
import { TrainingFrame } from '@/features/training/training-frame';

export const metadata: Metadata = { title: 'Questions' };

export default function Page() {
  return (
    <TrainingFrame>
      <QuestionsPage />
    </TrainingFrame>
  );
}
