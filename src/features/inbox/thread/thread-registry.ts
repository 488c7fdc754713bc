import { getThread, postTeamMessage } from '../../../contracts/operations/conversations';
import { ApiError } from '../../shared/api/api-error';
import type { TeamApi } from '../../shared/api/team-api';
import { noticeExpiry } from '../../shared/session/session-expiry';
import { createLogSync, type LogSync } from '../../shared/sync/log-sync';
import type { Outgoing } from '../../shared/sync/outgoing';
import { createSendQueue, type SendQueue } from '../../shared/sync/send-queue';
import { type Callable, mentionedIn } from '../../shared/text/mentions';
import type { ConversationStore } from '../state/conversation-store';
import { monotonic } from '../state/monotonic';
import { storedReplies } from './stored-replies';
import type { Stretch } from './stretches';
import { entriesOf, messageEntry, type ThreadEntry } from './thread-entry';
import { createThreadWindow, type ThreadWindow } from './thread-window';

export type LoadState = 'loading' | 'ready' | 'missing' | 'failed';

/** One conversation as this browser has it: the ordered log, and what was written here and is on its way. */
export interface OpenThread {
  readonly conversationId: string;
  readonly log: LogSync<ThreadEntry>;
  readonly queue: SendQueue;
  readonly window: ThreadWindow;
  /** The part in sight. */
  getShown(): Stretch | undefined;
  getLoad(): LoadState;
  getOutgoing(): readonly Outgoing[];
  /** Starts sending, once; goes on while other conversations are shown. */
  startSending(): void;
  close(): void;
  /** Of the load state and of what is on its way. */
  subscribe(listener: () => void): () => void;
}

export interface ThreadRegistry {
  open(conversationId: string): OpenThread;
  /** A counter seen on an inbox row; a thread that is kept asks for what it lacks. */
  notice(conversationId: string, lastTeamSeq: number): void;
}

export interface ThreadRegistryOptions {
  readonly api: TeamApi;
  readonly conversations: ConversationStore;
  readonly memberId: string;
  /** Who can be called in a note. */
  colleagues(): Promise<readonly Callable[]>;
  isConnected(): boolean;
}

/** Threads opened lately stay, so that going back to one shows it at once. */
const KEPT = 20;

export function createThreadRegistry(options: ThreadRegistryOptions): ThreadRegistry {
  const threads = new Map<string, OpenThread>();
  const closeOldest = () => {
    const oldest = [...threads.values()].find((thread) => thread.getOutgoing().length === 0);
    if (!oldest) return;
    oldest.close();
    threads.delete(oldest.conversationId);
  };
  return {
    open: (conversationId) => {
      const thread = threads.get(conversationId) ?? createOpenThread(options, conversationId);
      threads.delete(conversationId);
      threads.set(conversationId, thread);
      if (threads.size > KEPT) closeOldest();
      return thread;
    },
    notice: (conversationId, lastTeamSeq) => threads.get(conversationId)?.log.notice(lastTeamSeq),
  };
}

function createOpenThread(options: ThreadRegistryOptions, conversationId: string): OpenThread {
  const { api, conversations, colleagues } = options;
  const params = { id: conversationId };
  const listeners = new Set<() => void>();
  let load: LoadState = 'loading';
  let outgoing: readonly Outgoing[] = [];
  let stopSending: (() => void) | undefined;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const show = (next: LoadState) => {
    if (load === next) return;
    load = next;
    tell();
  };

  const threadWindow = createThreadWindow({
    api,
    conversationId,
    onEntries: (entries) => log.fillIn(entries),
    onChange: tell,
  });
  const log = createLogSync<ThreadEntry>({
    isConnected: options.isConnected,
    fetchAfter: async (after) => {
      const startedAt = monotonic();
      try {
        const thread = threadWindow.shown()
          ? await api.call(getThread, { params, query: { after } })
          : await threadWindow.loadLatest();
        conversations.put([thread.conversation], startedAt);
        show('ready');
        return { entries: entriesOf(thread), lastCounter: thread.conversation.lastTeamSeq };
      } catch (error) {
        noticeExpiry(error);
        if (error instanceof ApiError && error.status === 404) show('missing');
        else if (load === 'loading') show('failed');
        throw error;
      }
    },
  });

  const queue = createSendQueue({
    outbox: storedReplies(() => localStorage, `baton-replies:${options.memberId}:${conversationId}`),
    alone: (work) =>
      'locks' in navigator ? navigator.locks.request(`baton-replies:${conversationId}`, work) : work(),
    send: async (message) => {
      try {
        const { message: stored, conversation } = await api.call(postTeamMessage, {
          params,
          body: {
            clientId: message.clientId,
            text: message.text,
            private: message.private,
            mentions: message.private ? [...mentionedIn(message.text, await colleagues())] : [],
            draftAgeMs: Math.max(0, Date.now() - Date.parse(message.createdAt)),
            attachmentIds: message.attachments.map(({ id }) => id),
            ...(message.quote ? { quotedMessageId: message.quote.messageId } : {}),
          },
        });
        conversations.put([conversation], monotonic());
        log.receive(messageEntry(stored));
        return stored.id;
      } catch (error) {
        noticeExpiry(error);
        throw error;
      }
    },
    onChange: (list) => {
      outgoing = list;
      tell();
    },
  });
  // Once the log shows a message, its copy here has done its duty.
  log.subscribe(() => queue.settle(messagesIn(log)));

  return {
    conversationId,
    log,
    queue,
    window: threadWindow,
    getShown: threadWindow.shown,
    getLoad: () => load,
    getOutgoing: () => outgoing,
    startSending: () => {
      stopSending ??= queue.start();
    },
    close: () => stopSending?.(),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function* messagesIn(log: LogSync<ThreadEntry>): Iterable<{ clientId: string | null }> {
  for (const { value } of log.getLog().entries.values()) if (value.kind === 'message') yield value.message;
}
