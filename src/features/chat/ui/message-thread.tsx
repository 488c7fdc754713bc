import { Fragment, useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { VisitorMessage } from '../../../contracts/api/message';
import { isInSight } from '../embed/in-sight';
import type { HostedChannel } from '../hosted-channel';
import { useChatText } from '../language/chat-text';
import type { ChatController } from '../state/chat-controller';
import type { ChatState } from '../state/chat-state';
import { formToAnswer } from '../state/form-to-answer';
import { DaySeparator } from './day-separator';
import { FirstWords } from './first-words';
import { formStates } from './form-states';
import { Icon } from './icon';
import { Message } from './message';
import { OutgoingMessage } from './outgoing-message';
import { PartialMessage } from './partial-message';
import { QuickReplies } from './quick-replies';
import { offeredReplies, threadItems } from './thread-items';
import { ThreadSkeleton } from './thread-skeleton';
import { TypingIndicator } from './typing-indicator';
import { useStickToEnd } from './use-stick-to-end';

interface MessageThreadProps {
  channel: Pick<HostedChannel, 'botName' | 'greeting'>;
  state: ChatState;
  controller: ChatController;
  onSend(text: string): void;
  onReply(message: VisitorMessage): void;
}

const localDay = (instant: string) => new Date(instant).toDateString();

export function MessageThread({ channel, state, controller, onSend, onReply }: MessageThreadProps) {
  const { t } = useChatText();
  const { messages, outgoing, typing, partial, conversation } = state;
  const items = useMemo(() => threadItems(messages, localDay), [messages]);
  const formState = useMemo(() => formStates(messages, outgoing), [messages, outgoing]);
  const { scroller, content, atEnd, toEnd } = useStickToEnd(outgoing.length);
  const lastOwn = outgoing.length > 0 ? null : messages.findLast((one) => one.author.kind === 'visitor');

  const noticeSeen = useEffectEvent(() => {
    if (atEnd && isInSight()) controller.seen();
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is seen changes with the messages and the position.
  useEffect(noticeSeen, [messages, atEnd]);
  useEffect(() => {
    document.addEventListener('visibilitychange', noticeSeen);
    return () => document.removeEventListener('visibilitychange', noticeSeen);
  }, []);

  // What was said before the page opened is there to be read, not to be read out.
  const [announces, setAnnounces] = useState(false);
  useEffect(() => {
    if (state.boot === 'ready') setAnnounces(true);
  }, [state.boot]);

  return (
    <div className="relative flex min-h-0 grow flex-col">
      <section
        ref={scroller}
        aria-label={t('conversation')}
        className="pane-scroll min-h-0 grow px-4"
        tabIndex={-1}
      >
        <div ref={content} className="flex min-h-full flex-col justify-end gap-1 py-4">
          {state.boot === 'starting' && messages.length === 0 ? (
            channel.greeting ? (
              <FirstWords name={channel.botName} text={channel.greeting} />
            ) : (
              <ThreadSkeleton />
            )
          ) : null}
          {state.continued ? (
            <p className="py-2 text-center text-xs text-muted">{t('newConversation')}</p>
          ) : null}
          <div
            role="log"
            aria-live={announces ? 'polite' : 'off'}
            aria-relevant="additions text"
            aria-label={t('conversation')}
            className="flex flex-col gap-1"
          >
            {items.map((item) => (
              <Fragment key={item.key}>
                {item.startsDay ? <DaySeparator instant={item.message.createdAt} /> : null}
                <Message
                  item={item}
                  controller={controller}
                  asked={formState(item.message)}
                  onReply={onReply}
                  onAnswer={onSend}
                  receipt={
                    item.message.id !== lastOwn?.id
                      ? null
                      : (conversation?.teamReadSeq ?? 0) >= item.message.seq
                        ? 'stateRead'
                        : 'stateSent'
                  }
                />
              </Fragment>
            ))}
            {outgoing.map((message) => (
              <OutgoingMessage
                key={message.clientId}
                message={message}
                onRetry={() => controller.retry(message.clientId)}
                onDiscard={() => controller.discard(message.clientId)}
              />
            ))}
          </div>
          {partial ? (
            <PartialMessage text={partial.text} name={state.channel?.botName ?? ''} />
          ) : typing ? (
            <TypingIndicator kind={typing.kind} name={typing.name} />
          ) : null}
          {formToAnswer(state) ? null : (
            <QuickReplies
              replies={offeredReplies(messages, outgoing, state.channel?.quickReplies ?? [])}
              onPick={onSend}
            />
          )}
        </div>
      </section>
      {atEnd ? null : (
        <button
          type="button"
          onClick={toEnd}
          className="absolute start-1/2 bottom-3 inline-flex h-8 -translate-x-1/2 items-center gap-1.5 rounded-full bg-surface-raised px-3 text-sm font-medium shadow-floating hover:bg-surface-hover rtl:translate-x-1/2 pointer-coarse:h-11"
        >
          <Icon name="arrowDown" className="size-4" />
          {t('newMessages')}
        </button>
      )}
    </div>
  );
}
