import { useChatText } from '../language/chat-text';

interface QuickRepliesProps {
  replies: readonly string[];
  onPick(text: string): void;
}

/** Answers to pick from; writing something else always works too. */
export function QuickReplies({ replies, onPick }: QuickRepliesProps) {
  const { t } = useChatText();
  // The button for this is always in sight; two of one name would only puzzle.
  const offered = replies.filter((reply) => reply !== t('talkToPerson'));
  if (offered.length === 0) return null;
  return (
    <fieldset aria-label={t('suggestions')} className="flex flex-wrap gap-2 ps-8 pt-2">
      {offered.map((reply) => (
        <button
          key={reply}
          type="button"
          dir="auto"
          onClick={() => onPick(reply)}
          className="inline-flex min-h-8 items-center rounded-full border border-accent px-3 py-1 text-start text-sm font-medium text-accent-text transition-colors hover:bg-accent-soft pointer-coarse:min-h-11"
        >
          {reply}
        </button>
      ))}
    </fieldset>
  );
}
