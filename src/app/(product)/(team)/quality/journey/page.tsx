import type { Metadata } from 'next';
import { JourneyPage } from '@/features/quality/journey/journey-page';

export const metadata: Metadata = { title: 'Journey of conversations' };

export default function Page() {
  return <JourneyPage />;
}
