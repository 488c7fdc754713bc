import { z } from 'zod';

export type ComposerMode = 'reply' | 'note';

const entrySchema = z.object({
  text: z.string(),
  /** Milliseconds since the epoch by this browser's clock, which only measures how long ago it was. */
  writtenAt: z.number(),
  /** Not yet known to the server, be it words or that there are none any more. */
  unsaved: z.boolean(),
});
/** What was written and not sent. */
export type DraftEntry = z.infer<typeof entrySchema>;

/** Older versions kept the bare words. */
const stored = entrySchema.or(
  z.string().transform((text): DraftEntry => ({ text, writtenAt: Date.now(), unsaved: text !== '' })),
);
const schema = z.object({ reply: stored, note: stored });
export type DraftEntries = Readonly<Record<ComposerMode, DraftEntry>>;

export const NO_DRAFT: DraftEntry = { text: '', writtenAt: 0, unsaved: false };
const NONE: DraftEntries = { reply: NO_DRAFT, note: NO_DRAFT };

/** This browser's copies of one member's drafts; they survive a reload, a crash and the end of the session. */
export interface DraftStore {
  /** By conversation. */
  all(): ReadonlyMap<string, DraftEntries>;
  write(conversationId: string, entries: DraftEntries): void;
}

export function createDraftStore(storage: () => Storage, memberId: string): DraftStore {
  const prefix = `baton-draft:${memberId}:`;
  const read = (key: string): DraftEntries => {
    try {
      const parsed = schema.safeParse(JSON.parse(storage().getItem(key) ?? 'null'));
      return parsed.success ? parsed.data : NONE;
    } catch {
      return NONE;
    }
  };
  return {
    all: () => {
      const found = new Map<string, DraftEntries>();
      try {
        const keys = Array.from({ length: storage().length }, (_, index) => storage().key(index) ?? '');
        for (const key of keys) {
          if (key.startsWith(prefix)) found.set(key.slice(prefix.length), read(key));
        }
      } catch {
        // Without storage there are no copies; the server's are loaded all the same.
      }
      return found;
    },
    write: (conversationId, entries) => {
      const { reply, note } = entries;
      try {
        const isDone = [reply, note].every(({ text, unsaved }) => text === '' && !unsaved);
        if (isDone) storage().removeItem(prefix + conversationId);
        else storage().setItem(prefix + conversationId, JSON.stringify(entries));
      } catch {
        // A full or blocked storage costs the copy; the text itself is in the composer.
      }
    },
  };
}
