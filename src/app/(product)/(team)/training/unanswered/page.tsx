import type { Metadata } from 'next';
import { UnansweredPage } from '@/features/training/unanswered/unanswered-page';

export const metadata: Metadata = { title: 'Unanswered questions' };

export default function Page() {
  return <UnansweredPage />;
}
