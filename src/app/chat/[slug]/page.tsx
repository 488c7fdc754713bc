import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { chatTheme } from '@/domain/channels/chat-theme';
import { pickLanguage } from '@/features/chat/language/languages';
import { loadDictionary } from '@/features/chat/language/load-dictionary';
import { ChatApp } from '@/features/chat/ui/chat-app';
import { PlainPage } from '@/features/chat/ui/plain-page';
import { ThemeStyle } from '@/features/chat/ui/theme-style';
import { loadClosedChannel, loadHostedChannel } from '@/server/pages/chat-channel';
import { embeddingOrigin } from '@/server/pages/embedding-origin';

interface ChatPageProps {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export async function generateMetadata({ params }: ChatPageProps): Promise<Metadata> {
  const { slug } = await params;
  const channel = await loadHostedChannel(slug);
  if (!channel) return { title: { absolute: (await loadClosedChannel(slug))?.orgName ?? 'Baton' } };
  return { title: { absolute: `${channel.orgName} · ${channel.botName}` } };
}

export default async function ChatPage({ params, searchParams }: ChatPageProps) {
  const { slug } = await params;
  const channel = await loadHostedChannel(slug);
  if (!channel) return <ClosedChat slug={slug} />;
  const { lang, embed, host } = await searchParams;
  const around = embed === '1' && typeof host === 'string' ? host : undefined;
  const hostOrigin = around === undefined ? null : await embeddingOrigin(channel.slug, around);
  const wish = typeof lang === 'string' ? lang : undefined;
  const { appearance, hours, greetings, ...shown } = channel;
  const language =
    appearance.language === 'fixed'
      ? pickLanguage(channel.language, null, channel.language)
      : pickLanguage(wish, (await headers()).get('accept-language'), channel.language);
  const dictionary = await loadDictionary(language);
  return (
    <>
      <ThemeStyle theme={chatTheme(appearance)} />
      <ChatApp
        channel={{
          ...shown,
          privacyUrl: appearance.privacyUrl,
          hours: appearance.showHours ? hours : null,
          greeting: greetings[language],
        }}
        language={language}
        dictionary={dictionary}
        hostOrigin={hostOrigin}
        isSwitchable={appearance.language !== 'fixed'}
      />
      <noscript>
        <PlainPage
          why="noScript"
          dictionary={dictionary}
          language={language}
          orgName={channel.orgName}
          contact={appearance.contact}
          privacyUrl={appearance.privacyUrl}
          hours={hours}
        />
      </noscript>
    </>
  );
}

/** A channel that is off or archived says so; one that never was is no page. */
async function ClosedChat({ slug }: { slug: string }) {
  const closed = (await loadClosedChannel(slug)) ?? notFound();
  const language = pickLanguage(undefined, (await headers()).get('accept-language'), closed.language);
  const { orgName, contact, privacyUrl } = closed;
  return (
    <PlainPage
      why="chatClosed"
      dictionary={await loadDictionary(language)}
      hours={null}
      {...{ language, orgName, contact, privacyUrl }}
    />
  );
}
