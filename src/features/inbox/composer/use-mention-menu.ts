import { type KeyboardEvent, useState } from 'react';
import { type MentionQuery, matchPeople, mentionQuery } from './mention-query';
import { type Colleague, useCallableColleagues } from './use-callable-colleagues';

const SHOWN = 8;

export interface MentionMenu {
  readonly matches: readonly Colleague[];
  readonly active: number;
  /** Where the `@` stands. */
  readonly from: number;
  /** Takes the keys that are the menu's. @returns whether it took this one */
  onKey(event: KeyboardEvent, pick: (person: Colleague) => void): boolean;
  /** After any change of text or caret. */
  follow(text: string, caret: number): void;
  close(): void;
}

/** The menu that an `@` opens in a note. */
export function useMentionMenu(isNote: boolean): MentionMenu {
  const people = useCallableColleagues();
  const [asked, setAsked] = useState<MentionQuery | null>(null);
  const [active, setActive] = useState(0);
  const matches = isNote && asked ? matchPeople(people, asked.query).slice(0, SHOWN) : [];

  return {
    matches,
    active: Math.min(active, Math.max(0, matches.length - 1)),
    from: asked?.from ?? 0,
    onKey: (event, pick) => {
      if (matches.length === 0) return false;
      if (event.key === 'ArrowDown') setActive((active + 1) % matches.length);
      else if (event.key === 'ArrowUp') setActive((active - 1 + matches.length) % matches.length);
      else if (event.key === 'Escape') setAsked(null);
      else if (event.key === 'Enter' || event.key === 'Tab') {
        const chosen = matches[active];
        if (chosen) pick(chosen);
      } else return false;
      event.preventDefault();
      return true;
    },
    follow: (text, caret) => {
      const found = mentionQuery(text, caret);
      if (found?.query !== asked?.query) setActive(0);
      // A name that is complete needs no more completing.
      const isWhole = people.some(({ name }) => `${name} ` === found?.query);
      setAsked(isWhole ? null : found);
    },
    close: () => setAsked(null),
  };
}
