import type { Draft } from '../../../contracts/api/drafts';
import {
  type ComposerMode,
  type DraftEntries,
  type DraftEntry,
  type DraftStore,
  NO_DRAFT,
} from '../composer/draft-store';

/** The words of a conversation that are not sent yet. */
export type DraftTexts = Readonly<Record<ComposerMode, string>>;

/** What happened to a draft on one of the member's devices; null: it is gone. */
export interface DraftChange {
  readonly conversationId: string;
  readonly private: boolean;
  readonly draft: Draft | null;
}

/** The server's side of drafts. */
export interface DraftServer {
  list(): Promise<readonly Draft[]>;
  /** @returns the draft that counts; null when a message was sent since */
  put(
    conversationId: string,
    draft: { text: string; private: boolean; ageMs: number },
  ): Promise<Draft | null>;
  remove(conversationId: string, isNote: boolean): Promise<void>;
}

export interface DraftDeskOptions {
  readonly server: DraftServer;
  readonly store: DraftStore;
  now(): number;
  /** Runs something later; the answer stops it. */
  later(run: () => void, ms: number): () => void;
}

/**
 * A member's drafts as this tab has them: kept in the browser at once, on the server a moment later, and current with
 * what the member's other tabs and devices write. Fits `useSyncExternalStore`.
 */
export interface DraftDesk {
  textsOf(conversationId: string): DraftTexts;
  write(conversationId: string, mode: ComposerMode, text: string): void;
  /** Something changed on a device; words that are being typed here stay. */
  hear(change: DraftChange): void;
  /** Brings everything up to date, and saves what is not saved yet. */
  refresh(): Promise<void>;
  subscribe(listener: () => void): () => void;
}

const PAUSE_MS = 1_000;
/** Somebody who never pauses is saved all the same. */
const AT_LATEST_MS = 5_000;
const RETRY_MS = 5_000;
/** Words touched so lately are being typed. */
const TYPING_MS = 4_000;
/** More than the server lists. */
const LISTED = 200;

const EMPTY: DraftEntries = { reply: NO_DRAFT, note: NO_DRAFT };
const NO_TEXTS: DraftTexts = { reply: '', note: '' };
const modeOf = (isNote: boolean): ComposerMode => (isNote ? 'note' : 'reply');
const textsIn = ({ reply, note }: DraftEntries): DraftTexts =>
  reply.text === '' && note.text === '' ? NO_TEXTS : { reply: reply.text, note: note.text };

export function createDraftDesk({ server, store, now, later }: DraftDeskOptions): DraftDesk {
  const entries = new Map<string, DraftEntries>(store.all());
  const texts = new Map([...entries].map(([id, found]) => [id, textsIn(found)]));
  const listeners = new Set<() => void>();
  const waiting = new Map<string, { stop: () => void; since: number }>();
  const saving = new Set<string>();
  const keyOf = (conversationId: string, mode: ComposerMode) => `${conversationId} ${mode}`;
  const get = (conversationId: string, mode: ComposerMode) => (entries.get(conversationId) ?? EMPTY)[mode];

  const set = (conversationId: string, mode: ComposerMode, entry: DraftEntry) => {
    const next = { ...(entries.get(conversationId) ?? EMPTY), [mode]: entry };
    entries.set(conversationId, next);
    store.write(conversationId, next);
    const before = texts.get(conversationId) ?? NO_TEXTS;
    const after = textsIn(next);
    if (before.reply === after.reply && before.note === after.note) return;
    texts.set(conversationId, after);
    for (const listener of listeners) listener();
  };

  const saveLater = (conversationId: string, mode: ComposerMode, ms: number) => {
    const key = keyOf(conversationId, mode);
    const before = waiting.get(key);
    before?.stop();
    const since = before?.since ?? now();
    const wait = Math.max(0, Math.min(ms, since + AT_LATEST_MS - now()));
    const stop = later(() => {
      waiting.delete(key);
      void save(conversationId, mode);
    }, wait);
    waiting.set(key, { stop, since });
  };

  const save = async (conversationId: string, mode: ComposerMode): Promise<void> => {
    const key = keyOf(conversationId, mode);
    const entry = get(conversationId, mode);
    if (!entry.unsaved || saving.has(key)) return;
    saving.add(key);
    try {
      const kept = await send(conversationId, mode, entry);
      const current = get(conversationId, mode);
      if (current !== entry) saveLater(conversationId, mode, 0);
      else if (kept === 'overtaken') {
        // A message was sent since, from elsewhere; these words are none of it, so they are new from now on.
        set(conversationId, mode, { ...entry, writtenAt: now() });
        saveLater(conversationId, mode, PAUSE_MS);
      } else set(conversationId, mode, kept);
    } catch {
      saveLater(conversationId, mode, RETRY_MS);
    } finally {
      saving.delete(key);
    }
  };

  const send = async (
    conversationId: string,
    mode: ComposerMode,
    { text, writtenAt }: DraftEntry,
  ): Promise<DraftEntry | 'overtaken'> => {
    const isNote = mode === 'note';
    if (text.trim() === '') {
      await server.remove(conversationId, isNote);
      return { text, writtenAt, unsaved: false };
    }
    const ageMs = Math.max(0, now() - writtenAt);
    const kept = await server.put(conversationId, { text, private: isNote, ageMs });
    return kept === null ? 'overtaken' : { text: kept.text, writtenAt, unsaved: false };
  };

  const hear = ({ conversationId, private: isNote, draft }: DraftChange) => {
    const mode = modeOf(isNote);
    const entry = get(conversationId, mode);
    const text = draft?.text ?? '';
    if (entry.unsaved || entry.text === text) return;
    const isTyped = entry.text !== '' && now() - entry.writtenAt < TYPING_MS;
    if (isTyped) later(() => void refresh(), TYPING_MS);
    else set(conversationId, mode, { text, writtenAt: 0, unsaved: false });
  };

  const refresh = async (): Promise<void> => {
    const listed = await server.list().catch(() => null);
    if (listed) {
      for (const draft of listed) hear({ ...draft, draft });
      const there = new Set(listed.map((one) => keyOf(one.conversationId, modeOf(one.private))));
      const isWhole = listed.length < LISTED;
      for (const conversationId of entries.keys()) {
        for (const mode of ['reply', 'note'] as const) {
          const isGone = isWhole && !there.has(keyOf(conversationId, mode));
          if (isGone) hear({ conversationId, private: mode === 'note', draft: null });
        }
      }
    }
    for (const conversationId of entries.keys()) {
      for (const mode of ['reply', 'note'] as const) {
        if (get(conversationId, mode).unsaved) saveLater(conversationId, mode, PAUSE_MS);
      }
    }
  };

  return {
    textsOf: (conversationId) => texts.get(conversationId) ?? NO_TEXTS,
    write: (conversationId, mode, text) => {
      set(conversationId, mode, { text, writtenAt: now(), unsaved: true });
      saveLater(conversationId, mode, PAUSE_MS);
    },
    hear,
    refresh,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
