import { useState } from 'react';
import type { Emoji } from '../emoji/emoji-data';
import { emojiQuery } from './emoji-query';
import { type Completion, useCompletion } from './use-completion';

type Complete = (query: string) => readonly Emoji[];

export interface EmojiOption extends Emoji {
  readonly id: string;
}

const NONE: readonly EmojiOption[] = [];

/** The emoji that a colon and the beginning of a name offer; their names are fetched when one is first typed. */
export function useEmojiMenu(): Completion<EmojiOption> {
  const [complete, setComplete] = useState<Complete | null>(null);
  const menu = useCompletion<EmojiOption>({
    queryAt: emojiQuery,
    match: (query) => complete?.(query).map((one) => ({ ...one, id: one.sign })) ?? NONE,
  });
  return {
    ...menu,
    follow: (text, caret) => {
      menu.follow(text, caret);
      if (complete || !emojiQuery(text, caret)) return;
      void import('../emoji/complete-emoji').then((file) => setComplete(() => file.completeEmoji));
    },
  };
}
