import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { pickLanguage } from '@/features/chat/language/languages';
import { loadDictionary } from '@/features/chat/language/load-dictionary';
import { phrase } from '@/features/chat/language/phrase';
import { ChatApp } from '@/features/chat/ui/chat-app';
import { loadHostedChannel } from '@/server/pages/chat-channel';

interface ChatPageProps {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ lang?: string | string[] }>;
}

const loadChannel = cache(async (slug: string) => (await loadHostedChannel(slug)) ?? notFound());

export async function generateMetadata({ params }: ChatPageProps): Promise<Metadata> {
  const channel = await loadChannel((await params).slug);
  return { title: { absolute: `${channel.orgName} · ${channel.botName}` } };
}

export default async function ChatPage({ params, searchParams }: ChatPageProps) {
  const channel = await loadChannel((await params).slug);
  const { lang } = await searchParams;
  const wish = typeof lang === 'string' ? lang : undefined;
  const language = pickLanguage(wish, (await headers()).get('accept-language'), channel.language);
  const dictionary = await loadDictionary(language);
  return (
    <>
      <ChatApp channel={channel} language={language} dictionary={dictionary} />
      <noscript>
        <p className="fixed inset-0 z-50 flex items-center justify-center bg-surface p-6 text-center text-base">
          {phrase(dictionary.noScript, { org: channel.orgName })}
        </p>
      </noscript>
    </>
  );
}
