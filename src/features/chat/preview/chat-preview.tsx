'use client';

import { useEffect, useMemo, useState } from 'react';
import { type ChannelPreview, channelPreviewSchema, PREVIEW_READY } from '../../../contracts/channel-preview';
import type { Dictionary } from '../language/dictionary-en';
import type { ChatLanguage } from '../language/languages';
import { ChatScreen } from '../ui/chat-app';
import { ThemeStyle } from '../ui/theme-style';
import { createPreviewController } from './preview-controller';
import { previewSession } from './preview-session';

interface ChatPreviewProps {
  language: ChatLanguage;
  dictionary: Dictionary;
}

/** The chat page as a draft of its channel would have it, in a frame of the settings: no session, no lead. */
export function ChatPreview({ language, dictionary }: ChatPreviewProps) {
  const [draft, setDraft] = useState<ChannelPreview | null>(null);
  const [isFramed, setFramed] = useState(true);
  useEffect(() => {
    const hear = (event: MessageEvent) => {
      if (event.origin !== location.origin || event.source !== window.parent) return;
      const heard = channelPreviewSchema.safeParse(event.data);
      if (heard.success) setDraft(heard.data);
    };
    window.addEventListener('message', hear);
    setFramed(window.parent !== window);
    if (window.parent !== window) window.parent.postMessage({ type: PREVIEW_READY }, location.origin);
    return () => window.removeEventListener('message', hear);
  }, []);

  const scheme = draft?.scheme;
  useEffect(() => {
    if (scheme) document.documentElement.dataset.theme = scheme;
  }, [scheme]);

  // Colours and the header change in place; only what the conversation is made of starts it anew.
  const said =
    draft && JSON.stringify([draft.greeting, draft.quickReplies, draft.form, draft.moment, draft.channel]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `said` stands for the parts of the draft that count.
  const controller = useMemo(
    () => draft && createPreviewController(previewSession(draft, language, new Date())),
    [said, language],
  );
  useEffect(() => controller?.start(), [controller]);
  if (!isFramed) {
    return (
      <main className="p-6">
        <h1 className="text-base">This page is a part of the settings of a channel.</h1>
      </main>
    );
  }
  if (!draft || !controller) return null;
  // A name of its own, so that what is typed here is no draft of a real visit.
  const channel = { ...draft.channel, slug: `${draft.channel.slug}:preview` };
  return (
    <>
      <ThemeStyle theme={draft.theme} />
      <ChatScreen
        key={said}
        channel={channel}
        language={language}
        dictionary={dictionary}
        controller={controller}
        onClose={null}
        onLanguage={null}
      />
    </>
  );
}
