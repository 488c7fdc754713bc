import { type KeyboardEvent, useState } from 'react';

export interface CompletionQuery {
  readonly query: string;
  /** Where the sign that opened the list stands. */
  readonly from: number;
}

export interface Completion<Option> {
  readonly matches: readonly Option[];
  readonly active: number;
  readonly from: number;
  /** Takes the keys that are the list's. @returns whether it took this one */
  onKey(event: KeyboardEvent, pick: (option: Option) => void): boolean;
  /** After any change of text or caret. */
  follow(text: string, caret: number): void;
  close(): void;
}

interface CompletionSource<Option> {
  /** What is being asked for at the caret; null: nothing. */
  queryAt(text: string, caret: number): CompletionQuery | null;
  match(query: string): readonly Option[];
}

/** What a sign in the text offers to complete it with; the keyboard stays in the text. */
export function useCompletion<Option>({ queryAt, match }: CompletionSource<Option>): Completion<Option> {
  const [asked, setAsked] = useState<CompletionQuery | null>(null);
  const [chosen, setChosen] = useState(0);
  const matches = asked ? match(asked.query) : [];
  const active = Math.min(chosen, Math.max(0, matches.length - 1));

  return {
    matches,
    active,
    from: asked?.from ?? 0,
    onKey: (event, pick) => {
      const option = matches[active];
      if (option === undefined) return false;
      if (event.key === 'ArrowDown') setChosen((active + 1) % matches.length);
      else if (event.key === 'ArrowUp') setChosen((active - 1 + matches.length) % matches.length);
      else if (event.key === 'Escape') setAsked(null);
      else if (event.key === 'Enter' || event.key === 'Tab') pick(option);
      else return false;
      event.preventDefault();
      return true;
    },
    follow: (text, caret) => {
      const found = queryAt(text, caret);
      if (found?.query !== asked?.query) setChosen(0);
      setAsked(found);
    },
    close: () => setAsked(null),
  };
}
