import type { Metadata } from 'next';
import { AssistantPage } from '@/features/settings/assistant/assistant-page';

export const metadata: Metadata = { title: 'Assistant settings' };

export default function Page() {
  return <AssistantPage />;
}
