import type { Metadata } from 'next';
import { ReviewPage } from '@/features/quality/review/review-page';

export const metadata: Metadata = { title: 'Review of handoffs' };

export default function Page() {
  return <ReviewPage />;
}
