import type { VisitorConversation, VisitorMessages } from '../../../contracts/api/chat';
import type { VisitorMessage } from '../../../contracts/api/message';
import { conversationChannel } from '../../../contracts/realtime/channels';
import type { RealtimeClient } from '../../shared/realtime/realtime-client';
import { createLogSync } from '../../shared/sync/log-sync';
import type { LogEntry } from '../../shared/sync/ordered-log';
import type { PageSignals } from '../../shared/sync/reconciler';
import { conversationEvents } from '../wire/events';
import type { PartialAnswer } from './chat-state';
import { pollPauseMs } from './poll-pause';

export interface FeedOptions {
  conversationId: string;
  fetchAfter(after: number): Promise<VisitorMessages>;
  isConnected(): boolean;
  /** People are called or here: they may write at any moment. */
  withPeople(): boolean;
  onMessages(messages: readonly VisitorMessage[]): void;
  onConversation(conversation: VisitorConversation): void;
  onTyping(who: 'agent' | 'bot', name: string, typing: boolean): void;
  onPartial(partial: PartialAnswer): void;
  onRead(side: 'team' | 'visitor', seq: number): void;
  onBlocked(): void;
  signals: PageSignals | undefined;
}

/** One conversation, kept complete from answers, events and fetches. */
export interface ConversationFeed {
  readonly conversationId: string;
  receive(message: VisitorMessage): void;
  load(messages: readonly VisitorMessage[], lastSeq: number): void;
  notice(seq: number): void;
  reconcile(): void;
  listen(realtime: Pick<RealtimeClient, 'subscribe'>): void;
  stop(): void;
}

const entryOf = (message: VisitorMessage, change = message.changeSeq): LogEntry<VisitorMessage> => ({
  id: message.id,
  change,
  value: message,
});

export function createConversationFeed(options: FeedOptions): ConversationFeed {
  const { conversationId } = options;
  let quiet = 0;
  const log = createLogSync<VisitorMessage>({
    isConnected: options.isConnected,
    // Nobody reads in a page that is not in sight; it asks when it is looked at again.
    unheardMs: (isHidden) => (isHidden ? null : pollPauseMs(quiet, options.withPeople())),
    fetchAfter: async (after) => {
      const { messages, conversation } = await options.fetchAfter(after);
      // After a week a visitor's token leads to a newer conversation; its messages are not this log's.
      const ours = conversation.id === conversationId;
      options.onConversation(conversation);
      quiet = messages.length > 0 ? 0 : quiet + 1;
      return {
        entries: ours ? messages.map((message) => entryOf(message)) : [],
        lastCounter: ours ? conversation.lastSeq : 0,
      };
    },
  });
  const stopUpdates = log.subscribe(() => {
    const messages = [...log.getLog().entries.values()].map((entry) => entry.value);
    options.onMessages(messages.sort((a, b) => a.seq - b.seq));
  });
  const stopLog = log.start(options.signals);
  let leave = () => {};

  const onMessage = ({ seq, message }: { seq: number; message: VisitorMessage }) =>
    log.receive(entryOf(message, seq));
  const onConversation = ({ conversation }: { conversation: VisitorConversation }) => {
    options.onConversation(conversation);
    log.notice(conversation.lastSeq);
  };

  return {
    conversationId,
    receive: (message) => {
      quiet = 0;
      log.receive(entryOf(message));
    },
    load: (messages, lastSeq) =>
      log.load(
        0,
        messages.map((message) => entryOf(message)),
        lastSeq,
      ),
    notice: log.notice,
    reconcile: log.reconcile,
    listen: (realtime) => {
      leave();
      leave = realtime.subscribe(conversationChannel(conversationId), {
        catalogue: conversationEvents,
        handlers: {
          'message.created': onMessage,
          'message.updated': onMessage,
          'conversation.updated': onConversation,
          'handoff.updated': onConversation,
          typing: ({ who, name, typing }) => {
            if (who !== 'visitor') options.onTyping(who, name, typing);
          },
          'message.partial': ({ turnId, count, text }) => options.onPartial({ turnId, count, text }),
          read: ({ side, seq }) => options.onRead(side, seq),
          'visitor.blocked': options.onBlocked,
        },
        onStale: log.reconcile,
        onSubscribed: log.reconcile,
      });
    },
    stop: () => {
      leave();
      stopLog();
      stopUpdates();
    },
  };
}
