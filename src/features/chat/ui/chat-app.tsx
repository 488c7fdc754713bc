'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Attachment } from '../../../contracts/api/attachment';
import type { Quote, VisitorMessage } from '../../../contracts/api/message';
import { embeddingOn } from '../embed/embedding';
import { runChat } from '../embed/run-chat';
import type { HostedChannel } from '../hosted-channel';
import { ChatTextProvider } from '../language/chat-text';
import type { Dictionary } from '../language/dictionary-en';
import { type ChatLanguage, directionOf } from '../language/languages';
import { chosenLanguage, useLanguage } from '../language/use-language';
import { createBrowserController } from '../state/browser-controller';
import type { ChatController } from '../state/chat-controller';
import { formToAnswer } from '../state/form-to-answer';
import { dismissalKey, isPassing, visitorPhase, withoutNotice } from '../state/visitor-phase';
import { browserStorage } from '../storage/chat-storage';
import { ChatHeader } from './chat-header';
import { Composer } from './composer';
import { ConnectionBanner } from './connection-banner';
import { HandoffPanel } from './handoff-panel';
import { MessageThread } from './message-thread';
import { PreChat } from './pre-chat';
import { StartFailure } from './start-failure';
import { useVisibleArea } from './use-visible-area';

interface ChatAppProps {
  channel: HostedChannel;
  language: ChatLanguage;
  dictionary: Dictionary;
  /** The origin of the page that the chat is a part of; null: it is a page of its own. */
  hostOrigin: string | null;
  /** Whether visitors may choose another language. */
  isSwitchable: boolean;
}

/** The hosted chat on real parts. */
export function ChatApp({ channel, language, dictionary, hostOrigin, isSwitchable }: ChatAppProps) {
  const [embedding] = useState(() => (hostOrigin === null ? null : embeddingOn(hostOrigin)));
  const [storage] = useState(() => browserStorage(channel.slug));
  const spoken = useLanguage({ language, dictionary }, storage, isSwitchable);
  const [controller] = useState(() =>
    createBrowserController(
      channel.slug,
      embedding,
      () => (isSwitchable ? chosenLanguage(storage) : null) ?? language,
    ),
  );
  useEffect(() => runChat(controller, embedding, channel.slug), [controller, embedding, channel.slug]);
  const choose = (chosen: ChatLanguage) =>
    void spoken.choose(chosen).then(controller.languageChanged, () => {});
  return (
    <ChatScreen
      channel={channel}
      language={spoken.language}
      dictionary={spoken.dictionary}
      controller={controller}
      onClose={embedding && (() => embedding.close())}
      onLanguage={isSwitchable ? choose : null}
    />
  );
}

interface ChatScreenProps extends Omit<ChatAppProps, 'hostOrigin' | 'isSwitchable'> {
  controller: ChatController;
  /** What closes the chat where it is part of another page. */
  onClose: (() => void) | null;
  /** Has the page speak another language; null where the channel has one alone. */
  onLanguage: ((language: ChatLanguage) => void) | null;
}

/** The whole hosted chat: header, thread, what happens with people, and the composer. */
export function ChatScreen({
  channel,
  language,
  dictionary,
  controller,
  onClose,
  onLanguage,
}: ChatScreenProps) {
  const state = useSyncExternalStore(controller.subscribe, controller.getState, controller.getState);
  const direction = directionOf(language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = direction;
  }, [language, direction]);
  const frame = useVisibleArea();

  const phase = visitorPhase(state.conversation, {
    now: state.now + (state.clockAhead ?? 0),
    asking: state.asking,
  });
  const key = dismissalKey(phase, state.conversation);
  const shown = key !== null && state.dismissed.includes(key) ? withoutNotice(phase) : phase;
  const dismiss = key === null || shown !== phase ? undefined : () => controller.dismiss(key);
  const form = formToAnswer(state);
  const [quoting, setQuoting] = useState<VisitorMessage | null>(null);
  const send = (text: string, attachments: readonly Attachment[] = []) => {
    // The next message is the answer to a passing notice; a question about the past stays.
    if (isPassing(phase)) dismiss?.();
    controller.send(text, { attachments, quote: quoting && quoteFrom(quoting) });
    setQuoting(null);
  };

  return (
    <ChatTextProvider language={language} dictionary={dictionary}>
      <div
        ref={frame}
        lang={language}
        dir={direction}
        data-state={phase.kind}
        data-boot={state.boot}
        className="fixed inset-x-0 top-(--area-top,0px) flex h-(--area-height,100dvh) justify-center bg-surface-sunken text-base sm:p-6"
      >
        <main
          aria-label={channel.orgName}
          className="flex w-full max-w-180 flex-col overflow-hidden bg-surface sm:rounded-lg sm:border"
        >
          <ChatHeader {...{ channel, state, phase, controller, onClose }} />
          <ConnectionBanner reachable={state.reachable} />
          {state.boot === 'failed' || state.boot === 'blocked' ? (
            <StartFailure boot={state.boot} />
          ) : (
            <>
              <MessageThread
                channel={channel}
                state={state}
                controller={controller}
                onSend={send}
                onReply={setQuoting}
              />
              <HandoffPanel
                phase={shown}
                names={{ bot: channel.botName, org: channel.orgName }}
                email={state.email}
                cancelling={state.cancelling}
                offered={state.conversation ?? {}}
                controller={controller}
                onDismiss={dismiss}
              />
              {form ? (
                <PreChat form={form} trouble={state.trouble} controller={controller} onSend={send} />
              ) : (
                <Composer
                  slug={channel.slug}
                  phase={phase}
                  trouble={state.trouble}
                  privacyUrl={state.channel?.privacyUrl ?? null}
                  livePreview={state.channel?.livePreview ?? false}
                  controller={controller}
                  onSend={send}
                  quoting={quoting}
                  onUnquote={() => setQuoting(null)}
                  onLanguage={onLanguage}
                />
              )}
            </>
          )}
        </main>
      </div>
    </ChatTextProvider>
  );
}

function quoteFrom({ id, author, text, attachments }: VisitorMessage): Quote {
  const words = text === '' ? attachments.map(({ name }) => name).join(', ') : text;
  return { messageId: id, author, text: words.slice(0, 160), retracted: false };
}
