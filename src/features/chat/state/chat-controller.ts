import type { Session, StartSessionBody, VisitorConversation } from '../../../contracts/api/chat';
import { ApiError, NetworkError } from '../../shared/api/api-error';
import type { RealtimeClient } from '../../shared/realtime/realtime-client';
import { newClientId } from '../../shared/sync/client-id';
import type { Outgoing } from '../../shared/sync/outgoing';
import type { PageSignals } from '../../shared/sync/reconciler';
import { createSendQueue } from '../../shared/sync/send-queue';
import type { ChatApi, FallbackChoice, PreChatAnswers } from '../api-client';
import { storedOutbox } from '../outbox/stored-outbox';
import type { ChatStorage } from '../storage/chat-storage';
import { type ChatState, createStore, initialChatState } from './chat-state';
import { type ConversationFeed, createConversationFeed } from './conversation-feed';
import { dismissals } from './dismissals';
import { createSessionKeeper, isAboutIdentity } from './session-keeper';
import { forgetAnotherPerson } from './signed-in-as';
import { createVisitorSignals, hasOpenEpisode } from './visitor-signals';

export interface ChatControllerOptions {
  slug: string;
  api: ChatApi;
  storage: ChatStorage;
  describePage(): Omit<StartSessionBody, 'token'>;
  openRealtime(
    config: Session['realtime'],
    authHeaders: () => Record<string, string>,
  ): Promise<Pick<RealtimeClient, 'subscribe' | 'getState' | 'onState' | 'close'>>;
  /** Runs alone among the channel's tabs in this browser. */
  alone<T>(name: string, work: () => Promise<T>): Promise<T>;
  onIdentityRefused?(problem: { readonly code: string; readonly detail: string }): void;
  now(): number;
  signals?: PageSignals;
}

const START_AGAIN_MS = [1_500, 3_000, 6_000, 15_000] as const;
/** Without realtime the bot's answer is fetched at these times after a message, not at the slow timer's. */
const ANSWER_CHECKS_MS = [1_200, 3_000, 6_000] as const;

/** What goes with the words of a message. */
export type Enclosed = Pick<Outgoing, 'attachments' | 'quote'>;
const NOTHING_ENCLOSED: Enclosed = { attachments: [], quote: null };

/** A rating just given is not taken back by what was said before the server had it. */
function newestRating(
  own: VisitorConversation['csat'],
  incoming: VisitorConversation['csat'],
): VisitorConversation['csat'] {
  return incoming?.rating === null && own?.handoffId === incoming.handoffId ? own : incoming;
}

export type ChatController = ReturnType<typeof createChatController>;

/** The visitor's side of one channel: what is shown is in its state, what can be done are its functions. */
export function createChatController(options: ChatControllerOptions) {
  const { api, storage } = options;
  const store = createStore<ChatState>({ ...initialChatState, now: options.now() });
  const keeper = createSessionKeeper({
    ...options,
    alone: (work) => options.alone('session', work),
  });
  let feed: ConversationFeed | null = null;
  let realtime: Awaited<ReturnType<ChatControllerOptions['openRealtime']>> | null = null;
  let stopped = true;
  const timers = new Set<ReturnType<typeof setTimeout>>();

  const later = (milliseconds: number, work: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      if (!stopped) work();
    }, milliseconds);
    timers.add(timer);
  };
  const isConnected = () => realtime?.getState() === 'connected';

  /** The visitor may not chat any more: one sentence says so, and nothing of the page stays connected. */
  const leave = () => {
    store.set({ boot: 'blocked' });
    realtime?.close();
    feed?.stop();
    feed = null;
  };

  /** A call with the visitor's token that also tells whether the server can be reached. */
  const call = async <T>(make: (token: string) => Promise<T>): Promise<T> => {
    try {
      const answer = await keeper.call(make);
      if (!store.get().reachable) store.set({ reachable: true });
      return answer;
    } catch (error) {
      if (error instanceof ApiError && error.code === 'blocked') leave();
      const reachable = !(error instanceof NetworkError);
      if (store.get().reachable !== reachable) store.set({ reachable });
      throw error;
    }
  };

  const acceptConversation = (incoming: VisitorConversation) => {
    const { conversation: present, clockAhead } = store.get();
    const now = options.now();
    const same = present?.id === incoming.id;
    if (same && incoming.lastSeq < present.lastSeq) return;
    const teamReadSeq = same ? Math.max(present.teamReadSeq, incoming.teamReadSeq) : incoming.teamReadSeq;
    const visitorReadSeq = same
      ? Math.max(present.visitorReadSeq, incoming.visitorReadSeq)
      : incoming.visitorReadSeq;
    const csat = newestRating(present?.csat ?? null, incoming.csat);
    const conversation = { ...incoming, teamReadSeq, visitorReadSeq, csat };
    store.set({
      conversation,
      // What came on the slowest way makes the clock look late, so the greatest lead is the true one.
      clockAhead: incoming.at ? Math.max(Date.parse(incoming.at) - now, clockAhead ?? -Infinity) : clockAhead,
      now,
      ...(same ? {} : { continued: present !== null, messages: [] }),
    });
    if (feed && feed.conversationId !== incoming.id) {
      openFeed(incoming.id);
      feed.reconcile();
    }
    feed?.notice(incoming.lastSeq);
    signals.episodeChanged(hasOpenEpisode(conversation), Boolean(conversation.backAt));
  };

  const raiseRead = (side: 'team' | 'visitor', seq: number) => {
    const { conversation } = store.get();
    const counter = side === 'team' ? 'teamReadSeq' : 'visitorReadSeq';
    if (!conversation || seq <= conversation[counter]) return;
    store.set({ conversation: { ...conversation, [counter]: seq } });
  };

  const openFeed = (conversationId: string) => {
    if (feed?.conversationId === conversationId) return;
    feed?.stop();
    const opened = createConversationFeed({
      conversationId,
      isConnected,
      withPeople: () => hasOpenEpisode(store.get().conversation),
      fetchAfter: (after) => call((token) => api.messages(token, after)),
      onMessages: (messages) => {
        const before = store.get().messages.at(-1)?.seq ?? 0;
        store.set({ messages });
        queue.settle(messages);
        const heard = messages.filter(({ seq, author }) => seq > before && author.kind !== 'visitor');
        if (heard.length > 0) signals.typingOver();
        if (heard.some(({ author }) => author.kind === 'agent')) signals.received();
      },
      onConversation: (conversation) => {
        if (feed === opened) acceptConversation(conversation);
      },
      onTyping: (kind, name, typing) => signals.othersTyping(kind, name, typing),
      onPartial: signals.partial,
      onRead: raiseRead,
      onBlocked: leave,
      signals: options.signals,
    });
    feed = opened;
    if (realtime) opened.listen(realtime);
  };

  const queue = createSendQueue({
    outbox: storedOutbox(storage),
    alone: (work) => options.alone('outbox', work),
    onChange: (outgoing) => store.set({ outgoing }),
    send: async (message) => {
      const posted = await call((token) => api.postMessage(token, message));
      acceptConversation(posted.conversation);
      feed?.receive(posted.message);
      if (!isConnected()) for (const pause of ANSWER_CHECKS_MS) later(pause, () => feed?.reconcile());
      return posted.message.id;
    },
  });

  const signals = createVisitorSignals({
    store,
    api,
    call,
    now: options.now,
    onSeen: (seq) => raiseRead('visitor', seq),
  });

  const begin = async (attempts = 0) => {
    try {
      const session = await keeper.start();
      if (stopped) return;
      store.set({
        boot: 'ready',
        reachable: true,
        channel: session.channel,
        email: session.visitor.email,
        preChat: session.preChat,
      });
      acceptConversation(session.conversation);
      openFeed(session.conversation.id);
      feed?.load(session.messages, session.conversation.lastSeq);
      queue.flush();
      call((token) => api.event(token, { type: 'page_view', ...options.describePage().page })).catch(
        () => {},
      );
      if (!realtime) void connect(session);
    } catch (error) {
      if (stopped) return;
      if (error instanceof ApiError && (error.status === 403 || error.status === 404)) {
        store.set({ boot: error.status === 403 ? 'blocked' : 'failed' });
        return;
      }
      if (isAboutIdentity(error)) {
        // Until the site says it anew; a conversation that is open already stays what it is.
        if (store.get().boot === 'starting') store.set({ boot: 'failed' });
        return;
      }
      store.set({ reachable: !(error instanceof NetworkError) });
      later(START_AGAIN_MS[attempts] ?? 15_000, () => void begin(attempts + 1));
    }
  };

  const connect = async (session: Session) => {
    try {
      const opened = await options.openRealtime(session.realtime, () => ({
        Authorization: `Bearer ${keeper.token() ?? ''}`,
      }));
      if (stopped) return opened.close();
      realtime = opened;
      opened.onState(() => {
        feed?.reconcile();
        if (isConnected()) queue.flush();
      });
      feed?.listen(opened);
    } catch {
      // The script could not be loaded; until it can, the slow timer does.
      later(15_000, () => void connect(session));
    }
  };

  /** An action whose failure the visitor should hear of; false when it failed. */
  const attempt = async (work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work();
      store.set({ trouble: null });
      return true;
    } catch (error) {
      const tooFast = error instanceof ApiError && error.status === 429;
      // A lost race means that what is shown is old.
      feed?.reconcile();
      const conflict = error instanceof ApiError && error.status === 409;
      if (!conflict) store.set({ trouble: tooFast ? 'tooFast' : 'somethingWrong' });
      else if (error.code === 'too_late') store.set({ trouble: 'tooLate' });
      else if (error.code === 'invalid_transition') store.set({ trouble: 'closedText' });
      // The form asks for something else by now.
      else if (error.code === 'changed_meanwhile') store.set({ preChat: (await keeper.start()).preChat });
      return false;
    }
  };

  return {
    getState: store.get,
    subscribe: store.subscribe,

    start: () => {
      stopped = false;
      store.set({ dismissed: dismissals(storage).all() });
      // Before anything unsent is taken up.
      forgetAnotherPerson(storage, options.describePage().identity);
      const stopQueue = queue.start();
      const stopSignals = signals.start(options.signals);
      const goOn = () => queue.flush();
      const page = options.signals ?? { window, document };
      page.window.addEventListener('online', goOn);
      void begin();
      return () => {
        stopped = true;
        for (const timer of timers) clearTimeout(timer);
        page.window.removeEventListener('online', goOn);
        stopSignals();
        stopQueue();
        feed?.stop();
        feed = null;
        realtime?.close();
        realtime = null;
      };
    },

    send: (text: string, enclosed: Enclosed = NOTHING_ENCLOSED) => {
      signals.ownTyping(false);
      store.set({ trouble: null });
      queue.add({
        clientId: newClientId(),
        text,
        createdAt: new Date(options.now()).toISOString(),
        ...enclosed,
      });
    },
    /** A call with the visitor's token. */
    withToken: call,
    /** Starts the session anew: somebody has said who the visitor is. */
    restart: () => void begin(),
    /** The page speaks another language: what the server says is in it from now on. */
    languageChanged: () =>
      void keeper.start().then(
        ({ channel, preChat }) => store.set({ channel, preChat }),
        // The next session says it.
        () => {},
      ),
    isConnected,
    /** The bytes of a file of this visitor. */
    file: (id: string): Promise<Blob> => call((token) => api.file(token, id)),
    editMessage: (id: string, text: string) =>
      attempt(async () => feed?.receive((await call((token) => api.editMessage(token, id, text))).message)),
    retractMessage: (id: string) =>
      attempt(async () => feed?.receive((await call((token) => api.retractMessage(token, id))).message)),
    retry: queue.retry,
    discard: queue.discard,

    askForPerson: async () => {
      store.set({ asking: true });
      await attempt(async () => acceptConversation((await call(api.askForPerson)).conversation));
      store.set({ asking: false });
    },
    neverMind: async () => {
      store.set({ cancelling: true });
      await attempt(async () => acceptConversation((await call(api.neverMind)).conversation));
      store.set({ cancelling: false });
    },
    rate: (handoffId: string, rating: number, comment?: string) => {
      const { conversation } = store.get();
      if (conversation?.csat?.handoffId === handoffId) {
        store.set({ conversation: { ...conversation, csat: { ...conversation.csat, rating } } });
      }
      return attempt(() =>
        call((token) => api.rate(token, { handoffId, rating, ...(comment ? { comment } : {}) })),
      );
    },
    answerPreChat: async (answers: PreChatAnswers) => {
      if (!(await attempt(() => call((token) => api.preChat(token, answers))))) return false;
      store.set({ preChat: null, email: answers.email ?? store.get().email });
      return true;
    },
    callbackSlots: async () => (await call(api.callbackSlots)).slots,
    takeFallback: (choice: FallbackChoice) =>
      attempt(async () =>
        acceptConversation((await call((token) => api.takeFallback(token, choice))).conversation),
      ),
    dismiss: (key: string) => store.set({ dismissed: dismissals(storage).add(key) }),
    ownTyping: signals.ownTyping,
    seen: signals.seen,
  };
}
