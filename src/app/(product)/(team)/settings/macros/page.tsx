import type { Metadata } from 'next';
import { MacrosPage } from '@/features/settings/macros/macros-page';

export const metadata: Metadata = { title: 'Macros' };

export default function Page() {
  return <MacrosPage />;
}
