import type { Metadata } from 'next';
import { pickLanguage } from '@/features/chat/language/languages';
import { loadDictionary } from '@/features/chat/language/load-dictionary';
import { ChatPreview } from '@/features/chat/preview/chat-preview';

interface PreviewPageProps {
  searchParams: Promise<{ lang?: string | string[] }>;
}

export const metadata: Metadata = { title: 'Preview', robots: 'noindex' };

/** A chat page for the settings to fill; it knows nothing of any channel. */
export default async function PreviewPage({ searchParams }: PreviewPageProps) {
  const { lang } = await searchParams;
  const language = pickLanguage(typeof lang === 'string' ? lang : undefined, null, 'en');
  return <ChatPreview language={language} dictionary={await loadDictionary(language)} />;
}
