import type { Metadata } from 'next';
import { PromisesPage } from '@/features/promises/promises-page';

export const metadata: Metadata = { title: 'Promises' };

export default function Page() {
  return <PromisesPage />;
}
