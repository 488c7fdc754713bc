import { CompletionList } from './completion-list';
import type { EmojiOption } from './use-emoji-menu';

interface EmojiListProps {
  id: string;
  emoji: readonly EmojiOption[];
  active: number;
  onPick(emoji: EmojiOption): void;
}

/** Emoji whose name a colon begins. */
export function EmojiList({ id, emoji, active, onPick }: EmojiListProps) {
  return (
    <CompletionList
      id={id}
      label="Emoji"
      options={emoji}
      active={active}
      className="max-w-80"
      onPick={onPick}
    >
      {({ sign, name }) => (
        <span className="flex min-w-0 items-center gap-3">
          <span aria-hidden="true" className="w-6 shrink-0 text-center text-lg">
            {sign}
          </span>
          <span className="truncate">{name}</span>
        </span>
      )}
    </CompletionList>
  );
}
