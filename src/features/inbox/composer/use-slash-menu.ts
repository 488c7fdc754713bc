import { type KeyboardEvent, useState } from 'react';
import type { CannedReply } from '../../../contracts/api/canned-replies';
import { matchReplies, slashQuery } from './canned-replies';

const SHOWN = 20;

export interface SlashMenu {
  readonly matches: readonly CannedReply[];
  readonly active: number;
  /** Where the slash stands. */
  readonly from: number;
  /** Takes the keys that are the menu's. @returns whether it took this one */
  onKey(event: KeyboardEvent, pick: (reply: CannedReply) => void): boolean;
  /** After any change of text or caret. */
  follow(text: string, caret: number): void;
  close(): void;
}

/** The menu that a slash opens in the composer. */
export function useSlashMenu(replies: readonly CannedReply[]): SlashMenu {
  const [slash, setSlash] = useState<{ query: string; from: number } | null>(null);
  const [active, setActive] = useState(0);
  const matches = slash ? matchReplies(replies, slash.query).slice(0, SHOWN) : [];

  const onKey = (event: KeyboardEvent, pick: (reply: CannedReply) => void): boolean => {
    if (matches.length === 0) return false;
    if (event.key === 'ArrowDown') setActive((active + 1) % matches.length);
    else if (event.key === 'ArrowUp') setActive((active - 1 + matches.length) % matches.length);
    else if (event.key === 'Escape') setSlash(null);
    else if (event.key === 'Enter' || event.key === 'Tab') {
      const chosen = matches[active];
      if (chosen) pick(chosen);
    } else return false;
    event.preventDefault();
    return true;
  };

  return {
    matches,
    active: Math.min(active, Math.max(0, matches.length - 1)),
    from: slash?.from ?? 0,
    onKey,
    follow: (text, caret) => {
      const found = slashQuery(text, caret);
      if (found?.query !== slash?.query) setActive(0);
      setSlash(found);
    },
    close: () => setSlash(null),
  };
}
