import { z } from 'zod';

export type ComposerMode = 'reply' | 'note';

const schema = z.object({ reply: z.string(), note: z.string() });
/** What was written and not sent, each kind by itself. */
export type Drafts = z.infer<typeof schema>;

const EMPTY: Drafts = { reply: '', note: '' };

/** Drafts of one member by conversation; survive a reload, a crash and the end of the session. */
export interface DraftStore {
  read(conversationId: string): Drafts;
  write(conversationId: string, mode: ComposerMode, text: string): void;
}

export function createDraftStore(storage: () => Storage, memberId: string): DraftStore {
  const keyOf = (conversationId: string) => `baton-draft:${memberId}:${conversationId}`;
  const read = (conversationId: string): Drafts => {
    try {
      const parsed = schema.safeParse(JSON.parse(storage().getItem(keyOf(conversationId)) ?? 'null'));
      return parsed.success ? parsed.data : EMPTY;
    } catch {
      return EMPTY;
    }
  };
  return {
    read,
    write: (conversationId, mode, text) => {
      const drafts = { ...read(conversationId), [mode]: text };
      try {
        if (drafts.reply === '' && drafts.note === '') storage().removeItem(keyOf(conversationId));
        else storage().setItem(keyOf(conversationId), JSON.stringify(drafts));
      } catch {
        // A full or blocked storage costs the copy; the text itself is in the composer.
      }
    },
  };
}
