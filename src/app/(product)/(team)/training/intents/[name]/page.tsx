import type { Metadata } from 'next';
import { IntentPage } from '@/features/training/intents/detail/intent-page';

export const metadata: Metadata = { title: 'Intent' };

export default async function Page({ params }: { params: Promise<{ name: string }> }) {
  const { name } = await params;
  return <IntentPage name={decodeURIComponent(name)} />;
}
