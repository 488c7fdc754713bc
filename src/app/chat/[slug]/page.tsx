import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { pickLanguage } from '@/features/chat/language/languages';
import { loadDictionary } from '@/features/chat/language/load-dictionary';
import { phrase } from '@/features/chat/language/phrase';
import { ChatApp } from '@/features/chat/ui/chat-app';
import { embeddingOrigin } from '@/server/pages/embedding-origin';
import { loadHostedChannel } from '@/server/pages/chat-channel';

interface ChatPageProps {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

const loadChannel = cache(async (slug: string) => (await loadHostedChannel(slug)) ?? notFound());

export async function generateMetadata({ params }: ChatPageProps): Promise<Metadata> {
  const channel = await loadChannel((await params).slug);
  return { title: { absolute: `${channel.orgName} · ${channel.botName}` } };
}

export default async function ChatPage({ params, searchParams }: ChatPageProps) {
  const channel = await loadChannel((await params).slug);
  const { lang, embed, host } = await searchParams;
  const around = embed === '1' && typeof host === 'string' ? host : undefined;
  const hostOrigin = around === undefined ? null : await embeddingOrigin(channel.slug, around);
  const wish = typeof lang === 'string' ? lang : undefined;
  const language = pickLanguage(wish, (await headers()).get('accept-language'), channel.language);
  const dictionary = await loadDictionary(language);
  return (
    <>
      <ChatApp channel={channel} language={language} dictionary={dictionary} hostOrigin={hostOrigin} />
      <noscript>
        <p className="fixed inset-0 z-50 flex items-center justify-center bg-surface p-6 text-center text-base">
          {phrase(dictionary.noScript, { org: channel.orgName })}
        </p>
      </noscript>
    </>
  );
}
