import type { Metadata } from 'next';
import { AccuracyPage } from '@/features/quality/accuracy/accuracy-page';

export const metadata: Metadata = { title: 'Handoff accuracy' };

export default function Page() {
  return <AccuracyPage />;
}
