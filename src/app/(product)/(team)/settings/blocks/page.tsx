import type { Metadata } from 'next';
import { BlocksPage } from '@/features/settings/blocks/blocks-page';

export const metadata: Metadata = { title: 'Blocked' };

export default function Page() {
  return <BlocksPage />;
}
