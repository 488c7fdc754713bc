import type { Metadata } from 'next';
import { ReAsksPage } from '@/features/quality/re-asks/re-asks-page';

export const metadata: Metadata = { title: 'Repeated questions' };

export default function Page() {
  return <ReAsksPage />;
}
