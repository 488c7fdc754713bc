/** What a colleague's window says of itself: which conversation is open there, and whether a reply is being written. */
export interface Viewing {
  readonly conversationId: string | null;
  readonly writing: boolean;
}

export interface ConversationViewer {
  readonly memberId: string;
  readonly writing: boolean;
}

/** A window says it again within this time; one that fell silent is gone. */
export const VIEWING_LASTS_MS = 45_000;

/** Who looks at which conversation, from hints that may be lost. Fits `useSyncExternalStore`. */
export interface ViewingStore {
  /** @param windowId tells the windows of one member apart */
  heard(memberId: string, windowId: string, viewing: Viewing, now: number): void;
  /** Forgets windows that fell silent. */
  expire(now: number): void;
  /** A member has closed every window. */
  left(memberId: string): void;
  viewersOf(conversationId: string): readonly ConversationViewer[];
  subscribe(listener: () => void): () => void;
}

const NOBODY: readonly ConversationViewer[] = [];

export function createViewingStore(): ViewingStore {
  const windows = new Map<string, Viewing & { readonly memberId: string; readonly at: number }>();
  const listeners = new Set<() => void>();
  let byConversation: ReadonlyMap<string, readonly ConversationViewer[]> = new Map();

  const publish = () => {
    byConversation = gather(windows.values(), byConversation);
    for (const listener of listeners) listener();
  };
  const forget = (isGone: (one: { memberId: string; at: number }) => boolean) => {
    const gone = [...windows].filter(([, one]) => isGone(one));
    for (const [key] of gone) windows.delete(key);
    if (gone.length > 0) publish();
  };

  return {
    heard: (memberId, windowId, { conversationId, writing }, now) => {
      windows.set(`${memberId}:${windowId}`, { memberId, conversationId, writing, at: now });
      publish();
    },
    expire: (now) => forget(({ at }) => now - at > VIEWING_LASTS_MS),
    left: (memberId) => forget((one) => one.memberId === memberId),
    viewersOf: (conversationId) => byConversation.get(conversationId) ?? NOBODY,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Viewers by conversation, each member once; a list that is as before stays the same object, so its row is not drawn anew. */
function gather(
  windows: Iterable<Viewing & { readonly memberId: string }>,
  before: ReadonlyMap<string, readonly ConversationViewer[]>,
): ReadonlyMap<string, readonly ConversationViewer[]> {
  const found = new Map<string, Map<string, boolean>>();
  for (const { conversationId, memberId, writing } of windows) {
    if (conversationId === null) continue;
    const viewers = found.get(conversationId) ?? new Map<string, boolean>();
    viewers.set(memberId, writing || (viewers.get(memberId) ?? false));
    found.set(conversationId, viewers);
  }
  return new Map(
    [...found].map(([conversationId, viewers]) => {
      const list = [...viewers]
        .map(([memberId, writing]) => ({ memberId, writing }))
        .sort((a, b) => a.memberId.localeCompare(b.memberId));
      const known = before.get(conversationId) ?? NOBODY;
      return [conversationId, isSame(known, list) ? known : list];
    }),
  );
}

function isSame(one: readonly ConversationViewer[], other: readonly ConversationViewer[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ memberId, writing }, index) => {
      const there = other[index];
      return there?.memberId === memberId && there.writing === writing;
    })
  );
}
