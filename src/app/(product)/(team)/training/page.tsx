import type { Metadata } from 'next';
import { IntentsPage } from '@/features/training/intents/intents-page';

export const metadata: Metadata = { title: 'Training' };

export default function Page() {
  return <IntentsPage />;
}
