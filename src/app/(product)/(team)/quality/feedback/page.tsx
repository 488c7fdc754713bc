import type { Metadata } from 'next';
import { FeedbackPage } from '@/features/quality/feedback/feedback-page';

export const metadata: Metadata = { title: 'Feedback of agents' };

export default function Page() {
  return <FeedbackPage />;
}
