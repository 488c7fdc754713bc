import type { Metadata } from 'next';
import { OwnNumbersPage } from '@/features/own-numbers/own-numbers-page';

export const metadata: Metadata = { title: 'My numbers' };

export default function Page() {
  return <OwnNumbersPage />;
}
