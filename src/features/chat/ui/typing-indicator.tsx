import { Avatar } from '../../../components/ui/avatar';
import { useChatText } from '../language/chat-text';

/** Outside the log, so that it is not read out with the messages. */
export function TypingIndicator({ kind, name }: { kind: 'agent' | 'bot'; name: string }) {
  const { t } = useChatText();
  return (
    <div data-state="typing" className="flex items-center gap-2 pt-2">
      <Avatar name={name} kind={kind === 'bot' ? 'bot' : 'person'} size="sm" />
      <span className="inline-flex h-8 items-center gap-1 rounded-lg rounded-es-[4px] bg-surface-hover px-3">
        {[0, 1, 2].map((dot) => (
          <span
            key={dot}
            aria-hidden="true"
            style={{ animationDelay: `${dot * 160}ms` }}
            className="size-1.5 animate-typing rounded-full bg-text-muted"
          />
        ))}
      </span>
      <span className="text-xs text-muted">{t('typing', { name })}</span>
    </div>
  );
}
