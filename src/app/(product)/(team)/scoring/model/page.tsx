import type { Metadata } from 'next';
import { ModelPage } from '@/features/scoring/model/model-page';

export const metadata: Metadata = { title: 'Learned model' };

export default function Page() {
  return <ModelPage />;
}
