import type { VisitorConversation } from '../../../contracts/api/chat';
import { isOpen } from '../../../domain/handoff/is-open';
import type { PageSignals } from '../../shared/sync/reconciler';
import type { ChatApi } from '../api-client';
import { isPanelOpen } from '../embed/in-sight';
import type { ChatState, PartialAnswer, Store } from './chat-state';

export const hasOpenEpisode = (conversation: VisitorConversation | null) =>
  conversation?.handoff ? isOpen(conversation.handoff.status) : false;

const HEARTBEAT_MS = 30_000;
const TYPING_AGAIN_MS = 4_000;
const TYPING_FORGOTTEN_MS = 6_000;
const READ_PAUSE_MS = 600;
/** Later than what is read at once would have been told as read. */
const DELIVERED_PAUSE_MS = 1_500;
const PREVIEW_PAUSE_MS = 700;
const CLOCK_MS = 5_000;

interface SignalsOptions {
  store: Store<ChatState>;
  api: ChatApi;
  now(): number;
  onSeen(seq: number): void;
  call<T>(make: (token: string) => Promise<T>): Promise<T>;
}

/** The small things that both sides tell each other: here, typing, read. Losing one costs nothing. */
export function createVisitorSignals({ store, api, call, now, onSeen }: SignalsOptions) {
  let heartbeat: ReturnType<typeof setInterval> | undefined;
  let clock: ReturnType<typeof setInterval> | undefined;
  let forget: ReturnType<typeof setTimeout> | undefined;
  let readTimer: ReturnType<typeof setTimeout> | undefined;
  let typingSentAt = 0;
  let readMessage: string | undefined;
  let deliveredTimer: ReturnType<typeof setTimeout> | undefined;
  let previewTimer: ReturnType<typeof setTimeout> | undefined;
  let deliveredSeq = 0;
  let draft = '';
  let episodeOpen = false;

  const quietly = (work: (token: string) => Promise<unknown>) => void call(work).catch(() => {});
  const present = () => quietly((token) => api.event(token, { type: 'present' }));

  const typingOver = () => {
    clearTimeout(forget);
    const { typing, partial } = store.get();
    if (typing || partial) store.set({ typing: null, partial: null });
  };

  return {
    /** Heartbeats run only while people are involved; so does the clock, or while the hour of their return is shown. */
    episodeChanged: (open: boolean, awaitsHour: boolean) => {
      clearInterval(clock);
      if (open || awaitsHour) clock = setInterval(() => store.set({ now: now() }), CLOCK_MS);
      if (open === episodeOpen) return;
      episodeOpen = open;
      clearInterval(heartbeat);
      if (open) heartbeat = setInterval(present, HEARTBEAT_MS);
    },

    othersTyping: (kind: 'agent' | 'bot', name: string, typing: boolean) => {
      clearTimeout(forget);
      store.set({ typing: typing ? { kind, name } : null });
      if (typing) forget = setTimeout(typingOver, TYPING_FORGOTTEN_MS);
    },
    typingOver,

    /** What the bot's answer says so far. It vanishes like a sign of typing when nothing follows. */
    partial: (partial: PartialAnswer) => {
      const { partial: shown, messages } = store.get();
      const last = messages.at(-1);
      const isOvertaken = shown?.turnId === partial.turnId && shown.count >= partial.count;
      // The message itself has come before what was said of its beginning.
      const isLate = last?.author.kind === 'bot' && last.text.startsWith(partial.text);
      if (isOvertaken || (isLate && partial.text !== '')) return;
      if (partial.text === '') return typingOver();
      clearTimeout(forget);
      store.set({ partial });
      forget = setTimeout(typingOver, TYPING_FORGOTTEN_MS);
    },

    /** Told to people only, and at most every few seconds; where they may see the words too, after each short pause. */
    ownTyping: (typing: boolean, text = '') => {
      const { conversation, channel } = store.get();
      if (!hasOpenEpisode(conversation)) return;
      if (channel?.livePreview && typing) {
        draft = text;
        previewTimer ??= setTimeout(() => {
          previewTimer = undefined;
          typingSentAt = now();
          quietly((token) => api.typing(token, true, draft));
        }, PREVIEW_PAUSE_MS);
        return;
      }
      clearTimeout(previewTimer);
      previewTimer = undefined;
      if (typing ? now() - typingSentAt < TYPING_AGAIN_MS : typingSentAt === 0) return;
      typingSentAt = typing ? now() : 0;
      quietly((token) => api.typing(token, typing, channel?.livePreview ? '' : undefined));
    },

    /** The visitor has the newest message before their eyes. */
    seen: () => {
      clearTimeout(readTimer);
      readTimer = setTimeout(() => {
        const last = store.get().messages.findLast((message) => message.author.kind !== 'visitor');
        // Closed meanwhile: nobody has it before their eyes.
        if (!isPanelOpen()) return;
        if (!last || last.id === readMessage) return;
        readMessage = last.id;
        deliveredSeq = last.seq;
        onSeen(last.seq);
        quietly((token) => api.read(token, last.seq, true));
      }, READ_PAUSE_MS);
    },

    /** A tab has what a person wrote, whether or not anybody looks; said only where reading does not say it. */
    received: () => {
      clearTimeout(deliveredTimer);
      deliveredTimer = setTimeout(() => {
        const last = store.get().messages.findLast((message) => message.author.kind === 'agent');
        if (!last || last.seq <= deliveredSeq) return;
        deliveredSeq = last.seq;
        quietly((token) => api.read(token, last.seq, false));
      }, DELIVERED_PAUSE_MS);
    },

    start: (signals: PageSignals = { window, document }) => {
      const onVisible = () => {
        if (episodeOpen && signals.document.visibilityState === 'visible') present();
      };
      signals.document.addEventListener('visibilitychange', onVisible);
      return () => {
        signals.document.removeEventListener('visibilitychange', onVisible);
        clearInterval(heartbeat);
        clearInterval(clock);
        clearTimeout(forget);
        clearTimeout(readTimer);
        clearTimeout(deliveredTimer);
        clearTimeout(previewTimer);
        episodeOpen = false;
      };
    },
  };
}
